import type { OptionDefinition } from './definition.ts';

/** Where the cache is. */
export const CACHE_DIR: OptionDefinition = {
  key: 'cacheDir',
  flag: 'cache-dir',
  value: { kind: 'path', name: 'DIR' },
  description: { en: 'Folder of the cache', zh: '缓存文件夹' },
  fallback: { en: 'speechkit in the cache folder of the user', zh: '用户缓存文件夹中的 speechkit' },
  initial: null,
  configurable: true,
};

/** Options of every command that uses the cache. */
export const CACHE_OPTIONS: readonly OptionDefinition[] = [
  {
    key: 'cache',
    flag: 'no-cache',
    description: {
      en: 'Neither use the results of earlier runs nor keep those of this one',
      zh: '不使用以前运行的结果，也不保存这次的结果',
    },
    configurable: true,
  },
  CACHE_DIR,
];

/** The settings of commands that use the cache. */
export interface CacheSettings {
  readonly cache: boolean;
  /** As the user wrote it, or null for the usual one. */
  readonly cacheDir: string | null;
}
