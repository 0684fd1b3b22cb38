import type { Block, Restored } from '../restore/restored.ts';
import { refusePlaces } from '../source/plenty.ts';
import { isBlank, skipBlanks } from '../text/characters.ts';

/** A short stretch in brackets of any kind, or blanks in quotation marks. */
export interface Bracket {
  /** Restored offsets, half-open, brackets or quotation marks included. */
  readonly start: number;
  readonly end: number;
  /** The words between, which may be none. */
  readonly inside: string;
  readonly block: Block;
}

const OPENING = '（(【[［〔<＜〈‹';
const CLOSING = '）)】]］〕>＞〉›';
/** The longest words that are looked at, in UTF-16 code units. */
const LONGEST = 24;
/** 1 opens, 2 closes, 3 opens a quotation: many characters of the text are looked at, so each look must be one read. */
const KIND = new Uint8Array(0x10000);
for (const sign of OPENING) KIND[sign.charCodeAt(0)] = 1;
for (const sign of CLOSING) KIND[sign.charCodeAt(0)] = 2;
for (const sign of '“「') KIND[sign.charCodeAt(0)] = 3;

/** The innermost brackets of the document with a few words in them or none, in order of place. Linear in its length. */
export function findBrackets({ text, signs: { codes, rare }, blocks }: Restored): Bracket[] {
  const found: Bracket[] = [];
  const { length } = rare;
  const kinds = KIND;
  let open = -1;
  let index = 0;
  for (let i = 0; i < length; i++) {
    const at = rare[i] as number;
    const kind = kinds[codes[at] as number];
    if (kind === 0) continue;
    refusePlaces(found.length);
    if (kind === 1) open = at;
    else if (kind === 3) {
      if (!isBlank(codes[at + 1] as number)) continue;
      const end = skipBlanks(text, at + 1, Math.min(text.length, at + 1 + LONGEST));
      while ((blocks[index] as Block).end <= at) index++;
      const block = blocks[index] as Block;
      if (end < block.end && '”」'.includes(text[end] as string))
        found.push({ start: at, end: end + 1, inside: text.slice(at + 1, end), block });
    } else if (open >= 0) {
      while ((blocks[index] as Block).end <= open) index++;
      const block = blocks[index] as Block;
      if (at - open - 1 <= LONGEST && at < block.end) found.push({ start: open, end: at + 1, inside: text.slice(open + 1, at), block });
      open = -1;
    }
  }
  return found;
}
