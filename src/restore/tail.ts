import { hasSentenceInside, isBlank } from '../text/characters.ts';
import { isAnnexHead, isGlossaryRow, isNote } from './annex.ts';
import { type Draft, removePassage } from './draft.ts';
import { hintOf } from './hints.ts';
import type { Passage } from './passage.ts';

/** A glossary without a headline is one from three rows on. */
const LEAST_ROWS = 3;
/** How many passages the opening of a speech is taken to be, and how far from either end it may be printed again. */
const OPENING = 8;
const REACH = 14;
/** A passage shorter than this repeats by chance (各位代表！). */
const LEAST_LENGTH = 12;

/** `[^1]: …`: a footnote of Markdown. */
const NOTE_BELOW = /^\[\^[^\]]{1,8}\]:/u;

/** Sets glossaries, notes and attachments after the speech apart from it. */
export function markAnnexes(draft: Draft): void {
  const { passages } = draft;
  let total = 0;
  for (const { text } of passages) total += text.length;
  let before = 0;
  let inAnnex = false;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    const { text } = passage;
    if (passage.kind === null) {
      if (!inAnnex && isAnnexHead(passage)) inAnnex = before > total / 2 || annexFollows(passages, i);
      else if (inAnnex && passage.salutation > 0) inAnnex = false;
      if (inAnnex || (text.startsWith('[^') && NOTE_BELOW.test(text.slice(0, 12)))) passage.kind = 'annex';
    }
    before += text.length;
  }
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
const LONGEST_PERORATION = 1200;
const OF_PERORATION = hintOf('让谢斗');
const PERORATION = /让我们|谢谢(?:大家|各位)|而(?:努力|不懈|团结|共同)?奋斗！$/u;

function isPeroration({ kind, text, hints }: Passage): boolean {
  if (kind !== null || text.length >= LONGEST_PERORATION) return false;
  return (text.length > 50 && text.endsWith('！')) || ((hints & OF_PERORATION) !== 0 && PERORATION.test(text));
}

/** What follows the last appeal is no speech any more when it is a list: things to do, or terms that are explained. */
function markAfterPeroration(passages: readonly Passage[]): void {
  let end = passages.length - 1;
  while (end >= 0 && !isPeroration(passages[end] as Passage)) end--;
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
  const repeated = new Set<Passage>();
  for (let i = 0; i < passages.length; i++) {
    if (i >= first + 2 * REACH && i < passages.length - REACH) continue;
    const passage = passages[i] as Passage;
    if (passage.kind === 'title' || passage.kind === 'declared-outline' || passage.depth > 0) continue;
    const before = firstPrint(passages, i, first, body + OPENING);
    if (before >= 0 && (before === title || compact(passage.text).length >= LEAST_LENGTH)) repeated.add(passage);
  }
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

/** The first of the passages from `first` to `last` before the one at `index` that says the same, alone or with the next; -1 where none does. */
function firstPrint(passages: readonly Passage[], index: number, first: number, last: number): number {
  const { text, first: opening } = passages[index] as Passage;
  for (let i = first; i < Math.min(last, index); i++) {
    const earlier = passages[i] as Passage;
    if (earlier.first !== opening || !mayBeSame(earlier.text, text) || earlier.kind === 'declared-outline' || earlier.marker) continue;
    const bare = compact(text);
    const own = compact(earlier.text);
    // The line break between the two may be lost.
    if (bare === own || (bare.startsWith(own) && bare === own + compact((passages[i + 1] as Passage).text))) return i;
  }
  return -1;
}

/** Cheap test before the blanks are taken out: whether two texts begin alike, as far as no blank tells. */
function mayBeSame(one: string, other: string): boolean {
  const length = Math.min(LEAST_LENGTH, one.length, other.length);
  for (let i = 0; i < length; i++) {
    const code = one.charCodeAt(i);
    const counterpart = other.charCodeAt(i);
    if (code !== counterpart) return isBlank(code) || isBlank(counterpart);
  }
  return true;
}

function compact(text: string): string {
  return text.replace(/\s/gu, '');
}
