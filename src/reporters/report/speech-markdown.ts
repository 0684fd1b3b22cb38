import type { Language } from '../../language.ts';
import type { AnnotatedDocument, Claim, Point, Span } from '../../model.ts';
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
  const { path, date, outline } = record;
  yield `# ${escapeMarkdown(nameOf(record))}\n`;
  yield `\n${[path, ...(date === undefined ? [] : [date])].map(escapeMarkdown).join(' · ')}\n`;
  const figures = figuresOf(record, lang);
  yield* markdownTable(
    figures.map(([name]) => number(name)),
    [figures.map(([, value]) => value)],
  );
  if (outline.length > 0) {
    yield `\n## ${escapeMarkdown(SPEECH_LABELS[lang].contents)}\n\n`;
    for (const { node, depth } of walk(outline, WHOLE)) yield `${'  '.repeat(depth - 1)}- ${escapeMarkdown(headline(node))}\n`;
  }
  yield* slogansOf(record, lang);
  yield* placeholdersOf(record, lang);
  yield* claimsOf(record, lang);
  yield* findingsOf(record, lang);
}

const headed = (text: string, count: number): string => `\n## ${escapeMarkdown(text)} ${count}\n`;

/** The column of the places, named by what is counted. */
function place(spans: readonly Pick<Span, 'start'>[], lang: Language): MarkdownColumn {
  return number(PLACE_HEADS[lang][unitOfAll(spans.map(({ start }) => start))]);
}

function* slogansOf({ slogans }: AnnotatedDocument, lang: Language): Generator<string> {
  if (slogans.length === 0) return;
  const labels = SPEECH_LABELS[lang];
  const { term, sloganKinds, notExplained } = SLOGANS_LABELS[lang];
  const first = slogans.flatMap(({ occurrences }) => occurrences.slice(0, 1).map(spanOf));
  yield headed(labels.slogans, slogans.length);
  yield* markdownTable(
    [{ head: term }, { head: labels.kind }, number(labels.count), place(first, lang), { head: labels.meaning }],
    slogans.map((slogan, index) => [
      slogan.term,
      sloganKinds[slogan.kind],
      slogan.count,
      numberAt(first[index]?.start),
      isUnexplained(slogan) ? notExplained : meaningOf(slogan),
    ]),
  );
}

function* placeholdersOf({ placeholders }: AnnotatedDocument, lang: Language): Generator<string> {
  if (placeholders.length === 0) return;
  const labels = SPEECH_LABELS[lang];
  const own = PLACEHOLDERS_LABELS[lang];
  yield headed(labels.placeholders, placeholders.length);
  yield* markdownTable(
    [place(placeholders.map(spanOf), lang), { head: labels.category }, { head: labels.context }, { head: labels.suggestion }],
    placeholders.map((placeholder) => {
      const { text, context, category, span } = placeholder;
      const words = `${context.before}【${text}】${context.after}`;
      return [numberOf(span.start), own.categories[category], words, suggested(placeholder, own).join('; ')];
    }),
  );
}

function* claimsOf({ claims }: AnnotatedDocument, lang: Language): Generator<string> {
  if (claims.length === 0) return;
  const labels = SPEECH_LABELS[lang];
  yield headed(labels.claims, claims.length);
  yield* markdownTable(
    [place(claims.map(spanOf), lang), { head: labels.words }, { head: labels.result }],
    claims.map((claim) => {
      const found = OUTLINE_LABELS[lang].claims[claim.kind](claim.claimed, claim.found);
      return [numberOf(claim.span.start), claim.text, `${verdictOf(claim, labels)}${lang === 'zh' ? '：' : ': '}${found}`];
    }),
  );
}

function* findingsOf({ findings }: AnnotatedDocument, lang: Language): Generator<string> {
  if (findings.length === 0) return;
  const labels = SPEECH_LABELS[lang];
  const { severities } = CHECK_LABELS[lang];
  yield headed(labels.findings, findings.length);
  yield* markdownTable(
    [
      place(findings.map(spanOf), lang),
      ...[labels.severity, labels.message, labels.actual, labels.expected, labels.rule].map((head) => ({ head })),
    ],
    findings.map(({ span, severity, message, actual = '', expected = [], rule }) => {
      return [numberOf(span.start), severities[severity], message, actual, expected.join(' / '), rule];
    }),
  );
}

const spanOf = ({ span }: { readonly span: Span }): Span => span;
const numberAt = (point: Point | undefined): number | null => (point === undefined ? null : numberOf(point));

function figuresOf(
  { characters, outline, slogans, placeholders, claims, findings }: AnnotatedDocument,
  lang: Language,
): [string, number][] {
  const { columns } = OVERVIEW_LABELS[lang];
  const { headings, points } = countNodes(outline);
  return [
    [columns.characters, characters],
    [columns.headings, headings],
    [columns.points, points],
    [columns.slogans, slogans.length],
    [columns.placeholders, placeholders.length],
    [columns.findings, findings.length],
    [columns.claims, claims.filter(({ holds }) => holds === false).length],
  ];
}

function verdictOf({ holds }: Claim, { holds: yes, fails, open }: SpeechLabels): string {
  return holds === null ? open : holds ? yes : fails;
}
