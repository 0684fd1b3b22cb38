import type { Language } from '../../language.ts';

/** The words of what `cache` shows to people. */
export interface CacheLabels {
  readonly version: string;
  readonly build: string;
  readonly entries: string;
  readonly size: string;
  readonly lastUsed: string;
  /** Beside the build that runs. */
  readonly current: string;
  folder(path: string): string;
  total(entries: number, size: string): string;
  cleared(entries: number, size: string): string;
}

const counted = (entries: number): string => `${entries} ${entries === 1 ? 'entry' : 'entries'}`;

export const CACHE_LABELS: Readonly<Record<Language, CacheLabels>> = {
  en: {
    version: 'version',
    build: 'build',
    entries: 'entries',
    size: 'size',
    lastUsed: 'last used',
    current: 'this one',
    folder: (path) => `Cache: ${path}`,
    total: (entries, size) => (entries === 0 ? 'empty' : `${counted(entries)}, ${size}`),
    cleared: (entries, size) => (entries === 0 ? 'nothing to remove' : `removed ${counted(entries)}, ${size}`),
  },
  zh: {
    version: '版本',
    build: '构建',
    entries: '条目',
    size: '大小',
    lastUsed: '最近使用',
    current: '当前',
    folder: (path) => `缓存：${path}`,
    total: (entries, size) => (entries === 0 ? '空' : `${entries} 条，${size}`),
    cleared: (entries, size) => (entries === 0 ? '没有可清除的内容' : `已清除 ${entries} 条，${size}`),
  },
};

const STEP = 1024;
const UNITS = ['KiB', 'MiB', 'GiB', 'TiB'] as const;

/** A number of bytes for people: 812 B, 7.9 MiB. */
export function sizeText(bytes: number): string {
  if (bytes < STEP) return `${bytes} B`;
  let [size, unit] = [bytes / STEP, 0];
  while (size >= STEP && unit < UNITS.length - 1) [size, unit] = [size / STEP, unit + 1];
  return `${size.toFixed(1)} ${UNITS[unit]}`;
}
