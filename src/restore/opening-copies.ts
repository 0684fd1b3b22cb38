import { type Draft, removePassage } from './draft.ts';
import { headLength } from './furniture.ts';
import type { Passage } from './passage.ts';

/** A shorter text comes again by chance. */
const LEAST_LENGTH = 30;
const LEAST_BEGINNING = 4;
/** A copy stands among so many passages of the top, and the text itself within so many after it. */
const REACH = 12;
const NEXT = 6;
/** The title and the salutation of the text may stand before what was copied of it, so many characters. */
const LONGEST_HEAD = 80;
/** `推荐阅读:` before the copy, and `…` where it is cut off. */
const AROUND = /^[^，。：:]{2,6}[：:]|(?:…{1,2}|\.{3,6})$/gu;

/** Leaves out the beginning of a speech that a site shows above the speech, cut off anywhere. */
export function removeOpeningCopies(draft: Draft): void {
  const { passages } = draft;
  const limit = Math.min(passages.length - 1, REACH, headLength(passages) + 1);
  const copies = new Set<Passage>();
  for (let i = 0; i < limit; i++) {
    const passage = passages[i] as Passage;
    if (passage.text.length < LEAST_LENGTH || passage.kind !== null || passage.depth > 0 || !/[，,。：:]/u.test(passage.text)) continue;
    const next = passages.slice(i + 1, i + 1 + NEXT);
    if (mayBeCopy(passage, next) && isCopy(compact(passage.text), next)) copies.add(passage);
  }
  if (copies.size === 0) return;
  for (const passage of copies) removePassage(draft, passage, 'repetition', 'opening-shown');
  draft.passages = passages.filter((passage) => !copies.has(passage));
}

/** Cheap test for nearly every passage: what it begins with does not stand at the beginning of the next ones. */
function mayBeCopy({ text }: Passage, next: readonly Passage[]): boolean {
  const beginning = compact(text.slice(0, LEAST_LENGTH)).replace(AROUND, '').slice(0, LEAST_BEGINNING);
  let room = 2 * LONGEST_HEAD;
  for (const passage of next) {
    if (passage.text.slice(0, room).includes(beginning)) return true;
    room -= passage.text.length;
    if (room < LEAST_BEGINNING) return false;
  }
  return false;
}

function isCopy(text: string, next: readonly Passage[]): boolean {
  const bare = text.replace(AROUND, '');
  if (bare.length < LEAST_LENGTH) return false;
  const longest = text.length + LONGEST_HEAD;
  let below = '';
  for (const passage of next) {
    if (below.length >= longest) break;
    below += compact(passage.text.slice(0, longest));
  }
  const at = below.indexOf(bare);
  return at >= 0 && at <= LONGEST_HEAD;
}

function compact(text: string): string {
  return text.replace(/\s/gu, '');
}
