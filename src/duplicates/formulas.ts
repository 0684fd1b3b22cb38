import type { Entry } from '../lexicon/lexicon.ts';
import { Matcher } from '../lexicon/matcher.ts';
import table from './formulas.tsv';
import { codeOf, FORMULAIC, letterOf } from './letters.ts';

/** Shorter words are part of too many others to say that a phrase is set. */
const LEAST = 3;

/** Set phrases: the terms of a lexicon and the formulas of the genre. Whoever uses them has copied nothing. */
export class Formulas {
  private readonly words = new Matcher<true>();

  constructor(entries: readonly Entry[]) {
    for (const { term, variants, quotedOnly } of entries) {
      if (!quotedOnly) for (const name of [term, ...variants]) this.add(name);
    }
    for (const formula of formulas()) this.add(formula);
  }

  /** Marks the letters of set phrases, the longest at each place. */
  mark(letters: Uint16Array): void {
    const codes = letters.slice();
    for (let at = 0; at < codes.length; at++) codes[at] = codeOf(codes[at] as number);
    const { words } = this;
    let marked = 0;
    for (let at = 0; at + 1 < codes.length; at++) {
      let step = words.begin(codes[at] as number, codes[at + 1] as number, codes[at + 2] as number);
      let end = 0;
      for (let next = at + 2; step !== null; step = step.next(codes[next++] as number)) if (step.value) end = next;
      for (marked = Math.max(marked, at); marked < end; marked++) letters[marked] = (letters[marked] as number) | FORMULAIC;
    }
  }

  private add(name: string): void {
    let word = '';
    for (let i = 0; i < name.length; i++) {
      const letter = letterOf(name.charCodeAt(i));
      if (letter >= 0) word += String.fromCharCode(codeOf(letter));
    }
    if (word.length >= LEAST) this.words.add(word, true);
  }
}

/** The formulas of `formulas.tsv`: the first column of its rows. */
function formulas(): string[] {
  return table
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0] as string);
}
