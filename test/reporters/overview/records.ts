import type { DocumentRow, Point, SharedPassage, SloganTotal, Span, TermTrend, Trend } from '../../../src/model.ts';
import type { FolderReport, ReportedDocument, ReportedDuplicates } from '../../../src/reporters/contract.ts';
import type { OverviewOptions } from '../../../src/reporters/overview/options.ts';
import { row as bare } from '../scan/rows.ts';

const place = (line: number): Point => ({ line, column: 1, offset: line * 100 });

export const spanOf = (line: number): Span => ({ start: place(line), end: place(line + 1) });

/** A document with what a test does not say left empty. */
export function row(parts: Partial<ReportedDocument> & Pick<DocumentRow, 'path'>): ReportedDocument {
  return { ...bare({ title: '在全县重点工作推进会上的讲话', characters: 1000, headings: 3 }), ...parts };
}

export function slogan(term: string, parts: Partial<SloganTotal> = {}): SloganTotal {
  return { term, kind: 'formulation', documents: 1, count: 1, quoted: 0, per1000: 0.5, path: 'a.txt', first: place(3), ...parts };
}

function termTrend(term: string, rates: (number | null)[], change: TermTrend['change']): TermTrend {
  const use = { date: '2021-03-01', path: 'a.txt', place: place(3) };
  const counts = rates.map((rate) => Math.round(rate ?? 0));
  const count = counts.reduce((sum, each) => sum + each, 0);
  const documentCounts = counts.map((each) => Math.min(each, 1));
  const kind = 'formulation';
  return { term, kind, documents: 2, count, perMillion: 500, counts, documentCounts, rates, change, slope: null, first: use, last: use };
}

/** Slogans over three years, in the second of which nobody spoke. */
const TREND: Trend = {
  by: 'year',
  periods: [
    { period: '2021', documents: 2, characters: 2000 },
    { period: '2022', documents: 0, characters: 0 },
    { period: '2023', documents: 1, characters: 1000 },
  ],
  found: 2,
  terms: [termTrend('四个意识', [500, null, 2000], 'rising'), termTrend('一抓到底', [1000, null, 1000], null)],
  undated: ['c.txt'],
};

/** A passage that two documents share. */
export const PASSAGE: SharedPassage = {
  text: '要倒排工期，把任务分解到周，每个项目都要有人管到底。'.repeat(4),
  characters: 92,
  sameCharacters: 92,
  setCharacters: 16,
  places: ['a.txt', 'b.txt'].map((path, index) => ({ path, span: spanOf(4 + index) })),
};

/** The same as what was found. */
export const DUPLICATES: ReportedDuplicates = {
  found: { pairs: 1, passages: 1 },
  clusters: [{ paths: ['a.txt', 'b.txt'], kind: 'passages' }],
  pairs: [{ paths: ['a.txt', 'b.txt'], characters: 88, containment: [0.25, 0.1], similarity: 0.0769, passages: 1 }],
  passages: [PASSAGE],
};

/** A report on these documents, with what a test does not say left empty. */
export function report(documents: ReportedDocument[], parts: Partial<FolderReport> = {}): FolderReport {
  const sum = (figureOf: (document: DocumentRow) => number): number => documents.reduce((total, each) => total + figureOf(each), 0);
  return {
    schemaVersion: 1,
    tool: { name: 'speechkit', version: '1.2.3' },
    documents,
    errors: [],
    summary: {
      documents: documents.length,
      errors: parts.errors?.length ?? 0,
      characters: sum(({ characters }) => characters),
      headings: sum(({ headings }) => headings),
      points: sum(({ points }) => points),
      brokenClaims: sum(({ brokenClaims }) => brokenClaims),
      findings: { error: 0, warning: sum(({ findings }) => findings.warning), info: 0 },
    },
    slogans: [],
    trend: { by: 'year', periods: [], found: 0, terms: [], undated: [] },
    ...parts,
  };
}

/** Everything that a report can tell of. */
export const FULL: FolderReport = report(
  [
    row({
      path: 'a.txt',
      page: 'a.txt.html',
      dated: { date: '2021-03-01', origin: 'dateline' },
      characters: 900,
      slogans: 2,
      placeholders: 4,
      brokenClaims: 1,
    }),
    row({
      path: 'b.txt',
      page: 'b.txt.html',
      dated: { date: '2021-05-02', origin: 'file-name' },
      characters: 1100,
      findings: { error: 0, warning: 2, info: 0 },
    }),
    row({ path: 'c.txt', page: 'c.txt.html', title: null, characters: 12000, replacedCharacters: 3 }),
  ],
  {
    errors: [{ path: 'd.txt', code: 'not-text', message: 'is not text' }],
    slogans: [
      slogan('四个意识', {
        kind: 'numeral',
        documents: 2,
        count: 5,
        expansion: ['政治意识', '大局意识', '核心意识', '看齐意识'],
        expansionSource: 'lexicon',
      }),
      slogan('三联', { kind: 'numeral' }),
    ],
    keywords: {
      engine: { name: 'nodejieba', version: '3.5.8' },
      candidates: 3512,
      words: [{ word: '项目', pos: 'n', count: 25, documents: 3, per1000: 1.79, weight: 0.1317 }],
    },
    trend: TREND,
    duplicates: DUPLICATES,
  },
);

export const OPTIONS: OverviewOptions = { lang: 'en', top: 20, reasons: ['is not text: it holds a NUL byte at offset 0'] };
