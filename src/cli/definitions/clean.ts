import { CLEAN_FORMATS } from '../../reporters/clean/formats.ts';
import type { CommandDefinition } from '../definition.ts';
import { documentOptions, PATHS } from '../options.ts';

export const CLEAN: CommandDefinition = {
  name: 'clean',
  arguments: [PATHS],
  summary: { en: 'Print the restored speech', zh: '还原讲话正文' },
  description: {
    en: 'Prints the speech beneath the damage, one paragraph a line: without page numbers, navigation and other boilerplate, with broken words and lines rejoined.',
    zh: '去掉页码、导航等冗余文字，接好断开的词句和行，逐段输出讲话正文，每段一行。',
  },
  options: [
    {
      key: 'explain',
      flag: 'explain',
      description: {
        en: 'Print what was dropped or joined instead: where, why, and the text (JSON always has both)',
        zh: '改为列出删除和拼接了什么：位置、原因和原文（JSON 总是两者都有）',
      },
      configurable: false,
    },
    ...documentOptions(Object.keys(CLEAN_FORMATS)),
  ],
  examples: [
    { call: 'speechkit clean download.txt -o speech.txt', note: { en: 'Save the restored speech', zh: '保存还原后的正文' } },
    { call: 'speechkit clean --explain download.txt', note: { en: 'See what was dropped or joined', zh: '查看删除和拼接了什么' } },
  ],
  load: () => import('../commands/clean.ts'),
};
