import type { Encoding } from '../../src/source/encodings.ts';

/** What a decoder makes of each of many byte sequences, turned round: from characters to bytes. */
function turnRound(label: string, sequences: readonly number[][]): Map<string, readonly number[]> {
  const decoder = new TextDecoder(label);
  // A line feed behind each sequence keeps a bad one from swallowing the next.
  const characters = decoder.decode(Uint8Array.from(sequences.flatMap((sequence) => [...sequence, 0x0a]))).split('\n');
  const table = new Map<string, readonly number[]>();
  sequences.forEach((sequence, i) => {
    const character = characters[i] as string;
    if (Array.from(character).length === 1 && character !== '\uFFFD' && !table.has(character)) table.set(character, sequence);
  });
  return table;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const pairs = (trails: readonly number[]): number[][] => range(0x81, 0xfe).flatMap((lead) => trails.map((trail) => [lead, trail]));

/** The four bytes of GB18030 with a given number, as the Encoding Standard counts them. */
const gbFour = (n: number): number[] => [
  0x81 + Math.floor(n / 12_600),
  0x30 + (Math.floor(n / 1_260) % 10),
  0x81 + (Math.floor(n / 10) % 126),
  0x30 + (n % 10),
];

const GB18030 = turnRound('gb18030', [...pairs([...range(0x40, 0x7e), ...range(0x80, 0xfe)]), ...range(0, 39_419).map(gbFour)]);
const BIG5 = turnRound('big5', pairs([...range(0x40, 0x7e), ...range(0xa1, 0xfe)]));

function encodeCharacter(character: string, table: ReadonlyMap<string, readonly number[]>): readonly number[] | undefined {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return [code];
  return table.get(character) ?? (table === GB18030 && code > 0xffff ? gbFour(189_000 + code - 0x10000) : undefined);
}

/** Text as bytes, without a byte-order mark. Characters that the encoding does not have are left out. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
      return Uint8Array.from(Array.from(text).flatMap((character) => encodeCharacter(character, GB18030) ?? []));
    case 'big5':
      return Uint8Array.from(Array.from(text).flatMap((character) => encodeCharacter(character, BIG5) ?? []));
  }
}

/** Text as bytes behind the byte-order mark of the encoding. */
export function encodeWithMark(text: string, encoding: Encoding): Uint8Array {
  return encode(`\uFEFF${text}`, encoding);
}
