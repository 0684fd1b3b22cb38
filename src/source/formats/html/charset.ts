import { isUtf8 } from 'node:buffer';
import { type DecodedText, decode } from '../../decode.ts';
import { type Encoding, parseEncoding } from '../../encodings.ts';
import { SourceError } from '../../failure.ts';

/** The HTML Standard looks at 1,024 bytes; old pages have a long comment or a script in front. */
const SEARCHED = 8 * 1024;

const DECLARING_TAG = /^(?:meta|\?xml)\s/i;
/** `charset="gbk"`, `content="text/html; charset=gb2312"`, `encoding="utf-8"`. */
const LABEL = /(?:charset|encoding) ?= ?["']?([\w-]{2,20})/i;

/** The encoding that a page says it is written in, if it is one that is read. */
function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SEARCHED)).toString('latin1');
  for (const tag of head.split('<')) {
    const label = DECLARING_TAG.test(tag) ? LABEL.exec(tag.split('>', 1)[0] as string)?.[1] : undefined;
    if (label === undefined) continue;
    const encoding = parseEncoding(label);
    // What could be read as ASCII is not UTF-16: browsers take UTF-8 then, and so does the detection.
    return encoding === 'utf-16le' || encoding === 'utf-16be' ? undefined : encoding;
  }
  return undefined;
}

/** Text in another encoding is UTF-8 throughout by chance only where it is a few characters long. */
const FEW_BYTES = 24;

function isSurelyUtf8(bytes: Uint8Array): boolean {
  if (!isUtf8(bytes)) return false;
  let count = 0;
  for (let at = 0; at < bytes.length && count < FEW_BYTES; at++) if ((bytes[at] as number) >= 0x80) count++;
  return count === FEW_BYTES;
}

/**
 * The text of a page. A byte-order mark wins, then what the user or a header says, then what the page says of itself where the bytes
 * bear it out (pages are saved in another encoding than they were sent in), then the bytes.
 * @throws SourceError what `decode` throws
 */
export function decodePage(bytes: Uint8Array, label: string | undefined): DecodedText {
  const forced = label === undefined ? undefined : parseEncoding(label);
  if (forced !== undefined) return decode(bytes, forced);
  const declared = declaredEncoding(bytes);
  if (declared === undefined || (declared !== 'utf-8' && isSurelyUtf8(bytes))) return decode(bytes);
  try {
    return decode(bytes, declared);
  } catch (error) {
    if (error instanceof SourceError && error.code === 'undecodable') return decode(bytes);
    throw error;
  }
}
