import { refusePlaces } from '../../source/plenty.ts';
import { isLatin } from '../../text/characters.ts';
import type { Signs } from '../../text/signs.ts';

/** What a quotation mark or bracket is: `opens` is null where it may be either. */
export interface Mark {
  readonly mark: string;
  /** In which width and shape do not count. */
  readonly family: string;
  readonly opens: boolean | null;
  readonly partner: string;
}

/** A mark of a text, as a restored offset. */
export interface Token extends Mark {
  readonly at: number;
}

const MARKS: readonly Mark[] = ['“”', '‘’', '「」', '『』', '《》', '〈〉', '（）', '()', '【】', '〔〕', '[]']
  .flatMap(([open = '', close = '']): Mark[] => {
    const family = '（('.includes(open) ? '(' : open;
    return [
      { mark: open, family, opens: true, partner: close },
      { mark: close, family, opens: false, partner: open },
    ];
  })
  .concat({ mark: '"', family: '“', opens: null, partner: '"' });
/** For each code unit the number of its mark among {@link MARKS}, counted from 1: odd for one that opens, the next for its partner. */
const NUMBERS = new Uint8Array(0x10000);
MARKS.forEach(({ mark }, index) => {
  NUMBERS[mark.charCodeAt(0)] = index + 1;
});
const APOSTROPHE = 0x2019;
/** The numbers of two marks; see {@link numberAt}. */
export const QUOTATION = NUMBERS['“'.charCodeAt(0)] as number;
export const STRAIGHT = NUMBERS['"'.charCodeAt(0)] as number;

/** The mark of the code unit. */
export function markOf(code: number): Mark | undefined {
  const number = NUMBERS[code] as number;
  return number === 0 ? undefined : MARKS[number - 1];
}

/**
 * The number of the mark of a pair that stands at the offset, 0 where none does: behind a letter ’ is an apostrophe. That of a mark which
 * opens is odd, its partner has the next; {@link STRAIGHT} is for either.
 */
export function numberAt(codes: Uint16Array, at: number): number {
  const code = codes[at] as number;
  return code === APOSTROPHE && at > 0 && isLatin(codes[at - 1] as number) ? 0 : (NUMBERS[code] as number);
}

/** Whether a mark of a pair stands at the offset. */
export function isPaired(codes: Uint16Array, at: number): boolean {
  return numberAt(codes, at) !== 0;
}

/** The marks among the rare signs from index `from` to `to` (half-open). */
export function tokensOf({ codes, rare }: Signs, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let i = from; i < to; i++) {
    const at = rare[i] as number;
    if (!isPaired(codes, at)) continue;
    const { mark, family, opens, partner } = markOf(codes[at] as number) as Mark;
    tokens.push({ at, mark, family, opens, partner });
    refusePlaces(tokens.length);
  }
  return tokens;
}
