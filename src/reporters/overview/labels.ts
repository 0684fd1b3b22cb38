import { counted, type Language } from '../../language.ts';
import type { TermTrend } from '../../model.ts';

/** The words of the report on many documents, beside those of `scan` and `slogans`. */
export interface OverviewLabels {
  readonly heading: (documents: number) => string;
  readonly contents: string;
  readonly documents: string;
  readonly failedInputs: string;
  /** What narrows the table of documents: words, and a choice of what a document must have. */
  readonly filter: string;
  readonly filterHint: string;
  readonly only: string;
  readonly all: string;
  readonly withBlanks: string;
  readonly withFindings: string;
  readonly withBrokenClaims: string;
  /** How many of the documents are shown; {shown} and {all} are put in by the page itself. */
  readonly shown: string;
  readonly sortHint: string;
  /** How many documents there are of each year or month. */
  readonly perPeriod: Readonly<Record<'year' | 'month', string>>;
  readonly use: string;
  /** Above all paths, where they are in one folder. */
  readonly folder: (path: string) => string;
  readonly slogans: string;
  readonly slogansShown: (shown: number, all: number) => string;
  /** What the bars of slogans count. */
  readonly inDocuments: string;
  /** Slogans over the years, or the months. */
  readonly trend: Readonly<Record<'year' | 'month', string>>;
  readonly trendNote: string;
  readonly period: Readonly<Record<'year' | 'month', string>>;
  readonly undated: (documents: number) => string;
  readonly change: Readonly<Record<NonNullable<TermTrend['change']>, string>>;
  readonly keywords: string;
  readonly keywordsNote: (engine: string) => string;
  readonly keyword: string;
  readonly weight: string;
  readonly mostBlanks: string;
  readonly shared: string;
  readonly clusterKinds: Readonly<Record<'version' | 'passages', string>>;
  readonly cluster: string;
  readonly pairs: string;
  readonly sharedCharacters: string;
  readonly similarity: string;
  /** Which share of one document stands in the other. */
  readonly containment: string;
  readonly passages: string;
  readonly setCharacters: (characters: number) => string;
  readonly places: string;
  readonly more: (count: number) => string;
  readonly none: string;
  readonly failed: string;
  readonly damaged: string;
}

export const OVERVIEW_LABELS: Readonly<Record<Language, OverviewLabels>> = {
  en: {
    heading: (documents) => `Report on ${counted(documents, 'document', 'documents')}`,
    contents: 'Contents',
    documents: 'Documents',
    failedInputs: 'failed inputs',
    filter: 'Filter',
    filterHint: 'words of path, title or date',
    only: 'Only',
    all: 'all documents',
    withBlanks: 'with blanks',
    withFindings: 'with findings',
    withBrokenClaims: 'with claims that fail',
    shown: '{shown} of {all} documents',
    sortHint: 'A button in the head of a column sorts by it; once more turns the order round.',
    perPeriod: { year: 'Documents by year', month: 'Documents by month' },
    use: 'use',
    folder: (path) => `In ${path}`,
    slogans: 'Slogans in most documents',
    slogansShown: (shown, all) => `${shown} of ${counted(all, 'term', 'terms')}`,
    inDocuments: 'In how many documents they stand',
    trend: { year: 'Slogans by year', month: 'Slogans by month' },
    trendNote: 'Places per 1,000,000 characters of all documents of the time',
    period: { year: 'year', month: 'month' },
    undated: (documents) =>
      `${counted(documents, 'document has', 'documents have')} no date and ${documents === 1 ? 'is' : 'are'} left out`,
    change: { rising: 'rising', falling: 'falling', steady: 'steady' },
    keywords: 'Keywords',
    keywordsNote: (engine) => `Of all documents together by TF-IDF, divided by ${engine}`,
    keyword: 'word',
    weight: 'weight',
    mostBlanks: 'Most left to fill in',
    shared: 'Shared text',
    clusterKinds: { version: 'versions of one text', passages: 'shared passages' },
    cluster: 'what they share',
    pairs: 'Pairs',
    sharedCharacters: 'shared chars',
    similarity: 'similarity',
    containment: 'share of each',
    passages: 'Passages',
    setCharacters: (characters) => `of which ${characters} in set phrases`,
    places: 'places',
    more: (count) => `(${count} more)`,
    none: 'No text stands in more than one document.',
    failed: 'Failed inputs',
    damaged: 'Damaged characters',
  },
  zh: {
    heading: (documents) => `${documents} 篇文稿的报告`,
    contents: '目录',
    documents: '文稿',
    failedInputs: '未能处理',
    filter: '筛选',
    filterHint: '路径、题目或日期中的字词',
    only: '只看',
    all: '全部文稿',
    withBlanks: '有待填的',
    withFindings: '有问题的',
    withBrokenClaims: '自述不符的',
    shown: '显示 {shown} 篇，共 {all} 篇',
    sortHint: '点列标题按该列排序，再点一次倒序。',
    perPeriod: { year: '各年篇数', month: '各月篇数' },
    use: '用量变化',
    folder: (path) => `文件夹：${path}`,
    slogans: '最常见的提法',
    slogansShown: (shown, all) => `共 ${all} 个提法，列出 ${shown} 个`,
    inDocuments: '见于多少篇文稿',
    trend: { year: '提法的逐年变化', month: '提法的逐月变化' },
    trendNote: '当期全部文稿每百万字中出现的次数',
    period: { year: '年份', month: '月份' },
    undated: (documents) => `${documents} 篇没有日期，未计入`,
    change: { rising: '上升', falling: '下降', steady: '平稳' },
    keywords: '关键词',
    keywordsNote: (engine) => `全部文稿合计，按 TF-IDF 排列，由 ${engine} 分词`,
    keyword: '词',
    weight: '权重',
    mostBlanks: '待填最多的文稿',
    shared: '雷同',
    clusterKinds: { version: '同一文稿的不同版本', passages: '有雷同段落' },
    cluster: '关系',
    pairs: '两两对照',
    sharedCharacters: '雷同字数',
    similarity: '相似度',
    containment: '各占比例',
    passages: '雷同段落',
    setCharacters: (characters) => `其中固定表述 ${characters} 字`,
    places: '位置',
    more: (count) => `（另有 ${count} 项）`,
    none: '没有在两篇以上文稿中重复出现的段落。',
    failed: '未能处理的输入',
    damaged: '损坏的字符',
  },
};
