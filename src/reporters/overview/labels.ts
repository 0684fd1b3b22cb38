import { counted, type Language } from '../../language.ts';
import { SCAN_LABELS } from '../scan/labels.ts';
import type { SortKey } from '../scan/order.ts';

/** The words of the report on many documents, beside those of `scan` and `slogans`. */
export interface OverviewLabels {
  readonly heading: (documents: number) => string;
  readonly contents: string;
  /** Leads to this page from that of a document. */
  readonly allDocuments: string;
  readonly documents: string;
  /** Heads of the columns of documents; there is more room for them than on a terminal. */
  readonly columns: Readonly<Record<SortKey, string>>;
  readonly failedInputs: string;
  /** What narrows the table of documents: words, and a choice of what a document must have. */
  readonly filter: string;
  readonly filterHint: string;
  readonly only: string;
  readonly all: string;
  readonly withPlaceholders: string;
  readonly withFindings: string;
  readonly withBrokenClaims: string;
  /** How many of the documents are shown; {shown} and {all} are put in by the page itself. */
  readonly shown: string;
  readonly sortHint: string;
  /** The rates of all periods as one line of signs. */
  readonly way: string;
  /** What opens the numbers of every period. */
  readonly everyPeriod: Readonly<Record<'year' | 'month', string>>;
  /** How many documents there are of each year or month. */
  readonly perPeriod: Readonly<Record<'year' | 'month', string>>;
  /** Above all paths, where they are in one folder. */
  readonly folder: (path: string) => string;
  readonly slogans: string;
  readonly slogansShown: (shown: number, all: number) => string;
  /** What the bars of slogans count. */
  readonly inDocuments: string;
  /** Slogans over the years, or the months. */
  readonly trend: Readonly<Record<'year' | 'month', string>>;
  readonly trendNote: string;
  /** Between two sentences. */
  readonly and: string;
  readonly undated: (documents: number) => string;
  readonly keywords: string;
  readonly keywordsNote: (engine: string) => string;
  readonly keywordsShown: (shown: number, all: number) => string;
  readonly keyword: string;
  readonly weight: string;
  readonly mostPlaceholders: string;
  readonly shared: string;
  /** Inside of shared text. */
  readonly headings: Readonly<Record<'pairs' | 'passages', string>>;
  readonly failed: string;
  readonly damaged: string;
}

export const OVERVIEW_LABELS: Readonly<Record<Language, OverviewLabels>> = {
  en: {
    heading: (documents) => `Report on ${counted(documents, 'document', 'documents')}`,
    contents: 'Contents',
    allDocuments: 'All documents',
    documents: 'Documents',
    columns: {
      ...SCAN_LABELS.en.columns,
      characters: 'characters',
      headings: 'headings',
      slogans: 'slogans',
      placeholders: 'placeholders',
      claims: 'broken claims',
    },
    failedInputs: 'failed inputs',
    filter: 'Filter',
    filterHint: 'words of path, title or date',
    only: 'Only',
    all: 'all documents',
    withPlaceholders: 'with placeholders',
    withFindings: 'with findings',
    withBrokenClaims: 'with broken claims',
    shown: '{shown} of {all} documents',
    sortHint: 'A button in the head of a column sorts by it; once more turns the order round.',
    way: 'over time',
    everyPeriod: { year: 'Year by year', month: 'Month by month' },
    perPeriod: { year: 'Documents by year', month: 'Documents by month' },
    folder: (path) => `In ${path}`,
    slogans: 'Slogans in most documents',
    slogansShown: (shown, all) => `${shown} of ${counted(all, 'term', 'terms')}`,
    inDocuments: 'In how many documents they stand',
    trend: { year: 'Slogans by year', month: 'Slogans by month' },
    trendNote: 'Places per 1,000,000 characters of all documents of the time',
    and: '; ',
    undated: (documents) =>
      `${counted(documents, 'document has', 'documents have')} no date and ${documents === 1 ? 'is' : 'are'} left out`,
    keywords: 'Keywords',
    keywordsNote: (engine) => `Of all documents together by TF-IDF, divided by ${engine}`,
    keywordsShown: (shown, all) => `${shown} of ${counted(all, 'word', 'words')}`,
    keyword: 'word',
    weight: 'weight',
    mostPlaceholders: 'Most placeholders',
    shared: 'Shared text',
    headings: { pairs: 'Pairs', passages: 'Passages' },
    failed: 'Failed inputs',
    damaged: 'Damaged characters',
  },
  zh: {
    heading: (documents) => `${documents} 篇文稿的报告`,
    contents: '目录',
    allDocuments: '全部文稿',
    documents: '文稿',
    columns: { ...SCAN_LABELS.zh.columns, claims: '自述不符' },
    failedInputs: '未能处理的输入',
    filter: '筛选',
    filterHint: '路径、题目或日期中的字词',
    only: '只看',
    all: '全部文稿',
    withPlaceholders: '有占位符的',
    withFindings: '有问题的',
    withBrokenClaims: '自述不符的',
    shown: '显示 {shown} 篇，共 {all} 篇',
    sortHint: '点列标题按该列排序，再点一次倒序。',
    way: '走势',
    everyPeriod: { year: '逐年数据', month: '逐月数据' },
    perPeriod: { year: '各年篇数', month: '各月篇数' },
    folder: (path) => `文件夹：${path}`,
    slogans: '最常见的提法',
    slogansShown: (shown, all) => `共 ${all} 个提法，列出 ${shown} 个`,
    inDocuments: '见于多少篇文稿',
    trend: { year: '提法的逐年变化', month: '提法的逐月变化' },
    trendNote: '当期全部文稿每百万字中出现的次数',
    and: '；',
    undated: (documents) => `${documents} 篇没有日期，未计入`,
    keywords: '关键词',
    keywordsNote: (engine) => `全部文稿合计，按 TF-IDF 排列，由 ${engine} 分词`,
    keywordsShown: (shown, all) => `共 ${all} 个词，列出 ${shown} 个`,
    keyword: '词',
    weight: '权重',
    mostPlaceholders: '占位符最多的文稿',
    shared: '雷同',
    headings: { pairs: '两两对照', passages: '雷同段落' },
    failed: '未能处理的输入',
    damaged: '损坏的字符',
  },
};
