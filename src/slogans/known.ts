import { type Entry, lexicon } from '../lexicon/lexicon.ts';
import { Matcher } from '../lexicon/matcher.ts';

/** A term of the lexicon with its senses, of which most terms have one. */
export interface Term {
  readonly name: string;
  readonly senses: readonly Entry[];
}

let known: Matcher<Term> | null = null;

/** The terms of the lexicon and their variants, made ready at first need. */
export function knownTerms(): Matcher<Term> {
  if (known) return known;
  const senses = new Map<string, Entry[]>();
  for (const entry of lexicon()) {
    const others = senses.get(entry.term);
    if (others) others.push(entry);
    else senses.set(entry.term, [entry]);
  }
  known = new Matcher();
  for (const [name, entries] of senses) {
    const term = { name, senses: entries };
    known.add(name, term);
    for (const { variants } of entries) for (const variant of variants) known.add(variant, term);
  }
  return known;
}

/** What holds of a term in whichever sense: its field where they share it, and the first year of the earliest where all have one. */
export function factsOf(senses: readonly Entry[]): Pick<Entry, 'category' | 'introduced'> {
  const [first] = senses;
  const years = senses.map(({ introduced }) => introduced).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  return {
    category: first && senses.every(({ category }) => category === first.category) ? first.category : '',
    introduced: years.includes('') ? '' : (years[0] ?? ''),
  };
}
