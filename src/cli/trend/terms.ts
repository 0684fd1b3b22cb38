import type { Entry } from '../../lexicon/lexicon.ts';
import { lookUp } from '../../lexicon/lookup.ts';
import { kindOf } from '../../slogans/own-terms/values.ts';
import { fold, withoutMarks } from '../../text/fold.ts';
import { UsageError } from '../context.ts';
import type { Messages } from '../messages.ts';

/** The terms that the user names. */
export interface AskedTerms {
  /** The usual forms of their names. */
  readonly names: readonly string[];
  /** Those that the lexicon does not know, as it would hold them. */
  readonly added: readonly Entry[];
}

const SHORTEST = 2;

/** Looks up what the user names; what no lexicon knows is a term from now on. @throws UsageError */
export function askedTerms(asked: readonly string[], entries: readonly Entry[], messages: Messages): AskedTerms {
  const names = new Set<string>();
  const added: Entry[] = [];
  for (const words of asked) {
    // A part of a name is a term of its own here, and * no pattern.
    const { isExact, entries: found } = lookUp(entries, words.replaceAll('*', ''), false);
    const known = isExact ? found[0] : undefined;
    const term = known?.term ?? withoutMarks(words);
    if (known === undefined && fold(term).length < SHORTEST) throw new UsageError(messages.shortTerm(words));
    if (known === undefined && !names.has(term)) added.push(entryOf(term, added.length));
    names.add(term);
  }
  return { names: [...names], added };
}

function entryOf(term: string, index: number): Entry {
  return {
    id: `asked-${index + 1}`,
    term,
    kind: kindOf(term),
    category: '',
    variants: [],
    expansion: [],
    introduced: '',
    until: '',
    quotedOnly: false,
    attested: '',
    source: '',
  };
}
