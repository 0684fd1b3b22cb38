import { isDigit, isHan } from '../text/characters.ts';
import { oncePer } from '../text/once.ts';
import { marksIn, punctuationOf } from './punctuation.ts';
import type { Subject } from './rule.ts';

/** Half-width marks with those that Chinese text wants (GB/T 15834—2011 gives every mark a full square or half of one). */
const FULL: ReadonlyMap<number, string> = new Map(
  [...',，;；:：?？!！'].flatMap((mark, i, all) => (i % 2 === 0 ? [[mark.charCodeAt(0), all[i + 1] as string]] : [])),
);
/** From ！ on full-width forms. */
const FIRST_FULL = 0xff01;
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

/** The half-width marks of a speech: two rules tell of them. Numbers (10:30, 3,829) and Latin text are left alone. */
export const halfWidthMarks = oncePer((subject: Subject): HalfWidthMarks => {
  const { text, blocks } = subject.restored;
  const punctuation = punctuationOf(subject);
  const found: HalfWidthMark[] = [];
  const fullCount = new Map<number, number>();
  blocks.forEach(({ kind, start, end }, block) => {
    if (kind !== 'paragraph') return;
    for (const at of marksIn(punctuation, block)) {
      const code = text.charCodeAt(at);
      if (code >= FIRST_FULL) {
        fullCount.set(code, (fullCount.get(code) ?? 0) + 1);
        continue;
      }
      const full = FULL.get(code);
      if (full !== undefined && follows(text, at, start) && precedes(text, at, end)) found.push({ at, mark: text[at] as string, full });
    }
  });
  const fulls = [...fullCount.values()].reduce((sum, count) => sum + count, 0);
  const isMost = found.length > MOST * (found.length + fulls);
  const isHabit = new Map<string, boolean>();
  for (const full of FULL.values()) {
    const half = found.filter((one) => one.full === full).length;
    isHabit.set(full, isMost && half >= HABIT * (half + (fullCount.get(full.charCodeAt(0)) ?? 0)));
  }
  return { slips: found.filter(({ full }) => !isHabit.get(full)), habits: found.filter(({ full }) => isHabit.get(full)) };
});

function follows(text: string, at: number, start: number): boolean {
  return at > start && (isHan(text.charCodeAt(at - 1)) || CLOSING.includes(text[at - 1] as string));
}

function precedes(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  const next = text.charCodeAt(at + 1);
  return isHan(next) || isDigit(next) || OPENING.includes(text[at + 1] as string);
}
