import { DEFAULT_MAX_BYTES } from '../source/size.ts';
import type { OptionDefinition } from './definition.ts';

/** The size above which an input is refused. */
export const MAX_SIZE: OptionDefinition = {
  key: 'maxSize',
  flag: 'max-size',
  value: { kind: 'size', name: 'SIZE' },
  description: { en: 'Refuse larger inputs; in bytes, or as 500K, 10M, 1G', zh: '拒绝更大的输入；以字节计，或写作 500K、10M、1G' },
  fallback: { en: '64M', zh: '64M' },
  initial: DEFAULT_MAX_BYTES,
  configurable: true,
};

/** Options that say which files are read, of every command that reads documents. */
export const SEARCH_OPTIONS: readonly OptionDefinition[] = [
  {
    key: 'filesFrom',
    flag: 'files-from',
    value: { kind: 'path', name: 'FILE' },
    description: {
      en: 'Also read the files and folders listed in FILE, or on standard input where FILE is -: one a line, or with NUL between them; globs are not expanded',
      zh: '另外读取 FILE（- 表示标准输入）中列出的文件和文件夹：每行一个，或以 NUL 分隔；不展开通配符',
    },
    initial: null,
    configurable: false,
    isAlone: true,
  },
  {
    key: 'include',
    flag: 'include',
    value: { kind: 'texts', name: 'GLOB' },
    description: {
      en: 'In folders and globs, only files that match GLOB, as .gitignore writes it; *.log also asks for an extension that is not read otherwise (may be given again)',
      zh: '在文件夹和通配符中只取与 GLOB 相符的文件，写法同 .gitignore；写明扩展名（如 *.log）则平时不读的扩展名也读（可多次指定）',
    },
    configurable: true,
  },
  {
    key: 'exclude',
    flag: 'exclude',
    value: { kind: 'texts', name: 'GLOB' },
    description: {
      en: 'In folders and globs, no file or folder that matches GLOB, as .gitignore writes it (may be given again)',
      zh: '在文件夹和通配符中不取与 GLOB 相符的文件和文件夹，写法同 .gitignore（可多次指定）',
    },
    configurable: true,
  },
  {
    key: 'ignore',
    flag: 'no-ignore',
    description: {
      en: 'Heed no ignore files: neither .speechkitignore nor, which counts inside a git repository only, .gitignore',
      zh: '不理会忽略文件：.speechkitignore，以及只在 git 仓库中起作用的 .gitignore',
    },
    configurable: true,
  },
  {
    key: 'hidden',
    flag: 'hidden',
    description: {
      en: 'Search hidden files and folders too, whose names begin with a dot',
      zh: '也查找名称以点开头的隐藏文件和文件夹',
    },
    configurable: true,
  },
  {
    key: 'follow',
    flag: 'follow',
    description: {
      en: 'Follow the symbolic links in folders; a file is still read only once',
      zh: '跟随文件夹中的符号链接；同一文件仍只读一次',
    },
    configurable: true,
  },
  MAX_SIZE,
];
