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
    ...documentOptions(Object.keys(PLACEHOLDERS_FORMATS)),
  ],
  examples: [
    { call: 'speechkit placeholders speech.txt', note: { en: 'What is left open in a file', zh: '一个文件中尚待填写之处' } },
    { call: 'speechkit placeholders -c number drafts/', note: { en: 'The figures that a folder lacks', zh: '文件夹中各篇所缺的数目' } },
    { call: 'speechkit placeholders -f csv drafts/ > open.csv', note: { en: 'One row a placeholder', zh: '每处一行' } },
  ],
  load: () => import('../commands/placeholders.ts'),
};
