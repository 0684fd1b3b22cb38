import type { SloganTotal } from '../model.ts';
import { perThousand } from '../text/count.ts';
import { own } from '../text/own.ts';
import type { TermCount } from './work.ts';

/**
 * Counts slogans over the documents of a run. It keeps one entry a term and nothing of a document, so that memory grows with the
 * different terms only.
 */
export class SloganTotals {
  private characters = 0;
  private readonly byTerm = new Map<string, SloganTotal>();

  /** How many different terms there are. */
  get terms(): number {
    return this.byTerm.size;
  }

  /** Takes in one document; each term stands in it once. */
  add({ path, characters }: { readonly path: string; readonly characters: number }, terms: readonly TermCount[]): void {
    this.characters += characters;
    for (const slogan of terms) {
      const name = slogan.canonical ?? slogan.term;
      const total = this.byTerm.get(name);
      if (total === undefined) this.byTerm.set(own(name), firstOf(slogan, path));
      else {
        total.documents++;
        total.count += slogan.count;
        total.quoted += slogan.quoted;
        addExpansion(total, slogan);
      }
    }
  }

  /** All terms in the order in which they first came. */
  all(): SloganTotal[] {
    return Array.from(this.byTerm.values(), (total) => ({ ...total, per1000: perThousand(total.count, this.characters) }));
  }
}

function firstOf(
  { term, canonical = term, kind, category, count, quoted, introduced, first, ...said }: TermCount,
  path: string,
): SloganTotal {
  const total: SloganTotal = {
    term: own(canonical),
    kind,
    ...(category !== undefined && { category }),
    documents: 1,
    count,
    quoted,
    per1000: 0,
    path,
    first,
    ...(introduced !== undefined && { introduced }),
  };
  addExpansion(total, said);
  return total;
}

/** What one document has a term stand for, beside what others have said. Documents give local names a meaning of their own. */
function addExpansion(total: SloganTotal, said: Pick<TermCount, 'expansion' | 'definition' | 'expansionSource' | 'senses'>): void {
  const { expansion, definition, expansionSource, senses } = said;
  if ((expansionSource === undefined && senses === undefined) || total.expansionSource === 'several') return;
  if (total.expansion === undefined && total.definition === undefined && total.senses === undefined) {
    if (expansion) total.expansion = expansion.map(own);
    if (definition !== undefined) total.definition = own(definition);
    if (expansionSource) total.expansionSource = expansionSource;
    if (senses) total.senses = senses;
  } else if (saidOf(total) !== saidOf(said)) {
    delete total.expansion;
    delete total.definition;
    delete total.senses;
    total.expansionSource = 'several';
  } else if (expansionSource === 'lexicon') total.expansionSource = 'lexicon';
}

/** What is said, such that it can be compared. */
function saidOf({ expansion, definition, senses = [] }: Pick<SloganTotal, 'expansion' | 'definition' | 'senses'>): string {
  return expansion?.join('|') ?? definition ?? senses.map((sense) => sense.expansion.join('|')).join('||');
}
