import type { Block, Restored } from '../restore/restored.ts';
import { isDigit, isHan } from '../text/characters.ts';
import { oncePer } from '../text/once.ts';
import type { Subject } from './rule.ts';

/** Half-width marks with those that Chinese text wants (GB/T 15834—2011 gives every mark a full square or half of one). */
const FULL: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
]);
/** One for each of their code units. */
const IS_HALF = new Uint8Array(0x40);
for (const mark of FULL.keys()) IS_HALF[mark.charCodeAt(0)] = 1;
/** The full-width forms from ！ to ？. */
const FIRST_FULL = 0xff01;
const LAST_FULL = 0xff1f;
const CLOSING = '”’」』）】》〉〕)]"%％';
const OPENING = '“‘「『（【《〈〔([';
/** Of one mark so large a share is a habit and not a slip, where the text writes most of its marks half-width. */
const HABIT = 0.8;
const MOST = 0.5;

/** One half-width mark between Chinese words, as a restored offset. */
export interface HalfWidthMark {
  readonly at: number;
  readonly mark: string;
  readonly full: string;
}

/** The half-width marks of the speech: slips in a text that writes the full ones, and habits of a text that seldom does. */
export interface HalfWidthMarks {
  readonly slips: readonly HalfWidthMark[];
  readonly habits: readonly HalfWidthMark[];
}

/** In most texts there is none. */
const NONE: HalfWidthMarks = { slips: [], habits: [] };

/** The half-width marks of a speech: two rules tell of them. Numbers (10:30, 3,829) and Latin text are left alone. */
export const halfWidthMarks = oncePer(({ restored }: Subject): HalfWidthMarks => {
  const found = findHalfWidth(restored);
  if (found.length === 0) return NONE;
  const fullCount = countFullWidth(restored);
  const fulls = fullCount.reduce((sum, count) => sum + count, 0);
  const isMost = found.length > MOST * (found.length + fulls);
  const isHabit = new Map<string, boolean>();
  for (const full of FULL.values()) {
    const half = found.filter((one) => one.full === full).length;
    isHabit.set(full, isMost && half >= HABIT * (half + (fullCount[full.charCodeAt(0) - FIRST_FULL] as number)));
  }
  return { slips: found.filter(({ full }) => !isHabit.get(full)), habits: found.filter(({ full }) => isHabit.get(full)) };
});

function findHalfWidth({ text, signs: { codes, rare }, blocks }: Restored): HalfWidthMark[] {
  const found: HalfWidthMark[] = [];
  let index = 0;
  for (let i = 0; i < rare.length; i++) {
    const at = rare[i] as number;
    const code = codes[at] as number;
    if (code >= IS_HALF.length || IS_HALF[code] === 0) continue;
    while ((blocks[index] as Block).end <= at) index++;
    const { kind, start, end } = blocks[index] as Block;
    if (kind !== 'paragraph' || !follows(text, at, start) || !precedes(text, at, end)) continue;
    const mark = text[at] as string;
    found.push({ at, mark, full: FULL.get(mark) as string });
  }
  return found;
}

/** How often the paragraphs have each of the full-width forms from ！ to ？. */
function countFullWidth({ signs: { codes, all }, blocks }: Restored): Uint32Array {
  const counts = new Uint32Array(LAST_FULL - FIRST_FULL + 1);
  let index = 0;
  for (let i = 0; i < all.length; i++) {
    const at = all[i] as number;
    const form = (codes[at] as number) - FIRST_FULL;
    if (form < 0 || form >= counts.length) continue;
    while ((blocks[index] as Block).end <= at) index++;
    if ((blocks[index] as Block).kind === 'paragraph') counts[form] = (counts[form] as number) + 1;
  }
  return counts;
}

function follows(text: string, at: number, start: number): boolean {
  return at > start && (isHan(text.charCodeAt(at - 1)) || CLOSING.includes(text[at - 1] as string));
}

function precedes(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  const next = text.charCodeAt(at + 1);
  return isHan(next) || isDigit(next) || OPENING.includes(text[at + 1] as string);
}
