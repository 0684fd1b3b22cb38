import type { AnnotatedDocument, Claim, Point } from '../../model.ts';
import { countNodes } from '../../outline/count.ts';
import { numberOf, PLACE_HEADS, unitOfAll } from '../../text/place.ts';
import { CHECK_LABELS } from '../check/labels.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { type MarkdownColumn, markdownTable } from '../markdown-table.ts';
import { OUTLINE_LABELS } from '../outline/labels.ts';
import { OVERVIEW_LABELS } from '../overview/labels.ts';
import { PLACEHOLDERS_LABELS } from '../placeholders/labels.ts';
import { suggested } from '../placeholders/suggested.ts';
import { SLOGANS_LABELS } from '../slogans/labels.ts';
import { isUnexplained, meaningOf } from '../slogans/meaning.ts';
import { headline, nameOf, walk } from '../walk.ts';
import type { SpeechOptions } from './formats.ts';
import { SPEECH_LABELS, type SpeechLabels } from './labels.ts';

const number = (head: string): MarkdownColumn => ({ head, isNumber: true });
const WHOLE = { depth: Number.POSITIVE_INFINITY, points: true };

/** The report on one speech for pasting: its outline as a list, all else as tables. */
export function* speechMarkdown(record: AnnotatedDocument, { lang }: SpeechOptions): Generator<string> {
  const { path, date, outline, slogans, placeholders, claims, findings } = record;
  const labels = SPEECH_LABELS[lang];
  const heading = (text: string, count: number): string => `\n## ${escapeMarkdown(text)} ${count}\n`;
  const place = (points: readonly Point[]): MarkdownColumn => number(PLACE_HEADS[lang][unitOfAll(points)]);

  yield `# ${escapeMarkdown(nameOf(record))}\n`;
  yield `\n${[path, ...(date === undefined ? [] : [date])].map(escapeMarkdown).join(' · ')}\n`;
  const figures = figuresOf(record, lang);
  yield* markdownTable(
    figures.map(([name]) => number(name)),
    [figures.map(([, value]) => value)],
  );
  if (outline.length > 0) {
    yield `\n## ${escapeMarkdown(labels.contents)}\n\n`;
    for (const { node, depth } of walk(outline, WHOLE)) yield `${'  '.repeat(depth - 1)}- ${escapeMarkdown(headline(node))}\n`;
  }
  if (slogans.length > 0) {
    const { term, sloganKinds, notExplained } = SLOGANS_LABELS[lang];
    const starts = slogans.flatMap(({ occurrences }) => occurrences.slice(0, 1).map(({ span }) => span.start));
    yield heading(labels.slogans, slogans.length);
    yield* markdownTable(
      [{ head: term }, { head: labels.kind }, number(labels.count), place(starts), { head: labels.meaning }],
      slogans.map((slogan, index) => [
        slogan.term,
        sloganKinds[slogan.kind],
        slogan.count,
        numberAt(starts[index]),
        isUnexplained(slogan) ? notExplained : meaningOf(slogan),
      ]),
    );
  }
  if (placeholders.length > 0) {
    const own = PLACEHOLDERS_LABELS[lang];
    yield heading(labels.placeholders, placeholders.length);
    yield* markdownTable(
      [place(placeholders.map(({ span }) => span.start)), { head: labels.kind }, { head: labels.context }, { head: labels.suggestion }],
      placeholders.map((placeholder) => {
        const { text, context, category, span } = placeholder;
        const words = `${context.before}【${text}】${context.after}`;
        return [numberOf(span.start), own.categories[category], words, suggested(placeholder, own).join('; ')];
      }),
    );
  }
  if (claims.length > 0) {
    yield heading(labels.claims, claims.length);
    yield* markdownTable(
      [place(claims.map(({ span }) => span.start)), { head: labels.words }, { head: labels.result }],
      claims.map((claim) => {
        const found = OUTLINE_LABELS[lang].claims[claim.kind](claim.claimed, claim.found);
        return [numberOf(claim.span.start), claim.text, `${verdictOf(claim, labels)}${lang === 'zh' ? '：' : ': '}${found}`];
      }),
    );
  }
  if (findings.length > 0) {
    const { severities } = CHECK_LABELS[lang];
    yield heading(labels.findings, findings.length);
    yield* markdownTable(
      [
        place(findings.map(({ span }) => span.start)),
        { head: labels.severity },
        { head: labels.message },
        { head: labels.actual },
        { head: labels.expected },
        { head: labels.rule },
      ],
      findings.map(({ span, severity, message, actual = '', expected = [], rule }) => {
        return [numberOf(span.start), severities[severity], message, actual, expected.join(' / '), rule];
      }),
    );
  }
}

const numberAt = (point: Point | undefined): number | null => (point === undefined ? null : numberOf(point));

function figuresOf(
  { characters, outline, slogans, placeholders, claims, findings }: AnnotatedDocument,
  lang: SpeechOptions['lang'],
): [string, number][] {
  const { columns } = OVERVIEW_LABELS[lang];
  const { headings, points } = countNodes(outline);
  return [
    [columns.characters, characters],
    [columns.headings, headings],
    [columns.points, points],
    [columns.slogans, slogans.length],
    [columns.blanks, placeholders.length],
    [columns.findings, findings.length],
    [columns.claims, claims.filter(({ holds }) => holds === false).length],
  ];
}

function verdictOf({ holds }: Claim, { holds: yes, fails, open }: SpeechLabels): string {
  return holds === null ? open : holds ? yes : fails;
}
