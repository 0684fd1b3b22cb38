import type { Entry } from '../lexicon/lexicon.ts';
import type { SuggestionEvidence } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import type { Mark } from './marks.ts';
import { findSetPhrase, mayHideTerm, PhraseIndex } from './phrases.ts';
import { suggestByRepetition } from './repetition.ts';

/** What a mark surely hides, and on what that rests. */
export interface Suggestion {
  readonly value: string;
  readonly evidence: SuggestionEvidence;
}

/** The index of a lexicon is made once. */
const indices = new WeakMap<readonly Entry[], PhraseIndex>();

/** What the marks surely hide, by their index: by set phrases, and by the same words elsewhere. Where these disagree nothing is sure. */
export function suggest(restored: Restored, marks: readonly Mark[], terms: readonly Entry[]): Map<number, Suggestion> {
  const { text, date } = restored;
  const year = date === null ? null : Number(date.slice(0, 4));
  const repeated = suggestByRepetition(
    text,
    marks.map(({ range, reading: { category } }) => ({ range, category })),
  );
  const found = new Map<number, Suggestion>();
  marks.forEach((mark, index) => {
    const { range, reading } = mark;
    if (reading.category === 'omission') return;
    const repetition = repeated.get(index);
    const phrase = findSetPhrase(text, range, year) ?? (mayHideTerm(text, mark) ? indexOf(terms).find(text, range, year) : null);
    if (phrase !== null && repetition !== undefined && phrase.value !== repetition.value) return;
    if (phrase !== null) found.set(index, { value: phrase.value, evidence: { source: 'phrase', phrase: phrase.phrase } });
    else if (repetition !== undefined) {
      const [start, end] = repetition.range;
      const evidence = { source: 'document', phrase: text.slice(start, end), span: restored.spanOf(start, end) } as const;
      found.set(index, { value: repetition.value, evidence });
    }
  });
  return found;
}

function indexOf(terms: readonly Entry[]): PhraseIndex {
  const known = indices.get(terms);
  if (known !== undefined) return known;
  const index = new PhraseIndex(terms);
  indices.set(terms, index);
  return index;
}
