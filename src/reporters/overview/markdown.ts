import type { Keywords, Trend } from '../../model.ts';
import { numberOf } from '../../text/place.ts';
import { DUPLICATES_LABELS, percent } from '../duplicates/labels.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { type MarkdownColumn, markdownTable } from '../markdown-table.ts';
import { SCAN_LABELS } from '../scan/labels.ts';
import { isDamaged } from '../scan/order.ts';
import { SLOGANS_LABELS } from '../slogans/labels.ts';
import { TREND_LABELS } from '../trend/labels.ts';
import type { FolderReport, ReportedDuplicates } from './contract.ts';
import { DOCUMENT_COLUMNS, DOCUMENT_KEYS, mostPlaceholders, moves, opening, sloganTable, sumsOf, TEXT_KEYS } from './figures.ts';
import { OVERVIEW_LABELS } from './labels.ts';
import type { OverviewOptions } from './options.ts';

/** A table of years is as wide as this many terms, and no wider. */
const MOST_TERMS = 8;
/** Of passages this much is quoted, in characters. */
const QUOTED = 60;
/** Most documents of a cluster, and places of a passage, that are told. */
const MOST_NAMES = 20;

const number = (head: string): MarkdownColumn => ({ head, isNumber: true });

/** The report on many documents for pasting: tables under headings. */
export function* writeOverview(report: FolderReport, options: OverviewOptions): Generator<string> {
  const { documents, errors, summary, trend, keywords, duplicates } = report;
  const { lang, reasons } = options;
  const labels = OVERVIEW_LABELS[lang];
  const scan = SCAN_LABELS[lang];
  const heading = (text: string): string => `\n## ${escapeMarkdown(text)}\n`;

  yield `# ${escapeMarkdown(labels.heading(summary.documents))}\n`;
  const sums = sumsOf(report, lang);
  yield* markdownTable(
    sums.map(([name]) => number(name)),
    [sums.map(([, value]) => value)],
  );
  if (documents.length > 0) {
    yield heading(labels.documents);
    yield* markdownTable(
      DOCUMENT_KEYS.map((key) => ({ head: labels.columns[key], isNumber: !TEXT_KEYS.has(key) })),
      documents.map((row) => DOCUMENT_KEYS.map((key) => DOCUMENT_COLUMNS[key](row))),
    );
  }
  yield* slogansOf(report, options, heading);
  yield* trendOf(trend, options, heading);
  if (keywords) yield* keywordsOf(keywords, options, heading);
  const open = mostPlaceholders(documents, options.top);
  if (open.length > 0) {
    yield heading(labels.mostPlaceholders);
    yield* markdownTable(
      [{ head: labels.columns.path }, { head: labels.columns.title }, number(labels.columns.placeholders)],
      open.map(({ path, title, placeholders }) => [path, title, placeholders]),
    );
  }
  if (duplicates && documents.length > 1) yield* sharedOf(duplicates, options, heading);
  const damaged = documents.filter(isDamaged);
  if (damaged.length > 0) {
    yield heading(labels.damaged);
    yield* markdownTable(
      [{ head: labels.columns.path }, number(scan.lost), number(scan.garbled)],
      damaged.map(({ path, replacedCharacters = 0, garbledCharacters = 0 }) => [path, replacedCharacters, garbledCharacters]),
    );
  }
  if (errors.length > 0) {
    yield heading(labels.failed);
    yield* markdownTable(
      [{ head: labels.columns.path }, { head: scan.reason }],
      errors.map(({ path, message }, index) => [path, reasons[index] ?? message]),
    );
  }
}

type Heading = (text: string) => string;

function* slogansOf({ slogans }: FolderReport, { lang, top }: OverviewOptions, heading: Heading): Generator<string> {
  const shown = slogans.slice(0, top);
  if (shown.length === 0) return;
  const { heads, cellsOf } = sloganTable(lang);
  const labels = OVERVIEW_LABELS[lang];
  yield heading(labels.slogans);
  if (shown.length < slogans.length) yield `\n${labels.slogansShown(shown.length, slogans.length)}\n`;
  yield* markdownTable(heads, shown.map(cellsOf));
}

function* trendOf(trend: Trend, { lang, top }: OverviewOptions, heading: Heading): Generator<string> {
  if (!moves(trend)) return;
  const { by, periods, terms, undated } = trend;
  const labels = OVERVIEW_LABELS[lang];
  const shown = terms.slice(0, Math.min(top, MOST_TERMS));
  yield heading(labels.trend[by]);
  yield `\n${labels.trendNote}${undated.length === 0 ? '' : labels.and + labels.undated(undated.length)}\n`;
  yield* markdownTable(
    [{ head: TREND_LABELS[lang].period[by] }, number(TREND_LABELS[lang].documents), ...shown.map(({ term }) => number(term))],
    periods.flatMap(({ period, documents }, index) =>
      documents === 0 ? [] : [[period, documents, ...shown.map(({ rates }) => rates[index]?.toFixed(0) ?? '')]],
    ),
  );
}

function* keywordsOf({ engine, words, candidates }: Keywords, { lang, top }: OverviewOptions, heading: Heading): Generator<string> {
  const labels = OVERVIEW_LABELS[lang];
  const { documents, count } = SLOGANS_LABELS[lang];
  if (words.length === 0) return;
  yield heading(labels.keywords);
  const shown = words.slice(0, top);
  yield `\n${labels.keywordsNote(engine.name)}${labels.and}${labels.keywordsShown(shown.length, candidates)}\n`;
  yield* markdownTable(
    [{ head: labels.keyword }, number(documents), number(count), number(labels.weight)],
    shown.map((word) => [word.word, word.documents, word.count, word.weight.toFixed(4)]),
  );
}

function* sharedOf(duplicates: ReportedDuplicates, { lang, top }: OverviewOptions, heading: Heading): Generator<string> {
  const labels = DUPLICATES_LABELS[lang];
  const { shared, headings } = OVERVIEW_LABELS[lang];
  const { clusters, pairs, passages, found } = duplicates;
  const more = (count: number, say: (count: number) => string): string => (count > 0 ? `\n${say(count)}\n` : '');
  yield heading(shared);
  if (pairs.length === 0) return yield `\n${labels.nothing}\n`;
  for (const { kind, paths } of clusters.slice(0, top)) {
    yield `\n${labels.clusters[kind](paths.length)}\n\n`;
    for (const path of paths.slice(0, MOST_NAMES)) yield `- ${escapeMarkdown(path)}\n`;
    yield more(paths.length - MOST_NAMES, labels.moreDocuments);
  }
  yield more(clusters.length - top, labels.moreClusters);
  yield `\n### ${headings.pairs}\n`;
  yield* markdownTable(
    [{ head: labels.first }, { head: labels.second }, ...[labels.shared, labels.ofFirst, labels.ofSecond, labels.passages].map(number)],
    pairs.slice(0, top).map((pair) => [...pair.paths, pair.characters, ...pair.containment.map(percent), pair.passages]),
  );
  yield more(found.pairs - top, labels.morePairs);
  yield `\n### ${headings.passages}\n\n`;
  for (const passage of passages.slice(0, top)) {
    const places = passage.places.slice(0, MOST_NAMES).map(({ path, span }) => `${path}:${numberOf(span.start)}`);
    yield `- ${escapeMarkdown(opening(passage.text, QUOTED))}\n`;
    yield `  - ${escapeMarkdown(labels.passage(passage))}\n  - ${escapeMarkdown(places.join(', '))}\n`;
  }
  yield more(found.passages - top, labels.morePassages);
}
