import { LEXICON_FORMATS } from '../../reporters/lexicon/formats.ts';
import type { CommandDefinition } from '../definition.ts';
import { AMBIGUOUS_WIDTH, COMMON_OPTIONS, formatOption, LEXICON_OPTION } from '../options.ts';
import { KIND } from '../term-options.ts';

export const LEXICON: CommandDefinition = {
  name: 'lexicon',
  arguments: [
    {
      name: 'TERM',
      kind: 'texts',
      description: {
        en: 'A term, a part of one, or an id; * stands for any characters; without any, the whole lexicon',
        zh: '提法、提法的一部分或编号；* 代表任意文字；不写则列出整个词库',
      },
    },
  ],
  summary: { en: 'Look set phrases up in the lexicon', zh: '查词库中的提法' },
  description: {
    en:
      'Looks terms up: of one that is found as it is given, all that is known, sense by sense; else a table of those that begin with it or hold it. ' +
      'Traditional and simplified characters are the same, and quotation marks do not count. ' +
      'The TSV and the CSV that it prints can be edited and given back as --lexicon. ' +
      'Such a table names its columns in its first row, in any order: id, term, kind, category, variants, expansion, introduced, until, marks, attested, source; ' +
      'only term is needed. Members of variants and expansion are divided by |; two rows of one term are two senses; “required” in marks means only in quotation marks.',
    zh:
      '查提法：与词库中的名称相同的，逐个义项列出所知的一切；否则列出以它开头或包含它的提法。' +
      '不分繁简，不计引号。输出的 TSV、CSV 改后可用 --lexicon 读回。' +
      '这种词表首行为列名，次序不限：编号、提法、类别、领域、别称、含义、起始、截止、引号、见于、出处（或用英文 id、term、kind 等），只有提法必不可少。' +
      '别称和含义用 | 分隔各项；同一提法写两行即为两个义项；“引号”一列写“必加”，表示加了引号才算。',
  },
  options: [
    {
      key: 'expansions',
      flag: 'expansions',
      short: 'x',
      description: { en: 'Search in what the terms stand for, too', zh: '也在含义中查找' },
      configurable: false,
    },
    { ...KIND, description: { en: 'Only terms of this kind', zh: '只列出这一类' } },
    {
      key: 'category',
      flag: 'category',
      short: 'c',
      value: { kind: 'text', name: 'FIELD' },
      description: { en: 'Only terms of this field of policy, such as 党建 or 经济', zh: '只列出这一领域的，如“党建”“经济”' },
      fallback: { en: 'all', zh: '全部' },
      initial: null,
      configurable: true,
    },
    LEXICON_OPTION,
    formatOption(Object.keys(LEXICON_FORMATS)),
    AMBIGUOUS_WIDTH,
    ...COMMON_OPTIONS,
  ],
  examples: [
    { call: 'speechkit lexicon 四个意识', note: { en: 'All that is known of a term', zh: '某个提法的一切' } },
    { call: "speechkit lexicon '两个*' -k numeral", note: { en: 'Numeral slogans that begin with 两个', zh: '以“两个”开头的数字缩略语' } },
    { call: 'speechkit lexicon -x 看齐意识', note: { en: 'Terms that stand for 看齐意识', zh: '含义中有“看齐意识”的提法' } },
    {
      call: 'speechkit lexicon -c 党建 -f csv -o terms.csv',
      note: { en: 'A table to start your own from', zh: '导出一份表格，在其上编写自己的词表' },
    },
  ],
  load: () => import('../commands/lexicon.ts'),
};
