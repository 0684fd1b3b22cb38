import { SLOGANS_VIEWS } from '../../reporters/slogans/formats.ts';
import type { CommandDefinition } from '../definition.ts';
import { documentOptions, LEXICON_OPTION, PATHS } from '../options.ts';
import { KIND, MIN_COUNT } from '../term-options.ts';

export const SLOGANS: CommandDefinition = {
  name: 'slogans',
  arguments: [PATHS],
  summary: { en: 'Print the set phrases of speeches', zh: '列出讲话稿中的提法' },
  description: {
    en:
      'Prints the set phrases (提法) of each document: numeral slogans such as 四个意识, fixed wordings and metaphors, known ones and those that the document coins. ' +
      'Shows how often each stands, where it stands first, and what it stands for: as the document itself says, or else as the lexicon knows.',
    zh:
      '列出每篇文稿中的提法：数字缩略语（如四个意识）、固定表述和比喻，已知的和文稿自创的都在内。' +
      '标出次数、首次出现的行号和含义；文稿自己说明了含义的以文稿为准，否则取自词库。',
  },
  options: [
    KIND,
    MIN_COUNT,
    {
      key: 'undefined',
      flag: 'undefined',
      description: {
        en: 'Show only numeral slogans that neither the document nor the lexicon explains',
        zh: '只显示文稿和词库都没有说明含义的数字缩略语',
      },
      configurable: true,
    },
    {
      key: 'sort',
      flag: 'sort',
      value: { kind: 'choice', name: 'ORDER', choices: ['count', 'documents', 'first'] },
      description: {
        en: 'Most frequent first, or those in most documents, or in order of first use',
        zh: '按次数、篇数，或首次出现的先后排列',
      },
      fallback: { en: 'count', zh: 'count' },
      initial: 'count',
      configurable: true,
    },
    {
      key: 'perFile',
      flag: 'per-file',
      description: {
        en: 'Each document apart: a table, or one row of CSV a term of a document; without it CSV, and the table of several inputs, have one row a term over all',
        zh: '各篇分列：每篇一个表格，CSV 每篇每个提法一行；不加时，CSV 以及多篇的表格合计各篇，每个提法一行',
      },
      configurable: true,
    },
    {
      key: 'bySection',
      flag: 'by-section',
      description: {
        en: 'Each document by the headings of its outline, the slogans below; adds sections to JSON, and CSV has one row a term of a section',
        zh: '各篇按标题分节列出；JSON 另有 sections，CSV 每节每个提法一行',
      },
      configurable: true,
    },
    {
      key: 'depth',
      flag: 'depth',
      short: 'd',
      value: { kind: 'integer', name: 'N', minimum: 1 },
      description: { en: 'With --by-section, the levels of headings that open a section', zh: '与 --by-section 连用：前几级标题分节' },
      fallback: { en: '1', zh: '1' },
      initial: 1,
      configurable: true,
    },
    {
      key: 'occurrences',
      flag: 'occurrences',
      description: {
        en: 'One row an occurrence in table and CSV (JSON always holds them)',
        zh: '表格和 CSV 每次出现一行（JSON 总有各次出现）',
      },
      configurable: false,
    },
    {
      key: 'documents',
      flag: 'documents',
      description: { en: 'One row a document in table and CSV', zh: '表格和 CSV 每篇一行' },
      configurable: false,
    },
    LEXICON_OPTION,
    ...documentOptions(Object.keys(SLOGANS_VIEWS.term)),
  ],
  examples: [
    { call: 'speechkit slogans speech.txt', note: { en: 'The slogans of a file', zh: '一个文件中的提法' } },
    {
      call: 'speechkit slogans --undefined speech.txt',
      note: { en: 'Numbers that readers may not know', zh: '读者未必明白的数字提法' },
    },
    {
      call: 'speechkit slogans --by-section --depth 2 speech.txt',
      note: { en: 'Which slogan stands under which heading', zh: '各节的提法' },
    },
    {
      call: "speechkit slogans -f csv '**/*.txt' > terms.csv",
      note: { en: 'One row a term over all documents', zh: '各篇合计，每个提法一行' },
    },
    {
      call: 'speechkit slogans --occurrences -f csv reports/ > occurrences.csv',
      note: { en: 'One row an occurrence', zh: '每次出现一行' },
    },
    { call: 'speechkit slogans --documents -f csv reports/ > documents.csv', note: { en: 'One row a document', zh: '每篇一行' } },
  ],
  load: () => import('../commands/slogans.ts'),
};
