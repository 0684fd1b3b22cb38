import type { Block, Restored } from '../restore/restored.ts';

/** The signs of which masks are made. A run of one kind is one mask. */
export type Sign = 'star' | 'cross' | 'letter' | 'line' | 'circle' | 'square' | 'mou';

/** A run of signs that may stand for something removed. */
export interface Mask {
  readonly sign: Sign;
  /** Restored offsets, half-open. */
  readonly start: number;
  readonly end: number;
  readonly block: Block;
}

const SIGNS: Readonly<Record<Sign, string>> = {
  star: '*＊﹡∗',
  cross: '×╳✕✖',
  letter: 'xXｘＸ',
  line: '_＿',
  circle: '〇○◯',
  square: '□△',
  mou: '某',
};

const SIGN_OF: ReadonlyMap<string, Sign> = new Map(
  Object.entries(SIGNS).flatMap(([sign, characters]) => [...characters].map((character) => [character, sign as Sign] as const)),
);

/** Runs of one kind; a blank inside a run (`X X市`) and the point of a decimal (`X.X%`) are part of it. */
const RUN =
  /[*＊﹡∗]+(?:[ .．][*＊﹡∗]+)*|[×╳✕✖]+(?:[ .．][×╳✕✖]+)*|[xXｘＸ]+(?:[ .．][xXｘＸ]+)*|[_＿]+(?: [_＿]+)*|[〇○◯]+(?: [〇○◯]+)*|[□△]+(?: [□△]+)*|某+/gu;

/** Every run of signs in the document, in order of place. Linear in the length of the text. */
export function findMasks({ text, blocks }: Restored): Mask[] {
  const masks: Mask[] = [];
  let index = 0;
  RUN.lastIndex = 0;
  for (let match = RUN.exec(text); match; match = RUN.exec(text)) {
    const sign = SIGN_OF.get(match[0][0] as string) as Sign;
    let start = match.index;
    const stop = RUN.lastIndex;
    while (start < stop) {
      while ((blocks[index] as Block).end <= start) index++;
      const block = blocks[index] as Block;
      // Blocks stand in the text with nothing between them: a run never reaches from one into the next.
      const end = Math.min(stop, block.end);
      masks.push({ sign, start, end, block });
      start = end;
    }
  }
  return masks;
}
