import type { Block, Restored } from '../restore/restored.ts';
import { isHan } from '../text/characters.ts';
import { type Reading, readCategory } from './category.ts';

/** Dots that stand for a name or a figure: 请……同志发言, 投资……万元. */
export interface Dots {
  /** Restored offsets, half-open. */
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly reading: Reading;
}

/** The signs, and how many of them make dots. */
const LEAST = [
  ['…', 1],
  ['.', 3],
] as const;
/** Somebody or something is named right after these; elsewhere dots are a pause. */
const CALLING = /(?:请|由|向|对|与|和|据|经|是|任|在|感谢|欢迎|邀请|委托|代表|下面|会议由)$/u;
/** Before a part of a date. */
const DATE_BEFORE = /(?:^|[年月于在，。（(：:]|[ \u3000])$/u;

/** Dots in the place of a fact, in order of place. Linear in the length of the text. */
export function findDots({ text, blocks }: Restored): Dots[] {
  const found: Dots[] = [];
  for (const [dot, least] of LEAST) {
    let index = 0;
    for (let start = text.indexOf(dot.repeat(least)); start >= 0; ) {
      let end = start + least;
      while (text[end] === dot) end++;
      while ((blocks[index] as Block).end <= start) index++;
      const block = blocks[index] as Block;
      if (end < block.end && block.kind !== 'omission') add(start, end, block);
      start = text.indexOf(dot.repeat(least), end);
    }
  }
  return found.sort((a, b) => a.start - b.start);

  function add(start: number, end: number, block: Block): void {
    // Between dots and what they stand for is no blank.
    if (!isHan(text.charCodeAt(end)) && !'%％'.includes(text[end] as string)) return;
    const reading = readCategory(text, { sign: 'dots', start, end, block });
    const isName = isNamed(text.slice(Math.max(block.start, start - 4), start), text.slice(end, end + 3), reading);
    if (isName) found.push({ start, end, block, reading });
  }
}

function isNamed(before: string, after: string, { sure, category, unit = '' }: Reading): boolean {
  if (!sure) return false;
  switch (category) {
    case 'person':
    case 'organization':
    case 'place':
      return CALLING.test(before) && !/^同志们/u.test(after);
    case 'number':
      return isHan(before.charCodeAt(before.length - 1)) && (unit.length > 1 || /^[%％]/u.test(unit));
    case 'date':
      return DATE_BEFORE.test(before) && /^[年月日]/u.test(after);
    default:
      return false;
  }
}
