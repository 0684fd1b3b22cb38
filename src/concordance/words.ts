import type { Term } from '../lexicon/terms.ts';
import type { Restored } from '../restore/restored.ts';
import { isOfSpeech } from '../restore/speech.ts';
import { isMeant } from '../slogans/meant.ts';
import { Reading } from '../slogans/reading.ts';
import { fold } from '../text/fold.ts';
import type { Place } from './place.ts';

/** Words that are looked for as they stand, whatever quotation marks, blanks and page marks cut them. */
export interface WordsPattern {
  readonly kind: 'words';
  /** Folded as a {@link Reading} is. */
  readonly words: readonly string[];
  /** Whether Latin letters match in either case. */
  readonly ignoreCase: boolean;
  /** The term of the lexicon whose names the words are, else null. */
  readonly term: Term | null;
}

/** The words as they are; null where there is nothing but quotation marks and blanks in them. */
export function literally(text: string, ignoreCase: boolean): WordsPattern | null {
  const word = fold(text);
  return word === '' ? null : { kind: 'words', words: [inCase(word, ignoreCase)], ignoreCase, term: null };
}

/** Every name of a term. Words that are the term in quotation marks only, or with no number before them, are looked at as slogans are. */
export function anyNameOf(term: Term, ignoreCase: boolean): WordsPattern {
  const names = [term.name, ...term.senses.flatMap(({ variants }) => variants)].map((name) => inCase(fold(name), ignoreCase));
  return { kind: 'words', words: [...new Set(names)], ignoreCase, term };
}

/** Where the words stand in the speech, in order of place; of several at one place the longest, and none inside of another. */
export function findWords(restored: Restored, { words, ignoreCase, term }: WordsPattern): Place[] {
  const reading = new Reading(restored, isOfSpeech);
  const text = inCase(reading.text, ignoreCase);
  const found: Place[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; ) {
      const end = at + word.length;
      const isHit = term === null || isMeant(reading, at, end, term);
      if (isHit) found.push({ start: at, end });
      at = text.indexOf(word, isHit ? end : at + 1);
    }
  }
  if (words.length > 1) found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    })
    .map(({ start, end }) => ({ start: reading.offset(start), end: reading.offset(end - 1) + 1 }));
}

/** Latin letters in lower case where case does not matter. One code unit stays one, so every place stays where it is. */
function inCase(text: string, ignoreCase: boolean): string {
  return ignoreCase ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text;
}
