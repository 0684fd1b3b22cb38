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
  const bytes = Buffer.from(codes.buffer);
  bytes.write(text, 'utf16le');
  if (!IS_LITTLE) bytes.swap16();
  return codes;
}
