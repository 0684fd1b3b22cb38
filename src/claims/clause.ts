import { CLOSING, classAt, endsClause, OPENING, SEPARATOR, skip } from '../lists/marks.ts';

/** Longer clauses are cut: the words near the number say what is announced. */
const LONGEST = 60;
/** A block's or a point's own marker in front of a clause: it is no part of what the clause says. */
const MARKER =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．）)]|[一二三四五六七八九十]{1,3}[是要]|第[一二三四五六七八九十]{1,3}[、，]?(?=[^\p{Script=Han}]|$)|[①-⑳])/u;

/** Where the clause begins in which the character before `at` stands; not before `from`. */
export function clauseStart(text: string, at: number, from: number): number {
  let i = at;
  let depth = 0;
  for (; i > from && at - i < LONGEST; i--) {
    const kind = classAt(text, i - 1);
    if (kind === 0) continue;
    if (kind & CLOSING) depth++;
    else if (kind & OPENING && depth > 0) depth--;
    else if (kind & OPENING && '（(【'.includes(text[i - 1] as string)) break;
    else if (depth === 0 && (kind & SEPARATOR || endsClause(text, i - 1))) break;
  }
  return withoutMarker(text, i, at);
}

/** The offset after the marker that stands at `start`, if one does, and after blanks. */
export function withoutMarker(text: string, start: number, end: number): number {
  const from = skip(text, start, end, '—#*');
  const marker = MARKER.exec(text.slice(from, Math.min(end, from + 8)));
  return marker ? skip(text, from + marker[0].length, end) : from;
}

/** Where the sentence begins in which the character before `at` stands, at most `reach` characters before it. */
export function sentenceStart(text: string, at: number, from: number, reach: number): number {
  const least = Math.max(from, at - reach);
  for (let i = at; i > least; i--) if ('。！？；!?;'.includes(text[i - 1] as string)) return i;
  return least;
}
