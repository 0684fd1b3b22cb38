import type { ListRead } from '../lists/before.ts';
import { itemsOf, type Range } from '../lists/conjunctions.ts';
import type { Counted } from '../lists/counted.ts';
import { areItems } from '../lists/items.ts';
import { CLOSING, classAt, endsClause, isOneOf, OPENING, SEPARATOR } from '../lists/marks.ts';
import type { OutlineNode } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import type { Signs } from '../text/signs.ts';
import type { Structure } from './structure.ts';
import { ABOVE, ABOVE_LINKS } from './words.ts';

/** What ends a word that looks back: most numbers have something else before them. */
const LAST: ReadonlySet<number> = new Set(
  [...ABOVE, ...ABOVE_LINKS].filter((word) => word !== '').map((word) => word.charCodeAt(word.length - 1)),
);
/** What is listed in several clauses is not few. */
const LEAST_IN_CLAUSES = 4;
/** How many characters the noun has that each of the clauses ends with. */
const NOUNS = [3, 2];
/** How many characters the sentence before 这四项 may list over. */
const REACH = 240;

/** The word that looks back (以上讲的, 上述) before the number: where it begins, or -1. */
export function aboveBefore(text: string, counted: Counted): number {
  if (!LAST.has(text.charCodeAt(counted.start - 1))) return -1;
  for (const link of ABOVE_LINKS) {
    if (!text.endsWith(link, counted.start)) continue;
    const end = counted.start - link.length;
    const word = ABOVE.find((candidate) => text.endsWith(candidate, end));
    if (word) return end - word.length;
  }
  return -1;
}

/** The run that 以上五个问题 looks back on: the last before it, or one around that, which has as many members. */
export function runAbove(restored: Restored, structure: Structure, counted: Counted, at: number): readonly OutlineNode[] {
  const offset = restored.sourceOffset(at);
  for (const run of structure.runsBefore(offset)) {
    const last = run[run.length - 1] as OutlineNode;
    if (run.length === counted.value && last.span.start.offset < offset) return run;
  }
  return [];
}

/** The list that the sentence before 这四项 ends with, if it has as many items; null otherwise. */
export function listAbove(text: string, counted: Counted, block: Block): readonly Range[] | null {
  const end = counted.start - 2;
  if (text[end + 1] !== '这' || text[end] !== '。' || end <= block.start) return null;
  const segments: Range[] = [];
  let to = end;
  let depth = 0;
  let i = end;
  for (; i > block.start && end - i < REACH; i--) {
    const kind = classAt(text, i - 1);
    if (kind & CLOSING) depth++;
    else if (kind & OPENING) depth--;
    else if (depth === 0 && endsClause(text, i - 1)) break;
    else if (depth === 0 && kind & SEPARATOR) {
      segments.unshift([i, to]);
      to = i - 1;
      if (segments.length > counted.value) return null;
    }
  }
  const items = itemsOf(text, [[i, to], ...segments], counted.value);
  return items && items.length >= 2 && counted.value > 2 && areItems(text, items) ? items : null;
}

/** 培育甲产业链，乙、丙、丁产业链，形成四大产业链集群: as many things as the number says in the clauses before its own, which end with the noun. */
export function listInClauses(signs: Signs, counted: Counted, from: number): ListRead | null {
  const { text } = signs;
  const { close, unit, nounStart, nounEnd, value } = counted;
  if (close >= 0 || !unit || value < LEAST_IN_CLAUSES) return null;
  const comma = clauseBefore(signs, counted.start, from) - 1;
  // A comma right before `from` ends what is no part of this paragraph.
  const noun = comma >= from && isOneOf(text.charCodeAt(comma), '，,') ? nounBefore(text, comma, nounStart) : null;
  if (noun === null) return null;
  const items: Range[] = [];
  for (let end = comma; text.endsWith(noun, end) && items.length < value; ) {
    const start = clauseBefore(signs, end, from);
    const things: Range[] = [];
    for (let at = start, stop = start; stop < end; at = stop + 1) {
      stop = at;
      while (stop < end && !(classAt(text, stop) & SEPARATOR)) stop++;
      things.push([at, stop]);
    }
    items.unshift(...things);
    if (start <= from || !isOneOf(text.charCodeAt(start - 1), '，,')) break;
    end = start - 1;
  }
  return items.length === value ? { items, start: comma + 1, end: nounEnd } : null;
}

/** The noun that begins at `nounStart`, if it ends a clause at `end` too. */
function nounBefore(text: string, end: number, nounStart: number): string | null {
  for (const length of NOUNS) {
    if (text.charCodeAt(nounStart + length - 1) !== text.charCodeAt(end - 1)) continue;
    const noun = text.slice(nounStart, nounStart + length);
    if (text.endsWith(noun, end)) return noun;
  }
  return null;
}

/** Where the clause begins that goes on at `end`, over its 、. */
function clauseBefore(signs: Signs, end: number, from: number): number {
  const least = Math.max(from, end - REACH);
  let at = signs.last(end);
  while (at >= least && !endsClause(signs.text, at)) at = signs.last(at);
  return Math.max(at + 1, least);
}
