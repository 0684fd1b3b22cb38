import type { Range } from '../lists/conjunctions.ts';
import { skip } from '../lists/marks.ts';
import { divisions, divisionsWithin, endOf } from './division.ts';
import { GLOSS_VERBS } from './expansion-words.ts';
import { type Members, membersOf } from './items.ts';
import { type Part, totalsOf } from './parts.ts';

/**
 * How a stretch is read. `list`: it opens with the members; `explanation`: they may stand anywhere in it; `part`: the same, and it speaks of
 * one part of the name only.
 */
export type Manner = 'list' | 'explanation' | 'part';

/** Of so many members one may lack the word that the others share. */
const FORGIVING = 4;
/** Fewer are a list, or alike, by chance. */
const LEAST_SURE = 3;
/** Two items are no longer than this, in characters, where nothing else shows that there are two. */
const SHORT = 12;
/** Where in an item a single character of the name is looked for, from either end. */
const EDGE = 4;
const SHORT_HEAD = 3;

/** The members of a name in the stretch that says what it stands for; null where none are as many as the name says. */
export function membersIn(text: string, from: number, to: number, name: string, parts: readonly Part[], manner: Manner): Members | null {
  if (parts.length > 1) {
    const ranges = byParts(text, from, to, parts);
    const members = ranges && membersOf(text, ranges, name, parts);
    if (members) return members;
  }
  for (const total of totalsOf(parts)) {
    const isSure = ({ items }: Members): boolean =>
      total >= LEAST_SURE || (manner === 'part' && items.every(({ length }) => length <= SHORT));
    for (const { ranges, isWhole } of divisions(text, from, to, total)) {
      const members = membersOf(text, ranges, name, parts);
      if (members && isMeant(members, parts, total, (isWhole && isSure(members)) || areAlike(members.items))) return members;
    }
    for (const { ranges, isWhole } of manner === 'list' ? [] : divisionsWithin(text, from, to, total)) {
      const members = membersOf(text, ranges, name, parts);
      if (members && isMeant(members, parts, total, total >= LEAST_SURE && (isWhole || areAlike(members.items)))) return members;
    }
  }
  return null;
}

/** Whether the members are those of the name: they share its words, or it has one number only and their form is `likely`. */
function isMeant({ items, isSummed }: Members, parts: readonly Part[], total: number, likely: boolean): boolean {
  if (isOpen(items) && !areAlike(items)) return false;
  return fits(items, parts, total) || ((likely || (isSummed && total >= LEAST_SURE)) && parts.length === 1);
}

/** Whether the members name what their part counts: 舜耕山、八公山、上窑山 of 三山, 强一批、进一批 of 两个一批. */
function fits(items: readonly string[], parts: readonly Part[], total: number): boolean {
  // 四退四进: every member has both.
  const isEach = parts.length > 1 && total * parts.length === parts.reduce((sum, { value }) => sum + value, 0);
  if (isEach) return parts.every(({ head }) => items.every((item) => item.includes(head)));
  let misses = 0;
  let at = 0;
  for (const { value, head } of parts) {
    misses += items.slice(at, at + value).filter((item) => !shares(item, head)).length;
    at += value;
  }
  return misses === 0 || (misses === 1 && parts.length === 1 && items.length >= FORGIVING);
}

/** Whether every one of the items has the word that the name counts anywhere in it. */
export function allName(items: readonly string[], parts: readonly Part[]): boolean {
  const [part] = parts;
  return part !== undefined && parts.length === 1 && part.head !== '' && items.every((item) => item.includes(part.head));
}

/** Whether an item has near its beginning or its end the word that the name counts, or one character of a short one. */
function shares(item: string, head: string): boolean {
  if (head === '') return false;
  const reach = EDGE + head.length;
  if (head.length > 1 && (item.slice(0, reach).includes(head) || item.slice(-reach).includes(head))) return true;
  const edges = item.slice(0, EDGE) + item.slice(-EDGE);
  return head.length <= SHORT_HEAD && (edges.includes(head[0] as string) || edges.includes(head[head.length - 1] as string));
}

/** Whether all begin alike or all end alike; two must do so with more than one character. */
function areAlike(items: readonly string[]): boolean {
  const [first = ''] = items;
  const length = items.length > 2 ? 1 : 2;
  return items.every((item) => item.startsWith(first.slice(0, length))) || items.every((item) => item.endsWith(first.slice(-length)));
}

/** …和交通、水利等重大项目: the last is an example of more. */
function isOpen(items: readonly string[]): boolean {
  return /等(?![级候待于值同额])./u.test(items[items.length - 1] ?? '');
}

/** “三山”指甲、乙、丙；“三水”指丁、戊、己: the members of every part, one part after the other. */
function byParts(text: string, from: number, to: number, parts: readonly Part[]): readonly Range[] | null {
  const glosses: { at: number; start: number }[] = [];
  let at = from;
  for (const part of parts) {
    const gloss = glossOf(text, at, to, part);
    if (!gloss) return null;
    glosses.push(gloss);
    at = gloss.start;
  }
  const ranges: Range[] = [];
  for (const [i, part] of parts.entries()) {
    const start = (glosses[i] as { start: number }).start;
    const limit = glosses[i + 1]?.at ?? to;
    if (part.value === 1) ranges.push([start, clauseEnd(text, start, limit)]);
    else {
      const members = membersIn(text, start, limit, part.words, [part], 'part');
      if (!members) return null;
      ranges.push(...members.ranges);
    }
  }
  return ranges;
}

/** Where a part stands and what is said of it begins: “三山”指…, 一江即…, 四大板块即…, “四带”：即…. */
function glossOf(text: string, from: number, to: number, { words, numeral, noun }: Part): { at: number; start: number } | null {
  const stretch = text.slice(from, to);
  for (const name of [words, `${numeral}大${noun}`, `${numeral}个${noun}`, `${numeral}条${noun}`]) {
    for (let found = stretch.indexOf(name); found >= 0; found = stretch.indexOf(name, found + 1)) {
      const behind = skip(text, from + found + name.length, to, '”"’」』，,');
      const start = behindVerb(text, behind, to);
      if (start > behind) return { at: from + found, start };
    }
  }
  return null;
}

/** The offset behind 即, 是指, ： or several of them, or `from` where none stands there. */
export function behindVerb(text: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    const start = skip(text, at, to, '：:');
    const verb = GLOSS_VERBS.at(text, start);
    if (!verb || start + verb.length > to) return start > at ? start : at;
    at = skip(text, start + verb.length, to, '：:，,');
  }
}

function clauseEnd(text: string, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const mark = text[i] as string;
    if ('（(《'.includes(mark)) depth++;
    else if ('）)》'.includes(mark)) depth--;
    else if (depth <= 0 && '。；;，,'.includes(mark)) return i;
  }
  return endOf(text, from, to);
}
