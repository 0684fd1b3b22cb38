import type { ParagraphPair, SectionPair } from '../../model.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Reporter } from '../reporter.ts';
import { nameOf } from '../walk.ts';
import type { CompareRecord, CompareSummary, ComparisonView } from './contract.ts';
import type { CompareOptions } from './formats.ts';
import { COMPARE_LABELS, numberText, sectionChanges, signedText, summaryRows } from './labels.ts';
import { noteOn, placesText, sectionName, shownParagraphs, tooLittleAlike } from './shown.ts';

/** Marks of Markdown itself do not hold between Han characters and brackets; these elements do wherever Markdown is shown. */
const TAGS = { same: ['', ''], removed: ['<del>', '</del>'], added: ['<ins>', '</ins>'] } as const;

/** A comparison to be pasted: lists and tables, changed words in `<del>` and `<ins>`. */
export function createReporter(options: CompareOptions): Reporter<CompareRecord, CompareSummary> {
  const { lang } = options;
  const labels = COMPARE_LABELS[lang];
  const separator = lang === 'en' ? ', ' : '、';

  function* table(heads: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
    yield line(heads);
    yield line(heads.map(() => '---'));
    for (const row of rows) yield line(row);
  }

  function* outline(sections: readonly SectionPair[]): Generator<string> {
    const heads = [labels.section, labels.change, ...labels.letters.map((letter) => `${labels.characters} ${letter}`), '±'];
    yield* table(
      heads,
      sections.map((pair) => {
        const { before, after } = pair;
        const section = after ?? before;
        const note = noteOn(pair, sections, labels);
        const name = '\u3000'.repeat((section?.level ?? 1) - 1) + escapeMarkdown(sectionName(section));
        return [
          note === null ? name : `${name} (${escapeMarkdown(note)})`,
          escapeMarkdown(sectionChanges(pair, lang)),
          before ? numberText(before.characters, lang) : '',
          after ? numberText(after.characters, lang) : '',
          signedText((after?.characters ?? 0) - (before?.characters ?? 0), lang),
        ];
      }),
    );
  }

  function* text(comparison: ComparisonView): Generator<string> {
    const { sections = [], paragraphs = [], figures } = comparison;
    const alike = options.areNamed ? null : tooLittleAlike(figures);
    if (alike !== null) {
      yield `${labels.tooDifferent(alike)}\n`;
      return;
    }
    let last: number | null | undefined;
    for (const one of shownParagraphs(paragraphs, options.context)) {
      if ('left' in one) continue;
      if (one.section !== last) {
        const pair = one.section === null ? undefined : sections[one.section];
        const name = pair === undefined ? labels.opening : sectionName(pair.after ?? pair.before);
        yield `${last === undefined ? '' : '\n'}### ${escapeMarkdown(name)}\n\n`;
      }
      last = one.section;
      yield paragraph(one.pair);
    }
  }

  function paragraph({ changes, before, after, pieces }: ParagraphPair): string {
    const said = changes.map((change) => labels.paragraphChanges[change]).join(separator);
    const marker = (after[0] ?? before[0])?.marker ?? '';
    const words = pieces.map(({ kind, text: words }) => TAGS[kind][0] + escapeMarkdown(words) + TAGS[kind][1]).join('');
    const place = placesText(before[0]?.span.start, after[0]?.span.start);
    return `- ${said === '' ? labels.kept : said} (${place}) ${escapeMarkdown(marker)}${words}\n`;
  }

  const parts: Record<CompareOptions['parts'][number], (comparison: ComparisonView) => Iterable<string>> = {
    outline: ({ sections = [] }) => (sections.length === 0 ? [] : outline(sections)),
    text,
    slogans: ({ slogans = [] }) =>
      slogans.length === 0
        ? []
        : table(
            [labels.term, labels.change, labels.kind, ...labels.letters],
            slogans.map(({ term, change, kind, before, after }) => [
              escapeMarkdown(term),
              labels.slogans[change],
              labels.kinds[kind],
              String(before.count),
              String(after.count),
            ]),
          ),
    placeholders: ({ placeholders = [] }) =>
      placeholders.length === 0
        ? []
        : table(
            [labels.change, labels.parts.placeholders, `${labels.filledWith} / ${labels.insteadOf}`],
            placeholders.map(({ change, before, after, words }) => {
              const mark = before ?? after;
              const [left, middle, right] = [mark?.context.before, mark?.text, mark?.context.after].map((part) =>
                escapeMarkdown(part ?? ''),
              );
              return [labels.placeholders[change], `${left}【${middle}】${right}`, escapeMarkdown(words ?? '')];
            }),
          ),
    claims: ({ claims = [] }) =>
      claims.length === 0
        ? []
        : table(
            [labels.change, ...labels.letters],
            claims.map(({ change, before, after }) => [
              labels.claims[change],
              ...[before, after].map((claim) =>
                claim === null ? '' : `${escapeMarkdown(claim.text)} (${labels.claim(claim.claimed, claim.found)})`,
              ),
            ]),
          ),
  };

  return {
    *document({ documents, comparison }) {
      yield `# ${labels.title}\n\n`;
      for (const [index, head] of documents.entries()) {
        const { path, date } = head;
        const name = head.title === null ? '' : ` ${escapeMarkdown(nameOf(head))}`;
        yield `- ${labels.letters[index]} ${escapeMarkdown(path)}${name}${date === undefined ? '' : ` ${date}`}\n`;
      }
      if (comparison.result !== 'different') yield `\n${labels.results[comparison.result]}\n`;
      if (comparison.result === 'identical') return;
      yield '\n';
      for (const [head, counts] of summaryRows(comparison.figures, lang)) yield `- ${head}: ${counts}\n`;
      for (const part of options.parts) {
        let isEmpty = true;
        for (const piece of parts[part](comparison)) {
          if (isEmpty) yield `\n## ${labels.parts[part]}\n\n`;
          isEmpty = false;
          yield piece;
        }
      }
    },
    *end() {},
  };
}
