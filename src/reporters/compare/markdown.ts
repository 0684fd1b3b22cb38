import type { ParagraphPair, Placeholder, SectionPair } from '../../model.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { type MarkdownColumn, markdownTable } from '../markdown-table.ts';
import type { Reporter } from '../reporter.ts';
import { nameOf } from '../walk.ts';
import type { CompareRecord, CompareSummary, ComparisonView } from './contract.ts';
import type { CompareOptions } from './formats.ts';
import { COMPARE_LABELS, sectionChanges, signedText, summaryRows } from './labels.ts';
import { noteOn, placesText, sectionName, shownParagraphs, tooLittleAlike } from './shown.ts';

/** Marks of Markdown itself do not hold between Han characters and brackets; these elements do wherever Markdown is shown. */
const TAGS = { same: ['', ''], removed: ['<del>', '</del>'], added: ['<ins>', '</ins>'] } as const;

type Rows = Parameters<typeof markdownTable>[1] & readonly unknown[];

/** A table of what there is; nothing at all where there is nothing. */
function table(columns: readonly MarkdownColumn[], rows: Rows): Iterable<string> {
  return rows.length === 0 ? [] : markdownTable(columns, rows);
}

const number = (head: string): MarkdownColumn => ({ head, isNumber: true });

/** A comparison to be pasted: lists and tables, changed words in `<del>` and `<ins>`. */
export function createReporter(options: CompareOptions): Reporter<CompareRecord, CompareSummary> {
  const { lang } = options;
  const labels = COMPARE_LABELS[lang];
  const separator = lang === 'en' ? ', ' : '、';

  function outline(sections: readonly SectionPair[]): Iterable<string> {
    return table(
      [
        { head: labels.section },
        { head: labels.change },
        ...labels.letters.map((letter) => number(`${labels.characters} ${letter}`)),
        number('±'),
      ],
      sections.map((pair) => {
        const { before, after } = pair;
        const section = after ?? before;
        const note = noteOn(pair, sections, labels);
        const name = '\u3000'.repeat((section?.level ?? 1) - 1) + sectionName(section);
        const lengths = [before?.characters ?? null, after?.characters ?? null];
        const change = signedText((after?.characters ?? 0) - (before?.characters ?? 0));
        return [note === null ? name : name + labels.bracketed(note), sectionChanges(pair, lang), ...lengths, change];
      }),
    );
  }

  function* text(comparison: ComparisonView): Generator<string> {
    const { sections = [], paragraphs = [], figures } = comparison;
    const alike = options.areNamed ? null : tooLittleAlike(figures);
    if (alike !== null) {
      yield `\n${labels.tooDifferent(alike)}\n`;
      return;
    }
    let last: number | null | undefined;
    for (const one of shownParagraphs(paragraphs, options.context)) {
      if ('left' in one) continue;
      if (one.section !== last) {
        const pair = one.section === null ? undefined : sections[one.section];
        const name = pair === undefined ? labels.opening : sectionName(pair.after ?? pair.before);
        yield `\n### ${escapeMarkdown(name)}\n\n`;
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
    return `- ${said === '' ? labels.kept : said}${labels.bracketed(place)} ${escapeMarkdown(marker)}${words}\n`;
  }

  const parts: Record<CompareOptions['parts'][number], (comparison: ComparisonView) => Iterable<string>> = {
    outline: ({ sections = [] }) => outline(sections),
    text,
    slogans: ({ slogans = [] }) =>
      table(
        [{ head: labels.term }, { head: labels.change }, { head: labels.kind }, ...labels.letters.map(number)],
        slogans.map(({ term, change, kind, before, after }) => [
          term,
          labels.slogans[change],
          labels.kinds[kind],
          before.count,
          after.count,
        ]),
      ),
    placeholders: ({ placeholders = [] }) =>
      table(
        [{ head: labels.change }, { head: labels.placeholder }, { head: `${labels.filledWith} / ${labels.insteadOf}` }],
        placeholders.map(({ change, before, after, words }) => {
          const { context, text: mark } = before ?? (after as Placeholder);
          return [labels.placeholders[change], `${context.before}【${mark}】${context.after}`, words ?? null];
        }),
      ),
    claims: ({ claims = [] }) =>
      table(
        [{ head: labels.change }, ...labels.letters.map((head) => ({ head }))],
        claims.map(({ change, ...versions }) => [
          labels.claims[change],
          ...[versions.before, versions.after].map(
            (claim) => claim && claim.text + labels.bracketed(labels.claim(claim.claimed, claim.found)),
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
      for (const [head, counts] of summaryRows(comparison.figures, lang)) yield `- ${labels.about(head, counts)}\n`;
      for (const part of options.parts) {
        let isEmpty = true;
        for (const piece of parts[part](comparison)) {
          if (isEmpty) yield `\n## ${labels.parts[part]}\n`;
          isEmpty = false;
          yield piece;
        }
      }
    },
    *end() {},
  };
}
