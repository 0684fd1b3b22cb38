import { TREND_FORMATS, TREND_TABLES } from '../../reporters/trend/formats.ts';
import { TREND_ORDERS } from '../../trend/select.ts';
import { CACHE_OPTIONS } from '../cache-options.ts';
import { DATE_FROM } from '../date-origins.ts';
import type { CommandDefinition } from '../definition.ts';
import { documentOptions, LEXICON_OPTION, PATHS } from '../options.ts';
import { JOBS } from '../run-options.ts';
import { KIND, MIN_COUNT } from '../term-options.ts';

export const TREND: CommandDefinition = {
  name: 'trend',
  arguments: [PATHS],
  summary: { en: 'Show how slogans move over the years', zh: '统计提法逐年的变化' },
  description: {
    en:
      'Dates each document and shows for each slogan how often it stands in 1,000,000 characters of every year or month, whether it rises or falls more surely than by chance, ' +
      'and where it was first and last used. Thin years are seen by the documents and characters that are shown with them. A document without a date is told and not counted.',
    zh:
      '先确定每篇文稿的日期，再统计每个提法在各年（或各月）每百万字中出现的次数、是否显著上升或下降、首见和末见于何处。' +
      '同时列出各年的篇数和字数，以便看出哪些年份文稿太少。无从得知日期的文稿另行告知，不计入。',
  },
  options: [
    {
      key: 'by',
      flag: 'by',
      value: { kind: 'choice', name: 'PERIOD', choices: ['year', 'month'] },
      description: { en: 'Count years or months', zh: '按年或按月统计' },
      fallback: { en: 'year', zh: 'year' },
      initial: 'year',
      configurable: true,
    },
    DATE_FROM,
    {
      key: 'from',
      flag: 'from',
      value: { kind: 'text', name: 'YEAR' },
      description: { en: 'Only documents from this year or month on: 2012, 2012-11', zh: '只计此年（月）及以后的文稿：2012、2012-11' },
      initial: null,
      configurable: false,
    },
    {
      key: 'to',
      flag: 'to',
      value: { kind: 'text', name: 'YEAR' },
      description: { en: 'Only documents up to this year or month, included', zh: '只计此年（月）及以前的文稿' },
      initial: null,
      configurable: false,
    },
    {
      key: 'term',
      flag: 'term',
      short: 't',
      value: { kind: 'texts', name: 'TERM' },
      description: {
        en: 'Only this term, which the lexicon need not know; may be given again, or several with commas between',
        zh: '只看这个提法，词库中没有的也可以；可多次使用，或用逗号分隔',
      },
      configurable: false,
    },
    KIND,
    {
      key: 'category',
      flag: 'category',
      short: 'c',
      value: { kind: 'texts', name: 'FIELD' },
      description: { en: 'Only terms of this field of the lexicon; may be given again', zh: '只显示词库中这一领域的提法，可多次使用' },
      configurable: true,
    },
    MIN_COUNT,
    {
      key: 'rising',
      flag: 'rising',
      description: { en: 'Show only terms that rise, the surest first', zh: '只显示上升的提法，最显著的在前' },
      configurable: false,
    },
    {
      key: 'falling',
      flag: 'falling',
      description: { en: 'Show only terms that fall, the surest first', zh: '只显示下降的提法，最显著的在前' },
      configurable: false,
    },
    {
      key: 'sort',
      flag: 'sort',
      value: { kind: 'choice', name: 'ORDER', choices: TREND_ORDERS },
      description: {
        en: 'Most frequent first, those in most documents, by first use, by last use from the latest, the surest to rise first, or by name',
        zh: '按次数、篇数、首见（由早到晚）、末见（由晚到早）、上升的显著程度或名称排列',
      },
      fallback: { en: 'count; change with --rising or --falling', zh: 'count；与 --rising、--falling 连用时为 change' },
      initial: null,
      configurable: true,
    },
    {
      key: 'limit',
      flag: 'limit',
      value: { kind: 'integer', name: 'N', minimum: 0 },
      description: { en: 'Show only the first N terms', zh: '只列前 N 个提法' },
      fallback: { en: '20 in a table or Markdown, else all', zh: '表格和 Markdown 为 20，其他格式为全部' },
      initial: null,
      configurable: true,
    },
    {
      key: 'table',
      flag: 'table',
      value: { kind: 'choice', name: 'TABLE', choices: TREND_TABLES },
      description: {
        en: 'What a row of table, csv and markdown is: a term, a term in a period, or a period',
        zh: '表格、CSV、Markdown 每行是什么：提法、各期的提法、各期',
      },
      fallback: { en: 'terms; counts in csv, and in the table of one --term', zh: 'terms；CSV 以及只有一个 --term 的表格为 counts' },
      initial: null,
      configurable: true,
      formats: ['table', 'csv', 'markdown'],
    },
    JOBS,
    ...CACHE_OPTIONS,
    LEXICON_OPTION,
    ...documentOptions(Object.keys(TREND_FORMATS)),
  ],
  examples: [
    { call: 'speechkit trend reports/', note: { en: 'The most frequent slogans over the years', zh: '最常见的提法逐年变化' } },
    { call: 'speechkit trend --term 新质生产力 reports/', note: { en: 'One term, year by year', zh: '一个提法的逐年次数' } },
    { call: 'speechkit trend --rising --from 2012 reports/', note: { en: 'What has risen since 2012', zh: '2012 年以来上升的提法' } },
    {
      call: 'speechkit trend --date-from file-name,title reports/',
      note: { en: 'The name of the file knows best', zh: '以文件名的日期为准' },
    },
    {
      call: 'speechkit trend -f csv reports/ > trend.csv',
      note: { en: 'One row a term and year, for R or pandas', zh: '每个提法每年一行，供 R 或 pandas 使用' },
    },
  ],
  load: () => import('../commands/trend.ts'),
};
