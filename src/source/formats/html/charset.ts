import { type DecodedText, decode } from '../../decode.ts';
import { type Encoding, parseEncoding } from '../../encodings.ts';
import { SourceError } from '../../failure.ts';

/** The HTML Standard looks at 1,024 bytes; old pages have a long comment or a script in front. */
const SEARCHED = 8 * 1024;

/** `<meta charset="gbk">`, `<meta http-equiv="Content-Type" content="text/html; charset=gb2312">`, `<?xml … encoding="…"?>`. */
const DECLARATION = /<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding) ?= ?["']?([\w-]{2,20})/i;

/** The encoding that a page says it is written in, if it is one that is read. */
function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SEARCHED)).toString('latin1');
  const label = DECLARATION.exec(head)?.[1];
  const encoding = label === undefined ? undefined : parseEncoding(label);
  // What could be read as ASCII is not UTF-16: browsers take UTF-8 then, and so does the detection.
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? undefined : encoding;
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
  if (declared === undefined) return decode(bytes);
  try {
    return decode(bytes, declared);
  } catch (error) {
    if (error instanceof SourceError && error.code === 'undecodable') return decode(bytes);
    throw error;
  }
}
