import type { Language } from '../language.ts';
import type { FailureCode } from '../model.ts';
import type { SourceError, SourceErrorDetails } from '../source/failure.ts';

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
  'no-supported-file': () => '其中没有可读的文件（.txt、.text、.md、.markdown 或无扩展名的文本）',
  'no-stream': () => '没有标准输入',
  permission: () => '没有读取权限',
  'uncertain-bytes': () => '无法改写：损坏的字节使改动之处无法确定',
};

const MEBIBYTE = 1024 * 1024;
const mebibytes = (bytes: number | undefined): string => `${Math.round(((bytes ?? 0) / MEBIBYTE) * 10) / 10} MiB`;

const CODES: Readonly<Record<FailureCode, (details: SourceErrorDetails) => string>> = {
  'not-found': () => '没有这个文件或文件夹',
  'not-readable': ({ systemCode }) => `无法读取${systemCode === undefined ? '' : `（${systemCode}）`}`,
  'not-a-file': () => '不是文件',
  'not-text': () => '不是文本',
  undecodable: ({ encoding, byte, byteOffset }) => `无法按 ${encoding} 解码：偏移 ${byteOffset} 处的字节 ${byte} 不成字符`,
  'unsupported-format': ({ format }) => `是 ${format} 文件，尚不支持：请另存为 .txt 再试`,
  'too-large': ({ limit }) => `文件过大：上限为 ${mebibytes(limit)}`,
  'not-writable': ({ systemCode }) => `无法写入${systemCode === undefined ? '' : `（${systemCode}）`}`,
  'bad-line': () => '这一行不成请求',
  internal: () => '内部错误',
};

/** Why an input failed, in the user's language. Records keep the English message, so that they do not depend on the locale. */
export function failureText(error: Pick<SourceError, 'code' | 'message' | 'details'>, lang: Language): string {
  if (lang === 'en') return error.message;
  const { code, details } = error;
  return details.reason === undefined ? CODES[code](details) : REASONS[details.reason](details);
}
