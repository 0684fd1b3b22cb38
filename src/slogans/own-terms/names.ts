import type { Entry } from '../../lexicon/lexicon.ts';
import { fold } from '../../text/fold.ts';
import type { TermsProblem } from './problem.ts';

/** An entry and the row that it is from, with the names of its columns. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly line: number;
  readonly columns: { readonly term: string; readonly variants: string };
}

/**
 * What of a table does not go together: a term that stands twice and is not told apart by what it stands for, and a variant that
 * is a name of another term. Names are the same if they are read the same, in either script and with quotation marks or without.
 */
export function* conflicts(entries: readonly ReadEntry[]): Generator<TermsProblem> {
  const owners = new Map<string, ReadEntry>();
  const senses = new Map<string, ReadEntry>();
  for (const read of entries) {
    const { entry, line, columns } = read;
    const name = fold(entry.term);
    const first = owners.get(name) ?? read;
    owners.set(name, first);
    const sense = `${name}=${entry.expansion.map(fold).join('|')}`;
    // Beside a row that does not say what the term stands for, another is no sense of its own.
    const other =
      senses.get(sense) ?? (first !== read && (entry.expansion.length === 0 || first.entry.expansion.length === 0) ? first : undefined);
    if (other) yield { severity: 'error', code: 'repeated-term', line, column: columns.term, actual: entry.term, otherLine: other.line };
    senses.set(sense, read);
  }
  for (const read of entries) {
    const { entry, line, columns } = read;
    for (const variant of entry.variants) {
      const name = fold(variant);
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, read);
      else if (fold(owner.entry.term) !== fold(entry.term)) {
        yield { severity: 'error', code: 'taken-name', line, column: columns.variants, actual: variant, otherLine: owner.line };
      }
    }
  }
}
