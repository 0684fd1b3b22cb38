import { FORM_FORMATS } from '../../reporters/form/formats.ts';
import { CATEGORIES } from '../../reporters/placeholders/categories.ts';
import { PLACEHOLDERS_FORMATS } from '../../reporters/placeholders/formats.ts';
import type { CommandDefinition } from '../definition.ts';
import { documentOptions, PATHS } from '../options.ts';

export const PLACEHOLDERS: CommandDefinition = {
  name: 'placeholders',
  arguments: [PATHS],
  summary: { en: 'List what is left open', zh: '列出尚待填写之处' },
  description: {
    en:
      'Lists every mark that stands where something was removed or is to be filled in (**, XX, ____, （略）), by category, with its line, ' +
      'its context and, where set phrases or the rest of the document leave no doubt, what it hides.',
    zh: '按类列出文稿中代替了原文或有待填写的每一处记号（**、XX、____、（略）等），附行号和上下文；由固定表述或文稿别处可以断定的，给出建议。',
  },
  options: [
    {
      key: 'category',
      flag: 'category',
      short: 'c',
      value: { kind: 'choice', name: 'CATEGORY', choices: CATEGORIES },
      description: { en: 'Only the placeholders of this category', zh: '只列出这一类' },
      fallback: { en: 'all', zh: '全部' },
      initial: null,
      configurable: true,
    },
    {
      key: 'form',
      flag: 'form',
      value: { kind: 'path', name: 'FILE' },
      description: {
        en: 'Write a form with the placeholders of one speech to FILE (- for standard output) instead, to be filled in and handed to fill',
        zh: '改为把一篇文稿的占位符写成填写表 FILE（- 表示标准输出），填好后交给 fill',
      },
      initial: null,
      configurable: false,
    },
    {
      key: 'formFormat',
      flag: 'form-format',
      value: { kind: 'choice', name: 'FORMAT', choices: FORM_FORMATS },
      description: {
        en: 'Kind of form: csv for a spreadsheet, json for a program',
        zh: '填写表的格式：csv 供电子表格使用，json 供程序使用',
      },
      fallback: { en: 'by the extension of FILE, else csv', zh: '随 FILE 的扩展名，否则 csv' },
      initial: null,
      configurable: true,
    },
    ...documentOptions(Object.keys(PLACEHOLDERS_FORMATS)),
  ],
  examples: [
    { call: 'speechkit placeholders speech.txt', note: { en: 'What is left open in a file', zh: '一个文件中尚待填写之处' } },
    { call: 'speechkit placeholders -c number drafts/', note: { en: 'The figures that a folder lacks', zh: '文件夹中各篇所缺的数目' } },
    { call: 'speechkit placeholders -f csv drafts/ > open.csv', note: { en: 'One row a placeholder', zh: '每处一行' } },
    { call: 'speechkit placeholders --form open.csv speech.txt', note: { en: 'A form to fill in', zh: '生成填写表' } },
  ],
  load: () => import('../commands/placeholders.ts'),
};
