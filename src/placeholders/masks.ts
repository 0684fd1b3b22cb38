import type { Block, Restored } from '../restore/restored.ts';
import { refusePlaces } from '../source/plenty.ts';
import { isHan } from '../text/characters.ts';

/** The signs of which masks are made. A run of one kind is one mask. Dots are looked for by themselves: nearly always they are a pause. */
export type Sign = 'star' | 'cross' | 'letter' | 'line' | 'circle' | 'square' | 'shape' | 'hollow' | 'doubt' | 'latin' | 'mou' | 'dots';

/** A run of signs that may stand for something removed. */
export interface Mask {
  readonly sign: Sign;
  /** Restored offsets, half-open. */
  readonly start: number;
  readonly end: number;
  readonly block: Block;
}

/** How far a mask is believed: `weak` only where the document has a mask of which there is no doubt. */
export type Belief = 'sure' | 'weak' | 'no';

/** In UTF-16 code units. */
export const lengthOf = ({ start, end }: Mask): number => end - start;

/** Whether the mask is a paragraph of its own. */
export const isWholeBlock = ({ start, end, block }: Mask): boolean => start === block.start && end === block.end;

const SIGNS: Readonly<Record<Exclude<Sign, 'dots'>, string>> = {
  star: '*＊﹡∗',
  cross: '×╳✕✖',
  letter: 'xXｘＸХхΧ',
  line: '_＿',
  circle: '〇○◯',
  square: '□△',
  shape: '■▲▼◆◇●◎※▢▇█',
  hollow: '☆',
  doubt: '?？#＃',
  latin: 'ABCDEFGHMNYmndy',
  mou: '某',
};

const SIGN_OF: ReadonlyMap<string, Sign> = new Map(
  Object.entries(SIGNS).flatMap(([sign, characters]) => [...characters].map((character) => [character, sign as Sign] as const)),
);

/** Runs of one kind, the letters that look like X in other alphabets too; a blank inside a run (`X X市`) and the point of a decimal (`X.X%`) are part of it. */
const RUN =
  /[*＊﹡∗]+(?:[ .．][*＊﹡∗]+)*|[×╳✕✖]+(?:[ .．][×╳✕✖]+)*|[xXｘＸХхΧ]+(?:[ .．][xXｘＸХхΧ]+)*|[_＿]+(?: [_＿]+)*|[〇○◯]+(?: [〇○◯]+)*|[□△]+(?: [□△]+)*|某+/y;
/** Of these a run is of one sign alone: `★☆` is a rating, `?#` is nothing. */
const ALIKE: ReadonlySet<Sign> = new Set(['shape', 'hollow', 'doubt', 'latin']);
/** One where the code unit may be a mask: many characters of the text are looked at, so each look must be one read. */
const IS_MASK = new Uint8Array(0x10000);
for (const character of SIGN_OF.keys()) IS_MASK[character.charCodeAt(0)] = 1;

/** Every run of signs in the document, in order of place. Linear in the length of the text. */
export function findMasks({ text, signs: { codes, rare }, blocks }: Restored): Mask[] {
  const masks: Mask[] = [];
  let index = 0;
  let past = 0;
  for (let i = 0; i < rare.length; i++) {
    const at = rare[i] as number;
    if (IS_MASK[codes[at] as number] === 0 || at < past) continue;
    const sign = SIGN_OF.get(text[at] as string) as Sign;
    let start = at;
    const isAlike = ALIKE.has(sign);
    const stop = isAlike ? endAlike(text, start) : endOfRun(text, start);
    past = stop;
    // Question marks, bullets and letters are common, and alone hardly ever a mask.
    if (isAlike && stop - start === 1 && sign !== 'hollow' && !(sign === 'latin' && isHan(text.charCodeAt(stop)))) continue;
    while (start < stop) {
      while ((blocks[index] as Block).end <= start) index++;
      const block = blocks[index] as Block;
      // Blocks stand in the text with nothing between them: a run never reaches from one into the next.
      const end = Math.min(stop, block.end);
      masks.push({ sign, start, end, block });
      refusePlaces(masks.length);
      start = end;
    }
  }
  return masks;
}

function endOfRun(text: string, start: number): number {
  RUN.lastIndex = start;
  RUN.test(text);
  return RUN.lastIndex;
}

function endAlike(text: string, start: number): number {
  let end = start + 1;
  while (text[end] === text[start]) end++;
  return end;
}
