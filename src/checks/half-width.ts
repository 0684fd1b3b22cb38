import type { Restored } from '../restore/restored.ts';
import { isDigit, isHan } from '../text/characters.ts';

/** Half-width marks with those that Chinese text wants (GB/T 15834—2011 gives every mark a full square or half of one). */
const FULL: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
]);
/** From ！ to ？, and the last of the half-width marks: nearly every character is neither. */
const FIRST_FULL = 0xff01;
const LAST_FULL = 0xff1f;
const LAST_HALF = 0x3f;
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

const readings = new WeakMap<Restored, HalfWidthMarks>();

/** The half-width marks of a speech, looked for at first need: two rules tell of them. */
export function halfWidthMarks(restored: Restored): HalfWidthMarks {
  const marks = readings.get(restored) ?? findMarks(restored);
  readings.set(restored, marks);
  return marks;
}

/** Looks at every mark between Chinese words. Numbers (10:30, 3,829) and Latin text are left alone. */
function findMarks({ text, blocks }: Restored): HalfWidthMarks {
  const found: HalfWidthMark[] = [];
  const fullCount = new Map<string, number>();
  for (const { kind, start, end } of blocks) {
    if (kind !== 'paragraph') continue;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code >= FIRST_FULL) {
        if (code > LAST_FULL) continue;
        const mark = text[i] as string;
        fullCount.set(mark, (fullCount.get(mark) ?? 0) + 1);
      } else if (code <= LAST_HALF) {
        const mark = text[i] as string;
        const full = FULL.get(mark);
        if (full !== undefined && follows(text, i, start) && precedes(text, i, end)) found.push({ at: i, mark, full });
      }
    }
  }
  const fulls = [...fullCount.values()].reduce((sum, count) => sum + count, 0);
  const isMost = found.length > MOST * (found.length + fulls);
  const isHabit = new Map<string, boolean>();
  for (const [mark, full] of FULL) {
    const half = found.filter((one) => one.mark === mark).length;
    isHabit.set(mark, isMost && half >= HABIT * (half + (fullCount.get(full) ?? 0)));
  }
  return { slips: found.filter(({ mark }) => !isHabit.get(mark)), habits: found.filter(({ mark }) => isHabit.get(mark)) };
}

function follows(text: string, at: number, start: number): boolean {
  return at > start && (isHan(text.charCodeAt(at - 1)) || CLOSING.includes(text[at - 1] as string));
}

function precedes(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  const next = text.charCodeAt(at + 1);
  return isHan(next) || isDigit(next) || OPENING.includes(text[at + 1] as string);
}
