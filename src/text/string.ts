/** Whether the lower byte of a number stands first, as the bytes of UTF-16LE do: nearly everywhere. */
const IS_LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** The first code units of a list as a string, lone surrogates and all: one copy, where a call for each or for some takes longer. */
export function stringOf(codes: Uint16Array<ArrayBuffer>, length: number): string {
  const bytes = Buffer.from(codes.buffer, codes.byteOffset, length * 2);
  return (IS_LITTLE ? bytes : Buffer.from(bytes).swap16()).toString('utf16le');
}

/** The code units of a text, lone surrogates and all: one copy, and looking at one of them is faster there than in a string. */
export function codeUnitsOf(text: string): Uint16Array<ArrayBuffer> {
  const codes = new Uint16Array(text.length);
  write(text, codes);
  return codes;
}

/** A longer text gets an array of its own, so that one does not keep its memory for ever. Half a megabyte. */
const LONGEST_LENT = 1 << 18;

let lent = new Uint16Array(0);

/** The same, only until the next call: an array for each text would be zeroed and collected at a cost of its own. */
export function lentCodeUnits(text: string): Uint16Array {
  const { length } = text;
  if (length > LONGEST_LENT) return codeUnitsOf(text);
  if (lent.length < length) lent = new Uint16Array(Math.min(LONGEST_LENT, length * 2));
  write(text, lent);
  return lent.subarray(0, length);
}

function write(text: string, codes: Uint16Array<ArrayBuffer>): void {
  const bytes = Buffer.from(codes.buffer);
  bytes.write(text, 'utf16le');
  if (!IS_LITTLE) bytes.swap16();
}
