import { DEFAULT_MIN_CHARACTERS } from '../../copies/defaults.ts';
import { DUPLICATES_FORMATS, DUPLICATES_TABLES } from '../../reporters/duplicates/formats.ts';
import type { CommandDefinition } from '../definition.ts';
import { documentOptions, LEXICON_OPTION, PATHS } from '../options.ts';
import { JOBS } from '../run-options.ts';

export const DUPLICATES: CommandDefinition = {
  name: 'duplicates',
  arguments: [PATHS],
  summary: { en: 'Find passages that several documents share', zh: '查找多篇文稿的雷同段落' },
  description: {
    en:
      'Finds what stands in more than one document: versions of one text, and passages that were taken over, with their places in each. Only Han characters are compared, so that ' +
      'neither damage nor other figures hide a passage; small changes inside of it do not divide it. Set phrases (those of the lexicon, the formulas of reports) do not count, and words that many different texts have ' +
      'count the less the more have them: what is found is copying, not the style that all share. What a document repeats in itself is no duplicate.',
    zh:
      '查找见于多篇文稿的文字：同一文稿的不同版本，以及沿用的段落和各自的位置。只比较汉字，文稿损坏或换了数字都不妨碍查找；段落中的小改动不会把它切断。' +
      '套语（词库中的提法、报告的惯用语句）不计，许多文稿都有的话，用得越多计得越少：要找的是抄录，而不是共同的文风。一篇之内的重复不算雷同。',
  },
  options: [
    {
      key: 'against',
      flag: 'against',
      value: { kind: 'path', name: 'FILE' },
      description: {
        en: 'Only what FILE, or standard input where it is -, shares with the others, in its order: what in it was taken from where',
        zh: '只查 FILE（- 表示标准输入）与其他文稿的雷同，按其行文顺序列出：哪些话出自何处',
      },
      initial: null,
      configurable: false,
    },
    {
      key: 'minCharacters',
      flag: 'min-characters',
      value: { kind: 'integer', name: 'N', minimum: 10 },
      description: {
        en: 'Han characters that a passage has at least, set phrases left out',
        zh: '段落至少有多少汉字，套语不计',
      },
      fallback: { en: String(DEFAULT_MIN_CHARACTERS), zh: String(DEFAULT_MIN_CHARACTERS) },
      initial: DEFAULT_MIN_CHARACTERS,
      configurable: true,
    },
    {
      key: 'minContainment',
      flag: 'min-containment',
      value: { kind: 'integer', name: 'PERCENT', minimum: 0, maximum: 100 },
      description: {
        en: 'Only pairs of which at least so much of one stands in the other',
        zh: '只列一篇至少有百分之几见于另一篇的',
      },
      fallback: { en: '0', zh: '0' },
      initial: 0,
      configurable: true,
    },
    {
      key: 'limit',
      flag: 'limit',
      value: { kind: 'integer', name: 'N', minimum: 0 },
      description: {
        en: 'Show at most N pairs and N passages, those that share most; the totals are of all',
        zh: '最多列出 N 对、N 段，雷同最多的在前；合计仍为全部',
      },
      fallback: { en: '20 in table and markdown, else 1,000', zh: 'table、markdown 为 20，其余为 1000' },
      initial: null,
      configurable: true,
    },
    {
      key: 'table',
      flag: 'table',
      value: { kind: 'choice', name: 'TABLE', choices: DUPLICATES_TABLES },
      description: {
        en: 'Which table csv writes: one row each pair, each place of a passage, or each document of a cluster',
        zh: 'csv 写哪个表：每对一行，段落的每处一行，或每组的每篇一行',
      },
      fallback: { en: 'pairs', zh: 'pairs' },
      initial: null,
      configurable: false,
      formats: ['csv'],
    },
    JOBS,
    LEXICON_OPTION,
    ...documentOptions(Object.keys(DUPLICATES_FORMATS)),
  ],
  examples: [
    { call: 'speechkit duplicates reports/', note: { en: 'What the documents of a folder share', zh: '一个文件夹中各篇的雷同' } },
    {
      call: 'speechkit duplicates --against draft.docx reports/',
      note: { en: 'What in a draft was taken from where', zh: '一份草稿的哪些话出自何处' },
    },
    {
      call: 'speechkit duplicates --min-containment 80 reports/',
      note: { en: 'Versions of one text', zh: '同一文稿的不同版本' },
    },
    {
      call: 'speechkit duplicates -f csv --table passages reports/ > passages.csv',
      note: { en: 'One row a place of a passage', zh: '段落每处一行' },
    },
  ],
  load: () => import('../commands/duplicates.ts'),
};
