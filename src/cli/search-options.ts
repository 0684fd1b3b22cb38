import { DEFAULT_MAX_BYTES } from '../source/size.ts';
import type { OptionDefinition } from './definition.ts';

/** The settings of a command that reads documents: which they are. */
export interface SearchSettings {
  /** A list of inputs, or - for standard input; null where there is none. */
  readonly filesFrom: string | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whether ignore files are heeded. */
  readonly ignore: boolean;
  readonly hidden: boolean;
  readonly follow: boolean;
  /** In bytes. */
  readonly maxSize: number;
}

/** Options that say which files are read, of every command that reads documents. */
export const SEARCH_OPTIONS: readonly OptionDefinition[] = [
  {
    key: 'filesFrom',
    flag: 'files-from',
    value: { kind: 'path', name: 'FILE' },
    description: {
      en: 'Read the files and folders that FILE names too, or standard input where it is -: one a line, or with NUL between them; none is a glob',
      zh: '再读取 FILE（- 表示标准输入）中列出的文件和文件夹：每行一个，或以 NUL 分隔；其中不作通配',
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
      en: 'Of folders and globs only the files that GLOB matches, written as in .gitignore; *.log asks for an extension that is not read else (may be given again)',
      zh: '文件夹和通配符中只取与 GLOB 相符的文件，写法同 .gitignore；*.log 之类也取本不读取的扩展名（可多次指定）',
    },
    configurable: true,
  },
  {
    key: 'exclude',
    flag: 'exclude',
    value: { kind: 'texts', name: 'GLOB' },
    description: {
      en: 'Of folders and globs no file and no folder that GLOB matches, written as in .gitignore (may be given again)',
      zh: '文件夹和通配符中不取与 GLOB 相符的文件和文件夹，写法同 .gitignore（可多次指定）',
    },
    configurable: true,
  },
  {
    key: 'ignore',
    flag: 'no-ignore',
    description: {
      en: 'Heed no .speechkitignore, nor the .gitignore that else counts inside of a git repository',
      zh: '不理会 .speechkitignore，也不理会 git 仓库中的 .gitignore',
    },
    configurable: true,
  },
  {
    key: 'hidden',
    flag: 'hidden',
    description: {
      en: 'Search hidden files and folders too, those with a dot before their name',
      zh: '也查找隐藏的（名称以点开头的）文件和文件夹',
    },
    configurable: true,
  },
  {
    key: 'follow',
    flag: 'follow',
    description: {
      en: 'Follow symbolic links in folders; no file is read twice',
      zh: '跟随文件夹中的符号链接；同一文件不会读两次',
    },
    configurable: true,
  },
  {
    key: 'maxSize',
    flag: 'max-size',
    value: { kind: 'size', name: 'SIZE' },
    description: { en: 'Refuse inputs of more than SIZE bytes; 500K, 10M, 1G', zh: '不读取大于 SIZE 字节的输入；可写 500K、10M、1G' },
    fallback: { en: '64M', zh: '64M' },
    initial: DEFAULT_MAX_BYTES,
    configurable: true,
  },
];
