import { CACHE_FORMATS } from '../../reporters/cache/formats.ts';
import { CACHE_DIR } from '../cache-options.ts';
import type { CommandDefinition } from '../definition.ts';
import { AMBIGUOUS_WIDTH, COMMON_OPTIONS, formatOption } from '../options.ts';

export const CACHE: CommandDefinition = {
  name: 'cache',
  summary: { en: 'Show or clear what scan and trend keep of documents', zh: '查看或清除 scan、trend 保存的分析结果' },
  description: {
    en:
      'scan and trend keep the record of each document that they analyse, and take it from there when they meet the same bytes again with the same program, lexicon and settings. ' +
      'A file or a setting that has changed is analysed anew: there is never a need to clear the cache for right results. ' +
      'What nobody has used for thirty days is removed at the end of a scan, what another version has left after seven; at 5 GiB nothing more is kept. ' +
      'The records hold words of the documents, so the folder is open to its user alone.',
    zh:
      'scan、trend 把每篇文稿的分析结果保存下来；文件内容、程序、词库和设置都不变时，下次直接取用。' +
      '文件或设置一有变化就重新分析，所以无须为结果正确而清除缓存。' +
      '三十天没有用过的，以及其他版本留下、七天没有用过的，在 scan 结束时删除；满 5 GiB 后不再增加。' +
      '其中有文稿的原文，所以文件夹只对用户本人开放。',
  },
  options: [
    {
      key: 'stats',
      flag: 'stats',
      description: {
        en: 'Say where it is, and what each version of the program has in it',
        zh: '列出缓存的位置，以及各版本程序保存了多少',
      },
      fallback: { en: 'unless --clear is given', zh: '不写 --clear 时即是如此' },
      configurable: false,
    },
    {
      key: 'clear',
      flag: 'clear',
      description: { en: 'Remove all of it, and nothing else that is in the folder', zh: '全部清除；文件夹中的其他文件不动' },
      configurable: false,
    },
    CACHE_DIR,
    formatOption(Object.keys(CACHE_FORMATS)),
    AMBIGUOUS_WIDTH,
    ...COMMON_OPTIONS,
  ],
  examples: [
    { call: 'speechkit cache', note: { en: 'Where it is and how large', zh: '位置和大小' } },
    { call: 'speechkit cache --clear', note: { en: 'Remove all of it', zh: '全部清除' } },
  ],
  load: () => import('../commands/cache.ts'),
};
