import { isAnnexHead, isGlossaryRow, isNote } from './annex.ts';
import { type Draft, removePassage } from './draft.ts';
import type { Passage } from './passage.ts';
import { isSalutation } from './salutation.ts';

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
      else if (inAnnex && isSalutation(passage.text)) inAnnex = false;
      if (inAnnex || /^\[\^[^\]]{1,8}\]:/u.test(passage.text.slice(0, 12))) passage.kind = 'annex';
    }
    before += passage.text.length;
  });
  if (!inAnnex) markTrailingGlossary(passages);
}

/** In the first half of a document, only what glossary rows or notes follow is an annex. */
function annexFollows(passages: readonly Passage[], index: number): boolean {
  const next = passages.slice(index + 1, index + 4);
  return next.length > 0 && next.filter((passage) => isNote(passage.text) || isGlossaryRow(passage.text)).length >= Math.min(2, next.length);
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
  const from = passages.findIndex((passage) => passage.kind === 'title');
  const body = passages.findIndex((passage) => passage.kind === null);
  const first = from >= 0 ? from : Math.max(body, 0);
  const opening = passages.slice(first, Math.max(first, body) + OPENING).map((passage) => compact(passage.text));
  const whole = opening.join('\n');
  const flat = opening.join('');
  const repeated = new Set<Passage>();
  passages.forEach((passage, index) => {
    const near = index < first + 2 * REACH || index >= passages.length - REACH;
    if (!near || index <= first || passage.kind === 'title' || passage.kind === 'declared-outline') return;
    const text = compact(passage.text);
    if (text.length < LEAST_LENGTH && passage.text !== passages[first]?.text) return;
    const own = opening[index - first] === text;
    const again = own ? whole.indexOf(text) < whole.lastIndexOf(text) && opening.indexOf(text) < index - first : text.length >= 6 && flat.includes(text);
    if (again) repeated.add(passage);
  });
  // The salutation between two repeated passages was printed again too.
  passages.forEach((passage, index) => {
    const before = passages[index - 1];
    const after = passages[index + 1];
    if (isSalutation(passage.text) && passage.text.length < 20 && before && after && repeated.has(before) && repeated.has(after)) repeated.add(passage);
  });
  for (const passage of repeated) removePassage(draft, passage, 'repetition', 'printed-twice');
  draft.passages = passages.filter((passage) => !repeated.has(passage));
}

function compact(text: string): string {
  return text.replace(/\s/gu, '');
}
