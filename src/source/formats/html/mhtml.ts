import { SourceError } from '../../failure.ts';

/** A part of a message: RFC 2557 keeps a page and its pictures as the parts of one. */
interface Part {
  /** By name in lower case, unfolded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const LONGEST_HEADERS = 64 * 1024;
/** Parts of parts: a message that has more levels was made to have them. */
const DEEPEST = 8;

/** The headers end at the first empty line. */
function partOf(bytes: Buffer): Part {
  const window = bytes.subarray(0, LONGEST_HEADERS).toString('latin1');
  const end = /\r?\n\r?\n/.exec(window);
  const headers = new Map<string, string>();
  if (end === null) return { headers, body: bytes };
  for (const line of window
    .slice(0, end.index)
    .replace(/\r?\n[ \t]/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: bytes.subarray(end.index + end[0].length) };
}

const typeOf = (part: Part): string => part.headers.get('content-type') ?? '';

/** A parameter of the type, quoted or not: `boundary="----=_NextPart"`. */
function parameter(type: string, name: string): string | undefined {
  for (const piece of type.split(';').slice(1)) {
    const equals = piece.indexOf('=');
    if (piece.slice(0, equals).trim().toLowerCase() === name)
      return piece
        .slice(equals + 1)
        .trim()
        .replaceAll('"', '');
  }
  return undefined;
}

/** Where the next line that is a boundary begins. */
function boundaryAt(body: Buffer, mark: Buffer, from: number): number {
  for (let at = body.indexOf(mark, from); at >= 0; at = body.indexOf(mark, at + 1)) if (at === 0 || body[at - 1] === 0x0a) return at;
  return -1;
}

function* partsOf(body: Buffer, boundary: string): Generator<Part> {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  for (let at = boundaryAt(body, mark, 0); at >= 0; ) {
    const start = body.indexOf(0x0a, at) + 1;
    const next = start === 0 ? -1 : boundaryAt(body, mark, start);
    if (start > 0) yield partOf(body.subarray(start, next < 0 ? body.length : next));
    at = next;
  }
}

const hexDigit = (byte: number | undefined): number => {
  const value = Number.parseInt(String.fromCharCode(byte ?? 0), 16);
  return Number.isNaN(value) ? -1 : value;
};

/** RFC 2045, part 6.7: `=E4` is a byte, `=` at the end of a line joins it to the next. */
function decodeQuotedPrintable(body: Buffer): Buffer {
  const out = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    if (body[at] === 0x3d) {
      const high = hexDigit(body[at + 1]);
      const low = hexDigit(body[at + 2]);
      if (high >= 0 && low >= 0) {
        out[length++] = high * 16 + low;
        at += 2;
        continue;
      }
      if (body[at + 1] === 0x0a || (body[at + 1] === 0x0d && body[at + 2] === 0x0a)) {
        at += body[at + 1] === 0x0a ? 1 : 2;
        continue;
      }
    }
    out[length++] = body[at] as number;
  }
  return out.subarray(0, length);
}

function bodyOf({ headers, body }: Part): Buffer {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  return encoding === 'base64' ? Buffer.from(body.toString('latin1'), 'base64') : body;
}

function findPage(part: Part, depth: number): Part | undefined {
  const type = typeOf(part);
  if (/^text\/html/i.test(type)) return part;
  const boundary = parameter(type, 'boundary');
  if (!/^multipart\//i.test(type) || !boundary || depth > DEEPEST) return undefined;
  for (const inner of partsOf(part.body, boundary)) {
    const page = findPage(inner, depth + 1);
    if (page !== undefined) return page;
  }
  return undefined;
}

/**
 * The page in a file that holds it together with its pictures (.mht): the first of its parts that is HTML, and the label of the
 * encoding that its headers name.
 * @throws SourceError `undecodable` where there is none
 */
export function pageOf(bytes: Uint8Array): { readonly page: Uint8Array; readonly encoding?: string } {
  const page = findPage(partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)), 0);
  if (page === undefined)
    throw new SourceError('undecodable', 'is a saved page (.mht) without a page in it', { reason: 'no-page', format: 'html' });
  const encoding = parameter(typeOf(page), 'charset');
  return { page: bodyOf(page), ...(encoding === undefined ? {} : { encoding }) };
}
