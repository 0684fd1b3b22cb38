import type { Block, Restored } from '../restore/restored.ts';
import { codesOf, isBlank } from '../text/characters.ts';
import type { Signs } from '../text/signs.ts';

/** A place left blank for a part of a date, or for a quantity. */
export interface Blank {
  /** Restored offsets of the blanks, half-open. */
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly category: 'date' | 'number';
  readonly unit: string;
}

/** `2024年  月  日`, `    年   月   日`, `2024年3月　日`: only a whole date with nothing but blanks before a part of it is surely left open. */
const MONTH_AND_DAY = /年([ \u3000\u00a0]{1,8}|[ \u3000]?\d{1,2}[ \u3000]?)月([ \u3000\u00a0]{1,8})日/gu;
const BLANKS = codesOf(' \u3000\u00a0');
const DAY = '日'.charCodeAt(0);
const YEAR = /(?:\d|[〇○零一二三四五六七八九]){4}$/u;
/** Fewer blanks before 年 are what divides words. */
const LEAST_FOR_YEAR = 2;
/** 完成投资    亿元，增长    %: several blanks where only a number can stand. */
const BEFORE_UNIT = /(?<=[\u4e00-\u9fff])([ \u3000\u00a0]{2,12})(亿元|万元|亿|万|个百分点|[%％])(?=[，。；、,;）)]|$)/gu;
const UNIT_OPENINGS = codesOf('亿万个%％');
/** How far before 年 it is looked, in UTF-16 code units. */
const REACH = 12;

/** Blanks of dates that are to be filled in, in order of place. Linear in the length of the text. */
export function findBlanks({ text, signs, blocks }: Restored): Blank[] {
  const found: Blank[] = [];
  // Nearly every document is passed over by this look.
  const has = blanksBefore(signs);
  if (!has.day && !has.unit) return found;
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    for (const { index, 1: blanks = '', 2: unit = '' } of has.unit ? words.matchAll(BEFORE_UNIT) : []) {
      const start = block.start + index;
      found.push({ start, end: start + blanks.length, block, category: 'number', unit });
    }
    if (!has.day) continue;
    for (const { index, 1: month = '', 2: day = '' } of words.matchAll(MONTH_AND_DAY)) {
      const before = words.slice(Math.max(0, index - REACH), index);
      const year = before.length - before.trimEnd().length;
      if (year < LEAST_FOR_YEAR && !YEAR.test(before.trimEnd())) continue;
      const at = block.start + index;
      const add = (start: number, length: number, unit: string): void => {
        found.push({ start, end: start + length, block, category: 'date', unit });
      };
      if (year >= LEAST_FOR_YEAR) add(at - year, year, '年');
      if (month.trim() === '') add(at + 1, month.length, '月');
      add(at + 1 + month.length + 1, day.length, '日');
    }
  }
  return found;
}

/** Whether a blank stands before any 日, and several before what may be a unit. */
function blanksBefore({ codes, rare }: Signs): { readonly day: boolean; readonly unit: boolean } {
  const has = { day: false, unit: false };
  for (let i = 0; i < rare.length; i++) {
    const at = rare[i] as number;
    const code = codes[at] as number;
    if (!isBlank(code) || !BLANKS.has(code)) continue;
    const next = codes[at + 1];
    if (next === undefined) continue;
    if (next === DAY) has.day = true;
    else if (at > 0 && isBlank(codes[at - 1] as number) && UNIT_OPENINGS.has(next)) has.unit = true;
  }
  return has;
}
