import { hasSentenceInside } from '../text/characters.ts';
import { isAnnexHead, isGlossaryRow, isNote } from './annex.ts';
import { type Draft, removePassage } from './draft.ts';
import type { Passage } from './passage.ts';

/** A glossary without a headline is one from three rows on. */
const LEAST_ROWS = 3;
/** How many passages the opening of a speech is taken to be, and how far from either end it may be printed again. */
const OPENING = 8;
const REACH = 14;
/** A passage shorter than this repeats by chance (各位代表！). */
const LEAST_LENGTH = 12;

/** Sets glossaries, notes and attachments after the speech apart from it. */
export function markAnnexes(draft: Draft): void {
  const { passages } = draft;
  const total = passages.reduce((sum, passage) => sum + passage.text.length, 0);
  let before = 0;
  let inAnnex = false;
  passages.forEach((passage, index) => {
    if (passage.kind === null) {
      if (!inAnnex && isAnnexHead(passage.text)) inAnnex = before > total / 2 || annexFollows(passages, index);
      else if (inAnnex && passage.salutation > 0) inAnnex = false;
      if (inAnnex || /^\[\^[^\]]{1,8}\]:/u.test(passage.text.slice(0, 12))) passage.kind = 'annex';
    }
    before += passage.text.length;
  });
  markAfterPeroration(passages);
  if (!inAnnex) markTrailingGlossary(passages);
}

/** In the first half of a document, only what glossary rows or notes follow is an annex. */
function annexFollows(passages: readonly Passage[], index: number): boolean {
  const next = passages.slice(index + 1, index + 4);
  return (
    next.length > 0 && next.filter((passage) => isNote(passage.text) || isGlossaryRow(passage.text)).length >= Math.min(2, next.length)
  );
}

const LONGEST_CAPTION = 40;
const MOSTLY = 0.9;
/** How a speech ends: 让我们…！, 谢谢大家. */
const PERORATION = /让我们|谢谢(?:大家|各位)|而(?:努力|不懈|团结|共同)?奋斗！$/u;

/** What follows the last appeal is no speech any more when it is a list: things to do, or terms that are explained. */
function markAfterPeroration(passages: readonly Passage[]): void {
  const end = passages.findLastIndex(
    ({ kind, text }) => kind === null && text.length < 1200 && (PERORATION.test(text) || (text.length > 50 && text.endsWith('！'))),
  );
  if (end < passages.length / 2) return;
  const after = passages.slice(end + 1).filter((passage) => passage.kind === null);
  if (after.some((passage) => passage.salutation > 0)) return;
  const rows = after.filter(({ text, marker }) => isNote(text) || isGlossaryRow(text) || marker);
  const captions = after.filter(({ text }) => text.length <= LONGEST_CAPTION && !hasSentenceInside(text));
  // Paragraphs after the appeal mean that it was not the last: the speech goes on.
  if (rows.length < LEAST_ROWS || new Set([...rows, ...captions]).size < after.length * MOSTLY) return;
  for (const passage of after) passage.kind = 'annex';
}

/** Rows of a glossary at the very end; now and then one runs over two passages. */
function markTrailingGlossary(passages: readonly Passage[]): void {
  let first = passages.length;
  let rows = 0;
  let misses = 0;
  for (let i = passages.length - 1; i >= 0 && misses <= 1; i--) {
    const passage = passages[i] as Passage;
    if (passage.kind !== null || passage.depth > 0) break;
    if (isNote(passage.text) || isGlossaryRow(passage.text)) {
      rows++;
      misses = 0;
      first = i;
    } else misses++;
  }
  if (rows < LEAST_ROWS || first === 0) return;
  for (let i = first; i < passages.length; i++) (passages[i] as Passage).kind ??= 'annex';
}

/** Leaves out a title or an opening that is printed again near the top or at the end. */
export function removeRepetitions(draft: Draft): void {
  const { passages } = draft;
  const title = passages.findIndex((passage) => passage.kind === 'title');
  const body = Math.max(
    0,
    passages.findIndex((passage) => passage.kind === null),
  );
  const first = title >= 0 ? title : body;
  const opening = openingTexts(passages, first, body + OPENING);
  const beginnings = new Set(Array.from(opening.keys(), (text) => text.charCodeAt(0)));
  const repeated = new Set<Passage>();
  passages.forEach((passage, index) => {
    const near = index < first + 2 * REACH || index >= passages.length - REACH;
    if (!near || passage.kind === 'title' || passage.kind === 'declared-outline' || passage.depth > 0) return;
    if (!beginnings.has(passage.text.charCodeAt(0))) return;
    const text = compact(passage.text);
    const before = opening.get(text);
    if (before !== undefined && before < index && (text.length >= LEAST_LENGTH || before === title)) repeated.add(passage);
  });
  if (repeated.size === 0) return;
  // The salutation between two repeated passages was printed again too.
  passages.forEach((passage, index) => {
    const previous = passages[index - 1];
    const next = passages[index + 1];
    if (previous && next && repeated.has(previous) && repeated.has(next) && passage.salutation > 0) repeated.add(passage);
  });
  for (const passage of repeated) removePassage(draft, passage, 'repetition', 'printed-twice');
  draft.passages = passages.filter((passage) => !repeated.has(passage));
}

/** The texts of the opening, alone and each with the next (their line break may be lost), and the index where each stands first. */
function openingTexts(passages: readonly Passage[], first: number, last: number): Map<string, number> {
  const texts = new Map<string, number>();
  const keys = passages.slice(first, last + 1).map((passage) => compact(passage.text));
  for (let i = first; i < Math.min(last, passages.length); i++) {
    const passage = passages[i] as Passage;
    if (passage.kind === 'declared-outline' || passage.marker) continue;
    const own = keys[i - first] as string;
    const next = keys[i - first + 1];
    for (const key of next === undefined ? [own] : [own, own + next]) if (key !== '' && !texts.has(key)) texts.set(key, i);
  }
  return texts;
}

function compact(text: string): string {
  return text.replace(/\s/gu, '');
}
