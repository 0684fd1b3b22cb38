import { CONCORDANCE_FORMATS } from '../../reporters/concordance/formats.ts';
import type { CommandDefinition } from '../definition.ts';
import { documentOptions, LEXICON_OPTION, PATHS } from '../options.ts';

export const CONCORDANCE: CommandDefinition = {
  name: 'concordance',
  aliases: ['kwic'],
  arguments: [
    {
      name: 'PATTERN',
      kind: 'text',
      description: {
        en: 'The words to look for, the id of a term of the lexicon (n0001: the term and its other names), or with --regexp a regular expression',
        zh: '要查的词句；或词库条目的编号（如 n0001：该提法及其别称）；加 --regexp 则为正则表达式',
      },
    },
    PATHS,
  ],
  summary: { en: 'Show a word in its contexts', zh: '列出词语及其上下文' },
  description: {
    en:
      'Shows every place of a word with what stands around it, one below the other (keyword in context). It looks in the restored speech, so words are found ' +
      'that a page number cuts in two; quotation marks, blanks, full-width digits and traditional characters make no difference. Declared outlines, glossaries and annexes are left out.',
    zh:
      '逐处列出词语及其上下文，关键词上下对齐（KWIC）。在还原后的正文中查找，被页码截断的词也能找到；' +
      '引号、空白、全角数字和繁简之别不影响查找。提纲、名词解释和附件不在其内。',
  },
  options: [
    {
      key: 'regexp',
      flag: 'regexp',
      short: 'E',
      description: {
        en: 'PATTERN is a regular expression in the syntax of RE2 (no look-around, no back-references); it matches inside of a paragraph, quotation marks and blanks count',
        zh: 'PATTERN 是正则表达式，采用 RE2 语法（不含环视和反向引用）；在段落之内匹配，引号和空白计算在内',
      },
      configurable: false,
    },
    {
      key: 'fixedStrings',
      flag: 'fixed-strings',
      short: 'F',
      description: { en: 'PATTERN is words even if it looks like an id', zh: 'PATTERN 就是词句，即使它像条目编号' },
      configurable: false,
    },
    {
      key: 'ignoreCase',
      flag: 'ignore-case',
      short: 'i',
      description: { en: 'Latin letters match in upper and lower case', zh: '拉丁字母不分大小写' },
      configurable: true,
    },
    {
      key: 'width',
      flag: 'width',
      short: 'w',
      value: { kind: 'integer', name: 'N', minimum: 0 },
      description: { en: 'Characters of context on either side', zh: '前后文各取多少字' },
      fallback: { en: '30, in a table on a terminal what fits', zh: '30；终端中的表格随屏幕宽度' },
      initial: null,
      configurable: true,
    },
    {
      key: 'sort',
      flag: 'sort',
      value: { kind: 'choice', name: 'ORDER', choices: ['position', 'left', 'right'] },
      description: {
        en: 'In order of place, or by the words before or after it: over all inputs in a table and in CSV, in JSON inside of each document',
        zh: '按位置，或按前文、后文排列；表格和 CSV 统排各篇，JSON 在每篇之内排列',
      },
      fallback: { en: 'position', zh: 'position' },
      initial: 'position',
      configurable: true,
    },
    {
      key: 'maxCount',
      flag: 'max-count',
      short: 'm',
      value: { kind: 'integer', name: 'N', minimum: 1 },
      description: { en: 'Show only the first N hits of each document', zh: '每篇只列出前 N 处' },
      fallback: { en: 'all', zh: '全部' },
      initial: Number.POSITIVE_INFINITY,
      configurable: true,
    },
    {
      key: 'count',
      flag: 'count',
      short: 'c',
      description: { en: 'Only how often it stands in each document', zh: '只列出各篇的次数' },
      configurable: false,
    },
    {
      key: 'filesWithMatches',
      flag: 'files-with-matches',
      short: 'l',
      description: { en: 'Only the documents in which it stands', zh: '只列出有此词语的文稿' },
      configurable: false,
    },
    LEXICON_OPTION,
    ...documentOptions(Object.keys(CONCORDANCE_FORMATS)),
  ],
  examples: [
    { call: 'speechkit concordance 高质量发展 speech.txt', note: { en: 'A term in its contexts', zh: '一个提法及其上下文' } },
    {
      call: 'speechkit concordance --sort right 落实 reports/',
      note: { en: 'What is implemented, over a folder', zh: '一个文件夹的各篇都落实些什么' },
    },
    {
      call: "speechkit concordance -E '(坚决)?做到“.{2,6}”' -f csv reports/ > hits.csv",
      note: { en: 'A regular expression; one row a hit', zh: '正则表达式，每处一行' },
    },
    { call: 'speechkit concordance -c 四个意识 reports/', note: { en: 'How often in which document', zh: '各篇的次数' } },
  ],
  load: () => import('../commands/concordance.ts'),
};
