import { fold } from '../text/fold.ts';
import { oncePer } from '../text/once.ts';
import { type Entry, firstYear, lastYear, lexicon } from './lexicon.ts';
import { Matcher } from './matcher.ts';

/** A term of a lexicon with its senses, of which most terms have one. */
export interface Term {
  readonly name: string;
  readonly senses: readonly [Entry, ...Entry[]];
  /** The first of them: between two texts the processor forgets the list, and each step to what stands in one waits. */
  readonly first: Entry;
  /** The years in which that was in use, from the first to the last. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Whether it is the user's and none that comes with the program. */
  readonly isOwn: boolean;
}

/** What a run knows of set phrases. A value: whoever looks for terms is handed it. */
export class Lexicon {
  readonly entries: readonly Entry[];
  private matcher: Matcher<Term> | null = null;

  /** @param entries of two that claim one name the first has it */
  constructor(entries: readonly Entry[]) {
    this.entries = entries;
  }

  /** The terms by their names and variants, as {@link fold} reads them, made ready at first need. */
  get terms(): Matcher<Term> {
    this.matcher ??= matcherOf(this.entries);
    return this.matcher;
  }

  /** This lexicon with further entries: a term that stands in them means what they say, and nothing else. */
  with(entries: readonly Entry[]): Lexicon {
    const terms = new Set(entries.map(({ term }) => fold(term)));
    return new Lexicon([...entries, ...this.entries.filter(({ term }) => !terms.has(fold(term)))]);
  }
}

function matcherOf(entries: readonly Entry[]): Matcher<Term> {
  const senses = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const name = fold(entry.term);
    const others = senses.get(name);
    if (others) others.push(entry);
    else senses.set(name, [entry]);
  }
  const matcher = new Matcher<Term>();
  // Nearly every run has no other: what it has need not be looked for in itself.
  const isBuiltIn = entries === lexicon();
  senses.forEach((all, name) => {
    const term = termOf(all, !isBuiltIn && isOwn(all[0]));
    addWithCommas(matcher, name, term);
    for (let i = 0; i < all.length; i++) for (const variant of (all[i] as Entry).variants) addWithCommas(matcher, fold(variant), term);
  });
  return matcher;
}

/** A term of its senses. */
export function termOf(senses: readonly [Entry, ...Entry[]], own = isOwn(senses[0])): Term {
  const first = senses[0];
  return { name: first.term, senses, first, firstYear: firstYear(first), lastYear: lastYear(first), isOwn: own };
}

/** By what the row says: another thread has a copy of it. */
function isOwn(entry: Entry): boolean {
  const known = byId(lexicon()).get(entry.id);
  return known !== entry && (known?.term !== entry.term || known.source !== entry.source);
}

const byId = oncePer((entries: readonly Entry[]): ReadonlyMap<string, Entry> => new Map(entries.map((entry) => [entry.id, entry])));

/** 两不愁，三保障 for 两不愁、三保障: what divides a formula is written as a comma too, of either width. */
function addWithCommas(matcher: Matcher<Term>, name: string, term: Term): void {
  matcher.add(name, term);
  if (!name.includes('、')) return;
  matcher.add(name.replaceAll('、', '，'), term);
  matcher.add(name.replaceAll('、', ','), term);
}

let builtIn: Lexicon | null = null;

/** The lexicon that comes with the program. */
export function builtInLexicon(): Lexicon {
  builtIn ??= new Lexicon(lexicon());
  return builtIn;
}
