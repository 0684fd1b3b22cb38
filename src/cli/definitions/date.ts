import { DATE_VIEWS } from '../../reporters/date/formats.ts';
import { DATE_FROM } from '../date-origins.ts';
import type { CommandDefinition } from '../definition.ts';
import { documentOptions, LEXICON_OPTION, PATHS } from '../options.ts';

export const DATE: CommandDefinition = {
  name: 'date',
  arguments: [PATHS],
  summary: { en: 'Tell from when a text is', zh: '推定文稿的年代' },
  description: {
    en:
      'Tells from when a text is by what stands in it: slogans, leaderships, congresses, institutions, five-year plans, anniversaries and years that it ' +
      'looks back on or ahead to, each with its places; and by terms that texts about the same matter use in later years and this one lacks. ' +
      'The first year is what the youngest evidence allows, the last one is only likely. The date that the document bears is held against the evidence: ' +
      'what came up later is marked. No score is given.',
    zh:
      '由文稿内容推定其年代：提法、中央领导集体的表述、会议、机构、五年规划、周年，以及文中回顾或展望的年份，逐一列出所在行；' +
      '再看同类内容的文稿后来通用、而本文没有的提法。最早年份由最晚出现的依据决定，最晚年份只是大概。' +
      '文稿自署的日期与之对照，晚于该日期的内容予以标明。只列证据，不打分。',
  },
  options: [
    {
      key: 'limit',
      flag: 'limit',
      value: { kind: 'integer', name: 'N', minimum: 1 },
      description: {
        en: 'Rows of evidence and of lacking terms that are shown, the latest years first',
        zh: '依据和未见的提法各显示几行，年代晚的在前',
      },
      fallback: { en: '12', zh: '12' },
      initial: 12,
      configurable: true,
      formats: ['table', 'markdown'],
    },
    {
      key: 'all',
      flag: 'all',
      short: 'a',
      description: { en: 'Show all of them', zh: '全部显示' },
      configurable: true,
      formats: ['table', 'markdown'],
    },
    {
      key: 'perFile',
      flag: 'per-file',
      description: {
        en: 'The evidence of each of several inputs, where a table would have one row a document',
        zh: '多篇时逐篇列出依据，不加时每篇一行',
      },
      configurable: true,
    },
    {
      key: 'documents',
      flag: 'documents',
      description: { en: 'One row a document in table and CSV', zh: '表格和 CSV 每篇一行' },
      configurable: false,
    },
    DATE_FROM,
    LEXICON_OPTION,
    ...documentOptions(Object.keys(DATE_VIEWS.evidence)),
  ],
  examples: [
    { call: 'speechkit date speech.txt', note: { en: 'From when a file is, and why', zh: '一个文件的年代及其依据' } },
    { call: 'speechkit date reports/', note: { en: 'One row a document', zh: '每篇一行' } },
    {
      call: 'speechkit date --documents -f csv reports/ > dates.csv',
      note: { en: 'The same as CSV', zh: '同上，写成 CSV' },
    },
    { call: 'speechkit date -f csv reports/ > evidence.csv', note: { en: 'One row a piece of evidence', zh: '每条依据一行' } },
  ],
  load: () => import('../commands/date.ts'),
};
