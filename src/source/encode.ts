import type { Encoding } from './encodings.ts';

type Table = ReadonlyMap<string, readonly number[]>;

/**
 * What the decoder makes of each of many byte sequences, turned round: Node decodes GB18030 and Big5 but writes neither.
 * Of two sequences for one character the first counts.
 */
function turnRound(encoding: Encoding, sequences: readonly number[][]): Table {
  // A line feed behind each sequence keeps a bad one from swallowing the next.
  const characters = new TextDecoder(encoding).decode(Uint8Array.from(sequences.flatMap((sequence) => [...sequence, 0x0a]))).split('\n');
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
const gbFour = (number: number): number[] => [
  0x81 + Math.floor(number / 12_600),
  0x30 + (Math.floor(number / 1_260) % 10),
  0x81 + (Math.floor(number / 10) % 126),
  0x30 + (number % 10),
];

/** Big5 has 十 and 卅 twice, among the Suzhou numerals (A2CC, A2CE) and where text has them (A451, A4CA). */
const isOfText = ([lead, trail]: readonly number[]): boolean => lead !== 0xa2 || (trail !== 0xcc && trail !== 0xce);

/** The numbers of U+FFFF and of U+10000. */
const LAST_BMP = 39_419;
const FIRST_SUPPLEMENTARY = 189_000;

const MAKERS: Readonly<Record<'gb18030' | 'big5', () => Table>> = {
  gb18030: () => turnRound('gb18030', [...pairs([...range(0x40, 0x7e), ...range(0x80, 0xfe)]), ...range(0, LAST_BMP).map(gbFour)]),
  big5: () => turnRound('big5', pairs([...range(0x40, 0x7e), ...range(0xa1, 0xfe)]).filter(isOfText)),
};
const tables = new Map<Encoding, Table>();

function bytesOf(character: string, encoding: 'gb18030' | 'big5'): readonly number[] | undefined {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return [code];
  if (encoding === 'gb18030' && code > 0xffff) return gbFour(FIRST_SUPPLEMENTARY + code - 0x10000);
  const table = tables.get(encoding) ?? MAKERS[encoding]();
  tables.set(encoding, table);
  return table.get(character);
}

/** Half of a surrogate pair without the other: no encoding has bytes for it. */
const LONE_SURROGATE = /\p{Cs}/u;

/** Text as bytes, without a byte-order mark, or undefined where it holds a character that the encoding does not have. */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  if (LONE_SURROGATE.test(text)) return undefined;
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
    case 'big5': {
      const bytes: number[] = [];
      for (const character of text) {
        const own = bytesOf(character, encoding);
        if (own === undefined) return undefined;
        bytes.push(...own);
      }
      return Uint8Array.from(bytes);
    }
  }
}
