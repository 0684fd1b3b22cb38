import { LANGUAGES } from '../language.ts';
import { ENCODINGS } from '../source/encodings.ts';
import { INPUT_FORMATS } from '../source/formats/registry.ts';
import { EXTENSIONS } from '../source/paths.ts';
import type { ArgumentDefinition, OptionDefinition, Text } from './definition.ts';
import { SEARCH_OPTIONS } from './search-options.ts';

/** The language of messages: the one option that the program itself has too. */
export const LANG_OPTION: OptionDefinition = {
  key: 'lang',
  flag: 'lang',
  value: { kind: 'choice', name: 'LANG', choices: LANGUAGES },
  description: { en: 'Language of messages, help and labels', zh: '消息、帮助和标签所用的语言' },
  fallback: { en: 'from the locale', zh: '随系统区域设置' },
  configurable: true,
};

/** Where the results go. */
export const OUTPUT: OptionDefinition = {
  key: 'output',
  flag: 'output',
  short: 'o',
  value: { kind: 'path', name: 'FILE' },
  description: {
    en: 'Write to FILE instead of standard output; the file is written whole or not at all',
    zh: '写入 FILE 而不是标准输出；不能完整写入时不动原文件',
  },
  initial: null,
  configurable: false,
};

const color: OptionDefinition = {
  key: 'color',
  flag: 'color',
  value: { kind: 'choice', name: 'WHEN', choices: ['auto', 'always', 'never'] },
  description: {
    en: 'Whether to colour; auto heeds NO_COLOR and FORCE_COLOR, else colours terminals only',
    zh: '是否着色；auto 遵从 NO_COLOR 与 FORCE_COLOR，否则只在终端中着色',
  },
  fallback: { en: 'auto', zh: 'auto' },
  initial: 'auto',
  configurable: true,
};

const config: OptionDefinition = {
  key: 'config',
  flag: 'config',
  value: { kind: 'path', name: 'FILE' },
  description: { en: 'JSON file with defaults for these options', zh: '为这些选项提供默认值的 JSON 文件' },
  fallback: {
    en: 'speechkit.config.json or .speechkitrc.json in the working directory',
    zh: '当前目录中的 speechkit.config.json 或 .speechkitrc.json',
  },
  configurable: false,
};

const quiet: OptionDefinition = {
  key: 'quiet',
  flag: 'quiet',
  short: 'q',
  description: { en: 'No notes on standard error, only failures', zh: '标准错误上只报告失败，不作提示' },
  configurable: true,
};

const encoding: OptionDefinition = {
  key: 'encoding',
  flag: 'encoding',
  short: 'e',
  value: { kind: 'encoding', name: 'NAME', choices: ENCODINGS },
  description: { en: 'Encoding of the inputs; gbk and gb2312 are read as gb18030', zh: '输入的编码；gbk、gb2312 按 gb18030 读取' },
  fallback: { en: 'detected for each input', zh: '逐个文件识别' },
  initial: null,
  configurable: true,
};

const formatIn: OptionDefinition = {
  key: 'formatIn',
  flag: 'format-in',
  value: { kind: 'choice', name: 'FORMAT', choices: INPUT_FORMATS },
  description: { en: 'Read the inputs as this format, whatever they look like', zh: '一律按此格式读取输入，不看内容' },
  fallback: { en: 'detected for each input by its content', zh: '逐个文件按内容识别' },
  initial: null,
  configurable: true,
};

/** Columns of what is neither narrow nor wide, for a command that prints tables. */
export const AMBIGUOUS_WIDTH: OptionDefinition = {
  key: 'ambiguousWidth',
  flag: 'ambiguous-width',
  value: { kind: 'choice', name: 'N', choices: ['1', '2'] },
  description: {
    en: 'Columns that “ ” — … ① and the like take in your terminal',
    zh: '“ ” — … ① 等字符在终端中占几列',
  },
  fallback: { en: '2 in a Chinese, Japanese or Korean locale, else 1', zh: '中日韩区域设置为 2，否则为 1' },
  configurable: true,
};

/** The inputs of a command that reads documents. */
export const PATHS: ArgumentDefinition = {
  name: 'PATH',
  kind: 'paths',
  description: {
    en: `A file, a folder (searched for ${EXTENSIONS.join(', ')} and text files without an extension), a glob, or - for standard input; none reads a piped standard input`,
    zh: `文件、文件夹（查找其中的 ${EXTENSIONS.join('、')} 和无扩展名的文本文件）、通配符，或用 - 表示标准输入；不写则读取管道送来的标准输入`,
  },
};

/** Options of every command. */
export const COMMON_OPTIONS: readonly OptionDefinition[] = [OUTPUT, LANG_OPTION, color, config, quiet];

/** How documents are read and their tables laid out, whichever documents they are. */
export const READING_OPTIONS: readonly OptionDefinition[] = [encoding, formatIn, AMBIGUOUS_WIDTH];

/** Options of every command that reads documents. */
export const INPUT_OPTIONS: readonly OptionDefinition[] = [...READING_OPTIONS, ...SEARCH_OPTIONS];

/** The formats of a command, of which the first is the default. */
export function formatOption(formats: readonly string[]): OptionDefinition {
  return {
    key: 'format',
    flag: 'format',
    short: 'f',
    value: { kind: 'choice', name: 'FORMAT', choices: formats },
    description: { en: 'Output format', zh: '输出格式' },
    fallback: { en: formats[0] ?? '', zh: formats[0] ?? '' },
    initial: formats[0] ?? '',
    configurable: true,
  };
}

/**
 * Options of a command that reads documents and prints them in one of the formats, of which the first is the default.
 * @param folderGets what is written where the output is a folder, of a command that fills one
 */
export function documentOptions(formats: readonly string[], folderGets?: Text): readonly OptionDefinition[] {
  const common = folderGets ? COMMON_OPTIONS.map((option) => (option === OUTPUT ? orFolder(folderGets) : option)) : COMMON_OPTIONS;
  return [formatOption(formats), ...INPUT_OPTIONS, ...common];
}

/** Where a command writes that fills a folder as well. */
function orFolder({ en, zh }: Text): OptionDefinition {
  const { description } = OUTPUT;
  return {
    ...OUTPUT,
    description: {
      en: `${description.en}. A folder, or a name that ends with /, gets ${en}`,
      zh: `${description.zh}。如为文件夹，或名称以 / 结尾，则${zh}`,
    },
  };
}

/** Of every command that looks for set phrases or knows them. */
export const LEXICON_OPTION: OptionDefinition = {
  key: 'lexicon',
  flag: 'lexicon',
  value: { kind: 'paths', name: 'FILE' },
  description: {
    en: "Your own terms, a CSV or TSV file as 'speechkit lexicon --help' describes; they overrule the built-in ones, and later files earlier ones (may be given again)",
    zh: '自备词表，CSV 或 TSV，格式见 speechkit lexicon --help；同名的以词表为准，不用内置词库；可多次指定，后者优先',
  },
  configurable: true,
};
