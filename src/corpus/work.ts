import type { Document, DocumentRow, Failure, Slogan } from '../model.ts';

/** What the totals of a run need of a slogan; all but its places. */
export type TermCount = Omit<Slogan, 'occurrences' | 'expansionSpan'> & { readonly first: Slogan['occurrences'][number]['span']['start'] };

/** What is kept of a document after it was analysed: short, and the same whichever format is written. */
export interface Digest {
  readonly row: DocumentRow;
  readonly terms: readonly TermCount[];
}

/**
 * Writes the part of the output that is of one document alone. It must not depend on what came before it, so that it may be
 * called on any thread and in any order.
 */
export type Render = (record: Document) => string;

/** One input done: its digest, and its part of the output as UTF-8. */
export interface Analysed {
  readonly digest: Digest;
  readonly part: Uint8Array;
}

/** One input as it leaves the run, in the order of the inputs. */
export type Result = Analysed | { readonly failure: Failure };
