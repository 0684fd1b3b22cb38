import type { DatingLack } from '../model.ts';
import { fold } from '../text/fold.ts';
import { readTable } from '../text/table.ts';
import table from './tables/landmarks.tsv';

interface Landmark {
  readonly term: string;
  readonly forms: readonly string[];
  /** The first year in which nearly all texts about the matter use it, and the last. */
  readonly from: number;
  readonly until: number | null;
  readonly matter: readonly string[];
  readonly source: string;
}

const LANDMARKS: readonly Landmark[] = readTable(table)
  .map(([term = '', words = '', from, until = '', matter = '', source = '']) => ({
    term,
    forms: words.split('|').map(fold),
    from: Number(from),
    until: until === '' ? null : Number(until),
    matter: matter.split('|'),
    source,
  }))
  .sort((a, b) => a.from - b.from);

/** A shorter text may lack anything. */
const LEAST_CHARACTERS = 2000;
/** A text that names its words so often is about a matter. */
const LEAST_MENTIONS = 8;
/** One term may be lacking by chance, and two that stand in one sentence with it. */
const LEAST_LACKING = 3;
const LEAST_MATTERS = 2;
const MANY_MENTIONS = 24;

/** The landmarks that a text lacks though it is about their matter; none of a short one. */
export function lackingIn(text: string, from: number | null): DatingLack[] {
  if (text.length < LEAST_CHARACTERS) return [];
  const lacking: DatingLack[] = [];
  for (const { term, forms, matter, ...rest } of LANDMARKS) {
    if (from !== null && rest.until !== null && rest.until < from) continue;
    if (forms.some((form) => text.includes(form))) continue;
    const counts = matter.map((words) => countOf(text, words));
    const mentions = counts.reduce((sum, count) => sum + count, 0);
    if (mentions < LEAST_MENTIONS) continue;
    lacking.push({
      term,
      from: rest.from,
      until: rest.until,
      matter: matter.filter((_, index) => counts[index] !== 0),
      mentions,
      source: rest.source,
    });
  }
  return lacking;
}

/**
 * The last year before so many of the lacking terms were in use at once that no text would lack all of them: two about different
 * matters, or about one that the text is full of, or three. Null where there was none such.
 * @param from only terms that are younger tell
 */
export function endByLack(lacking: readonly DatingLack[], from: number | null): number | null {
  const younger = lacking.filter((one) => from === null || one.from > from);
  for (const { from: year } of younger) {
    const usual = younger.filter((one) => one.from <= year && (one.until === null || year <= one.until));
    const matters = new Set(usual.map(({ matter }) => matter.join()));
    const isMuchAbout = usual.length >= LEAST_MATTERS && usual.every(({ mentions }) => mentions >= MANY_MENTIONS);
    if (usual.length >= LEAST_LACKING || matters.size >= LEAST_MATTERS || isMuchAbout) return year - 1;
  }
  return null;
}

function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count++;
  return count;
}
