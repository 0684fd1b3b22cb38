import { isBlank, isClosing, isHan, isOpening } from './characters.ts';
import { oncePer } from './once.ts';
import type { Signs } from './signs.ts';

const DOT = 0x2e;
const WIDE_DOT = 0xff0e;
const FULL_STOP = 0x3002;
/** A text that writes dots for full stops has so many of them. */
const LEAST = 3;
/** 八.一, 五.四: a day that a festival or a movement is called by. */
const NUMERALS = '一二三四五六七八九十';

/**
 * Whether a sentence ends with the dot at the offset: `时间紧.任务重.`, typed where 。 should stand. In a text that writes 。 a dot between
 * two words is part of a name (卡尔.马克思).
 */
export function isDotForStop(signs: Signs, at: number): boolean {
  return isDotBetween(signs, at) && writesDots(signs);
}

const writesDots = oncePer((signs: Signs): boolean => {
  const { codes, all } = signs;
  let dots = 0;
  let stops = 0;
  for (let i = 0; i < all.length; i++) {
    const at = all[i] as number;
    if (codes[at] === FULL_STOP) stops++;
    else if (isDotBetween(signs, at)) dots++;
  }
  return dots >= LEAST && dots > stops;
});

/** Whether the offset has a dot behind a word or what closes one, and before the next or none. */
function isDotBetween({ text, codes }: Signs, at: number): boolean {
  if (codes[at] !== DOT && codes[at] !== WIDE_DOT) return false;
  if (at === 0) return false;
  const before = codes[at - 1] as number;
  if (!isHan(before) && !isClosing(before)) return false;
  if (at + 1 === codes.length) return true;
  const behind = codes[at + 1] as number;
  if (isBlank(behind) || isOpening(behind)) return true;
  return isHan(behind) && !(NUMERALS.includes(text[at - 1] as string) && NUMERALS.includes(text[at + 1] as string));
}
