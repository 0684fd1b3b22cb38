import type { Duplicates, Keywords, Trend } from '../../model.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { type MarkdownColumn, markdownTable } from '../markdown-table.ts';
import { SCAN_LABELS } from '../scan/labels.ts';
import { SLOGANS_LABELS } from '../slogans/labels.ts';
import type { FolderReport } from './contract.ts';
import {
  DOCUMENT_COLUMNS,
  DOCUMENT_KEYS,
  damagedOf,
  excerpt,
  hasShared,
  meaningText,
  mostBlanks,
  percent,
  sumsOf,
  TEXT_KEYS,
} from './figures.ts';
import { OVERVIEW_LABELS } from './labels.ts';
import type { OverviewOptions } from './options.ts';

/** A table of years is as wide as this many terms, and no wider. */
const MOST_TERMS = 8;
/** Of passages this much is quoted, in characters. */
const QUOTED = 60;

const number = (head: string): MarkdownColumn => ({ head, isNumber: true });

/** The report on many documents for pasting: tables under headings. */
export function* writeOverview(report: FolderReport, options: OverviewOptions): Generator<string> {
  const { documents, errors, summary, trend, keywords, duplicates } = report;
  const { lang, reasons } = options;
  const labels = OVERVIEW_LABELS[lang];
  const heads = SCAN_LABELS[lang];
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
      DOCUMENT_KEYS.map((key) => ({ head: heads[key], isNumber: !TEXT_KEYS.has(key) })),
      documents.map((row) => DOCUMENT_KEYS.map((key) => DOCUMENT_COLUMNS[key](row))),
    );
  }
  yield* slogansOf(report, options, heading);
  if (trend) yield* trendOf(trend, options, heading);
  if (keywords) yield* keywordsOf(keywords, options, heading);
  const open = mostBlanks(documents, options.top);
  if (open.length > 0) {
    yield heading(labels.mostBlanks);
    yield* markdownTable(
      [{ head: heads.path }, { head: heads.title }, number(heads.blanks)],
      open.map(({ path, title, placeholders }) => [path, title, placeholders]),
    );
  }
  if (duplicates && documents.length > 1) yield* sharedOf(duplicates, options, heading);
  const damaged = damagedOf(documents);
  if (damaged.length > 0) {
    yield heading(labels.damaged);
    yield* markdownTable(
      [{ head: heads.path }, number(heads.lost), number(heads.garbled)],
      damaged.map(({ path, replacedCharacters = 0, garbledCharacters = 0 }) => [path, replacedCharacters, garbledCharacters]),
    );
  }
  if (errors.length > 0) {
    yield heading(labels.failed);
    yield* markdownTable(
      [{ head: heads.path }, { head: heads.reason }],
      errors.map(({ path, message }, index) => [path, reasons[index] ?? message]),
    );
  }
}

type Heading = (text: string) => string;

function* slogansOf({ slogans }: FolderReport, { lang, top }: OverviewOptions, heading: Heading): Generator<string> {
  const shown = slogans.slice(0, top);
  if (shown.length === 0) return;
  const { term, kind, documents, count, per1000, expansion, sloganKinds } = SLOGANS_LABELS[lang];
  const labels = OVERVIEW_LABELS[lang];
  yield heading(labels.slogans);
  if (shown.length < slogans.length) yield `\n${labels.slogansShown(shown.length, slogans.length)}\n`;
  yield* markdownTable(
    [{ head: term }, { head: kind }, number(documents), number(count), number(per1000), { head: expansion }],
    shown.map((total) => [
      total.term,
      sloganKinds[total.kind],
      total.documents,
      total.count,
      total.per1000.toFixed(2),
      meaningText(total, lang),
    ]),
  );
}

function* trendOf({ by, periods, terms, undated }: Trend, { lang, top }: OverviewOptions, heading: Heading): Generator<string> {
  if (periods.length === 0) return;
  const labels = OVERVIEW_LABELS[lang];
  const shown = terms.slice(0, Math.min(top, MOST_TERMS));
  yield heading(labels.trend[by]);
  yield `\n${labels.trendNote}${undated.length === 0 ? '' : `; ${labels.undated(undated.length)}`}\n`;
  yield* markdownTable(
    [{ head: labels.period[by] }, number(labels.documents), ...shown.map(({ term }) => number(term))],
    periods.map(({ period, documents }, index) => [period, documents, ...shown.map(({ rates }) => rates[index]?.toFixed(0) ?? '')]),
  );
}

function* keywordsOf({ engine, words }: Keywords, { lang, top }: OverviewOptions, heading: Heading): Generator<string> {
  const labels = OVERVIEW_LABELS[lang];
  const { documents, count } = SLOGANS_LABELS[lang];
  if (words.length === 0) return;
  yield heading(labels.keywords);
  yield `\n${labels.keywordsNote(engine.name)}\n`;
  yield* markdownTable(
    [{ head: labels.keyword }, number(documents), number(count), number(labels.weight)],
    words.slice(0, top).map((word) => [word.word, word.documents, word.count, word.weight.toFixed(4)]),
  );
}

function* sharedOf(duplicates: Duplicates, { lang, top }: OverviewOptions, heading: Heading): Generator<string> {
  const labels = OVERVIEW_LABELS[lang];
  const heads = SCAN_LABELS[lang];
  const { clusters, pairs, passages } = duplicates;
  yield heading(labels.shared);
  if (!hasShared(duplicates)) return yield `\n${labels.none}\n`;
  for (const { kind, paths } of clusters) {
    yield `\n${labels.clusterKinds[kind]}${lang === 'zh' ? '：' : ':'}\n\n`;
    for (const path of paths) yield `- ${escapeMarkdown(path)}\n`;
  }
  yield `\n### ${labels.pairs}\n`;
  yield* markdownTable(
    [{ head: heads.path }, { head: heads.path }, number(labels.sharedCharacters), number(labels.containment), number(labels.similarity)],
    pairs
      .slice(0, top)
      .map((pair) => [...pair.paths, pair.characters, pair.containment.map(percent).join(' / '), percent(pair.similarity)]),
  );
  if (pairs.length > top) yield `\n${labels.more(pairs.length - top)}\n`;
  yield `\n### ${labels.passages}\n`;
  yield* markdownTable(
    [{ head: labels.passages }, number(labels.sharedCharacters), { head: labels.places }],
    passages
      .slice(0, top)
      .map(({ text, characters, places }) => [
        excerpt(text, QUOTED),
        characters,
        places.map(({ path, span }) => `${path}:${span.start.line}`).join('; '),
      ]),
  );
  if (passages.length > top) yield `\n${labels.more(passages.length - top)}\n`;
}
