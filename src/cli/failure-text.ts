import type { Language, Text } from '../language.ts';
import type { FailureCode } from '../model.ts';
import type { SourceError, SourceErrorDetails } from '../source/failure.ts';
import { sizeText, sizeTexts } from '../source/size.ts';

type Reason = NonNullable<SourceErrorDetails['reason']>;

const REASONS: Readonly<Record<Reason, (details: SourceErrorDetails) => string>> = {
  nul: ({ byteOffset }) => `不是文本：偏移 ${byteOffset} 处有 NUL 字节`,
  'control-characters': () => '不是文本：控制字符过多',
  folder: () => '是文件夹',
  fifo: () => '是管道；读取标准输入请用 -',
  socket: () => '是套接字',
  device: () => '是设备',
  missing: () => '没有这个文件或文件夹',
  'nothing-matched': () => '没有匹配的文件',
  'no-supported-file': () => '其中没有可读的文件',
  'all-left-out': () => '除 .speechkitignore、.gitignore、--include 或 --exclude 排除的之外，没有可读的文件',
  vanished: () => '查找时还在，读取时已不存在',
  changed: () => '读取过程中文件被改动',
  'path-too-long': () => '路径超出系统允许的长度',
  'link-loop': () => '是首尾相接的符号链接',
  'ambiguous-name': () => '可能是几个文件中的任一个（文件名不是 UTF-8）：请改用其所在的文件夹',
  'long-glob': () => '通配符过长',
  'too-much-at-once': () => '内容过多，无法一次读入',
  'too-much-memory': () => '处理它所需的内存超出单个输入的上限',
  'too-many-lines': ({ limit }) => `超过 ${limit} 行：请分成几个文件`,
  'too-many-places': ({ limit }) => `标记、标题、提法和问题超过 ${limit} 处：请分成几个文件`,
  'broken-name': () => '无法写入：文件名不是 UTF-8',
  'no-stream': () => '没有标准输入',
  permission: () => '没有读取权限',
  'not-plain-text': ({ format }) => `是 ${format} 文件，不是纯文本`,
  'not-mendable': ({ format }) => `是 ${format} 文件，不能用 --fix 改写：请在原来的软件中改，可用 --diff 查看应改之处`,
  'only-read': ({ format }) => `是 ${format} 文件，只能读取，不能写回：请在原来的软件中填写`,
  'no-text': () => '其中没有文字',
  damaged: ({ format, part }) => `${format} 文件已经损坏${part === undefined ? '' : `（${part}）`}：请用原来的软件打开后另存再试`,
  'old-word': () => '由 Word 95 或更早的版本写成：请用 Word 或 WPS 打开后另存为 .docx 再试',
  'no-page': () => '单个文件网页（.mht）中没有网页',
  'page-size': ({ limit }) => `网页过大：上限为 ${limit} 个元素`,
  'wrong-format': ({ format }) => `不是 ${format} 文件`,
  encrypted: () => '文件已加密：请去掉密码后另存再试',
  'no-text-layer': () => '其中没有文字，只有页面图像：请先识别文字（OCR）再试',
  'no-characters': () => '其中的字体未注明字形对应的文字：请先识别页面文字（OCR），或改用生成它的原文档',
  pages: ({ limit }) => `页数过多：上限为 ${limit} 页`,
  effort: () => '读取所需的时间或内存过多',
  'archive-size': ({ limit }) => `文件过大：此格式的上限为 ${sizeText(limit ?? 0)}`,
  'archive-entries': ({ limit }) => `压缩包中的文件过多：上限为 ${limit} 个`,
  'inflated-size': ({ limit }) => `解压后过大：上限为 ${sizeText(limit ?? 0)}`,
  'inflated-ratio': ({ limit }) => `压缩比异常，疑为压缩炸弹：上限为 ${limit} 倍`,
  'document-type': ({ part }) => `${part} 中有文档类型声明（DTD），不予读取`,
  'uncertain-bytes': () => '无法改写：损坏的字节使改动之处无法确定',
};

const CODES: Readonly<Record<FailureCode, (details: SourceErrorDetails) => string>> = {
  'not-found': () => '没有这个文件或文件夹',
  'not-readable': ({ systemCode }) => `无法读取${systemCode === undefined ? '' : `（${systemCode}）`}`,
  'not-a-file': () => '不是文件',
  'not-text': () => '不是文本',
  undecodable: ({ encoding, byte, byteOffset }) => `无法按 ${encoding} 解码：偏移 ${byteOffset} 处的字节 ${byte} 不成字符`,
  'unsupported-format': ({ format }) => `是 ${format} 文件，尚不支持：请另存为 .txt 再试`,
  'too-large': ({ size, limit = 0 }) => tooLarge(size, limit),
  'not-writable': ({ systemCode }) => `无法写入${systemCode === undefined ? '' : `（${systemCode}）`}`,
  'bad-line': () => '这一行不成请求',
  internal: () => '内部错误',
};

function tooLarge(size: number | undefined, limit: number): string {
  if (size === undefined) return `过大：上限为 ${sizeText(limit)}`;
  const [text, limitText] = sizeTexts(size, limit);
  return `过大：${text}，上限为 ${limitText}`;
}

/** What to do about it. */
const HINTS: Readonly<Record<'tooLarge' | 'unsupported', Text>> = {
  tooLarge: { en: '; --max-size sets the limit', zh: '（可用 --max-size 调整）' },
  unsupported: {
    en: "; --help lists the extensions that are read, --include '*.log' asks for another",
    zh: "（读取哪些扩展名见 --help；其他的可用 --include '*.log' 指明）",
  },
};

function hintOf({ code, details }: Pick<SourceError, 'code' | 'details'>, lang: Language): string {
  if (details.reason === 'no-supported-file') return HINTS.unsupported[lang];
  return code === 'too-large' && details.reason === undefined ? HINTS.tooLarge[lang] : '';
}

/** Why an input failed, in the user's language. Records keep the English message, so that they do not depend on the locale. */
export function failureText(error: Pick<SourceError, 'code' | 'message' | 'details'>, lang: Language): string {
  const { code, details, message } = error;
  const hint = hintOf(error, lang);
  if (lang === 'en') return message + hint;
  return (details.reason === undefined ? CODES[code](details) : REASONS[details.reason](details)) + hint;
}
