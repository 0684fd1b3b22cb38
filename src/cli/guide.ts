import type { Language } from '../language.ts';
import { CONFIG_NAMES } from './config.ts';
import type { OptionDefinition, Text } from './definition.ts';
import { LANG_OPTION } from './options.ts';

/** The program in a line and in a paragraph. */
export const PROGRAM: { readonly summary: Text; readonly description: Text } = {
  summary: {
    en: 'Reads Chinese leadership speeches and reports (领导讲话, 政府工作报告, 公文材料) and gives back their structure.',
    zh: '读取领导讲话、政府工作报告等公文材料，给出其结构。',
  },
  description: {
    en:
      'speechkit reads Chinese leadership speeches and reports as they are found: downloaded, cut by page numbers, without line breaks, in any usual encoding. ' +
      'It restores the speech beneath the damage and points every result at the place in the file.',
    zh:
      'speechkit 读取原样的领导讲话和报告：从网上下载的、被页码截断的、换行全失的、各种常见编码的。' +
      '它还原损坏之下的讲话正文，并把每一项结果对应到文件中的位置。',
  },
};

export const HELP_OPTION: OptionDefinition = {
  key: 'help',
  flag: 'help',
  short: 'h',
  description: { en: 'Print help', zh: '输出帮助' },
  configurable: false,
};

const VERSION_OPTION: OptionDefinition = {
  key: 'version',
  flag: 'version',
  short: 'V',
  description: { en: 'Print the version', zh: '输出版本号' },
  configurable: false,
};

/** Options of the program itself. */
export const TOP_OPTIONS: readonly OptionDefinition[] = [LANG_OPTION, HELP_OPTION, VERSION_OPTION];

type Entries = readonly (readonly [string, string])[];

/** Titles and standing texts of the help and the man page. */
interface Guide {
  readonly usage: string;
  readonly command: string;
  readonly optionsWord: string;
  readonly commands: string;
  readonly arguments: string;
  readonly options: string;
  /** Above the options that say what is read and how, and those of every command. */
  readonly inputs: string;
  readonly general: string;
  readonly examples: string;
  readonly statuses: string;
  readonly statusList: Entries;
  readonly environment: string;
  readonly environmentList: Entries;
  readonly files: string;
  readonly fileList: Entries;
  readonly name: string;
  readonly synopsis: string;
  readonly description: string;
  readonly more: string;
  readonly ofEveryCommand: string;
  ofCommands(names: readonly string[]): string;
  alsoCalled(names: readonly string[]): string;
  values(choices: string): string;
  without(fallback: string): string;
  notes(notes: readonly string[]): string;
}

export const GUIDE: Readonly<Record<Language, Guide>> = {
  en: {
    usage: 'Usage:',
    command: 'COMMAND',
    optionsWord: 'OPTIONS',
    commands: 'Commands:',
    arguments: 'Arguments:',
    options: 'Options:',
    inputs: 'What is read, and how:',
    general: 'Of every command:',
    examples: 'Examples:',
    statuses: 'Exit status:',
    statusList: [
      ['0', 'Done'],
      ['1', 'Done, and check found something at or above --fail-on, or compare --exit-code a difference'],
      ['2', 'Could not do it: a mistake in the call, or an input that failed (the others are done all the same)'],
    ],
    environment: 'Environment',
    environmentList: [
      ['LC_ALL, LC_MESSAGES, LANG', 'Language of messages, where --lang does not say'],
      ['LC_ALL, LC_CTYPE, LANG', 'Width of ambiguous characters, where --ambiguous-width does not say'],
      ['NO_COLOR', 'No colour, where --color is auto'],
      ['FORCE_COLOR', 'Colour even where the output is no terminal, where --color is auto; 0 means none'],
      ['SPEECHKIT_CACHE_DIR, XDG_CACHE_HOME', 'Folder of the cache, and folder in which it is, where --cache-dir does not say'],
    ],
    files: 'Files',
    fileList: [
      [
        CONFIG_NAMES.join(', '),
        "Looked for in the working directory: a JSON object with option names in camelCase as keys; those under a command's name are for that command only, and paths start at the file's own folder",
      ],
      [
        '.speechkitignore, .gitignore',
        'What a search of folders or globs leaves out, as gitignore(5) has it, in the folders searched and in those above them: the first everywhere, before the second, which counts inside a git repository only, up to its root. A git configuration, .git/info/exclude and .ignore are not heeded. What is named in full is read whatever they say',
      ],
    ],
    name: 'Name',
    synopsis: 'Synopsis',
    description: 'Description',
    more: "'speechkit COMMAND --help' tells more about a command.",
    ofEveryCommand: 'Options of every command',
    ofCommands: (names) => `Options of ${names.join(', ')}`,
    alsoCalled: (names) => `(also called ${names.join(', ')})`,
    values: (choices) => `one of ${choices}`,
    without: (fallback) => `default: ${fallback}`,
    notes: (notes) => ` [${notes.join('; ')}]`,
  },
  zh: {
    usage: '用法：',
    command: '命令',
    optionsWord: '选项',
    commands: '命令：',
    arguments: '参数：',
    options: '选项：',
    inputs: '读取哪些文稿、如何读取：',
    general: '各命令通用：',
    examples: '示例：',
    statuses: '退出状态：',
    statusList: [
      ['0', '完成'],
      ['1', '完成，而 check 发现了达到 --fail-on 级别的问题，或 compare --exit-code 发现两篇不同'],
      ['2', '未能完成：用法有误，或有输入失败（其余输入照常处理）'],
    ],
    environment: '环境变量',
    environmentList: [
      ['LC_ALL, LC_MESSAGES, LANG', '未指定 --lang 时，决定消息的语言'],
      ['LC_ALL, LC_CTYPE, LANG', '未指定 --ambiguous-width 时，决定宽度不定的字符占几列'],
      ['NO_COLOR', '--color 为 auto 时不着色'],
      ['FORCE_COLOR', '--color 为 auto 时，不是终端也着色；0 表示不着色'],
      ['SPEECHKIT_CACHE_DIR、XDG_CACHE_HOME', '未指定 --cache-dir 时，决定缓存文件夹，以及它所在的文件夹'],
    ],
    files: '文件',
    fileList: [
      [
        CONFIG_NAMES.join(', '),
        '在当前目录中查找：JSON 对象，键为选项名（驼峰式）；写在命令名之下的只对该命令有效，其中的路径以该文件所在目录为起点',
      ],
      [
        '.speechkitignore, .gitignore',
        '查找文件夹和通配符时不取的内容，写法同 gitignore(5)，被查找的文件夹及其上级文件夹中的都算：前者处处有效，且优先；后者只在 git 仓库中有效，上至仓库的根。git 的配置、.git/info/exclude 和 .ignore 不算。写出全名的文件和文件夹照读不误',
      ],
    ],
    name: '名称',
    synopsis: '概要',
    description: '说明',
    more: '各命令的详细用法见 speechkit 命令 --help。',
    ofEveryCommand: '各命令共有的选项',
    ofCommands: (names) => `${names.join('、')} 的选项`,
    alsoCalled: (names) => `（也可写作 ${names.join('、')}）`,
    values: (choices) => `可取 ${choices}`,
    without: (fallback) => `默认：${fallback}`,
    notes: (notes) => `（${notes.join('；')}）`,
  },
};
