import { CLAUSE_END, CLOSING, classAt, isOneOf, OPENING, SEPARATOR, skip } from '../lists/marks.ts';
import { GLOSS_VERBS } from './expansion-words.ts';
import { membersIn } from './gloss.ts';
import type { Members } from './items.ts';
import type { Part } from './parts.ts';

/** How many characters of a noun may stand between a name and its list (“三大”专项行动（…）). */
const NOUN = 12;
/** How far a list goes on, in characters. */
const REACH = 400;
const QUOTES = '”"’」』';

/** The members that the text lists right behind a name: in brackets, behind a dash or a colon, or behind a verb (“三转”即…). */
export function listBehind(text: string, end: number, limit: number, name: string, parts: readonly Part[]): Members | null {
  const opening = openingAt(text, end, limit);
  if (!opening) return null;
  const { at, bracket } = opening;
  const stop = bracket ? closeOf(text, at, limit) : sentenceEnd(text, at, limit);
  if (stop < 0) return null;
  return membersIn(text, at, stop, name, parts, 'list');
}

function openingAt(text: string, end: number, limit: number): { at: number; bracket: boolean } | null {
  let at = end;
  if (isOneOf(text.charCodeAt(at), QUOTES)) at++;
  const verb = GLOSS_VERBS.at(text, at);
  if (verb && at < limit && verb !== '是' && verb !== '为' && (verb !== '指' || at > end))
    return { at: skip(text, at + verb.length, limit, '：:'), bracket: false };
  for (let i = at; i < limit && i - at <= NOUN; i++) {
    // Most of what stands there is words.
    if (!(classAt(text, i) & (CLAUSE_END | SEPARATOR | OPENING | CLOSING))) continue;
    const mark = text[i] as string;
    if (mark === '（' || mark === '(') {
      const opened = skip(text, i + 1, limit);
      const word = GLOSS_VERBS.at(text, opened);
      return { at: opened + (word?.length ?? 0), bracket: true };
    }
    if (mark === '：' || mark === ':' || (mark === '—' && text[i + 1] === '—')) return { at: skip(text, i, limit, '：:—'), bracket: false };
    return null;
  }
  return null;
}

function closeOf(text: string, from: number, limit: number): number {
  let depth = 0;
  for (let i = from; i < limit && i - from < REACH; i++) {
    const mark = text[i] as string;
    if (mark === '（' || mark === '(') depth++;
    else if ((mark === '）' || mark === ')') && depth-- === 0) return i;
  }
  return -1;
}

function sentenceEnd(text: string, from: number, limit: number): number {
  const most = Math.min(limit, from + REACH);
  for (let i = from; i < most; i++) if ('。！？!?'.includes(text[i] as string)) return i;
  return most;
}
