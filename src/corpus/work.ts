import type { Document, DocumentRow, Failure, Slogan } from '../model.ts';
import type { Encoding } from '../source/encodings.ts';
import type { SourceErrorDetails } from '../source/failure.ts';
import type { Input } from '../source/find.ts';

/** What the totals of a run need of a slogan; all but its places. */
export type TermCount = Omit<Slogan, 'occurrences' | 'expansionSpan'> & { readonly first: Slogan['occurrences'][number]['span']['start'] };

/** What is kept of a document after it was analysed: short, and the same whichever format is written. */
export interface Digest {
  readonly row: DocumentRow;
  /** None where nobody sums them up, see {@link Rendering}. */
  readonly terms: readonly TermCount[];
}

/** One input to be done. It is sent between threads, so it holds nothing but data. */
export interface Task extends Pick<Input, 'path' | 'rawPath' | 'size'> {
  /** Its bytes where they are not those of the file at `path`. */
  readonly bytes?: Uint8Array;
  /** Why it cannot be read, where that is known before. */
  readonly failed?: Failed;
  /** Decode it as this, whatever the settings of the run say. */
  readonly encoding?: Encoding;
  /** What it is called beside its path, as JSON. */
  readonly id?: string;
  /** A line of JSON that says all of this: who does the task reads it. */
  readonly line?: Uint8Array;
}

/** Text, or its bytes as UTF-8. */
export type Written = string | Iterable<string> | Uint8Array;

/**
 * How the part of the output is made that is of one document alone. It must not depend on what came before it, so that it may be
 * made on any thread and in any order.
 */
export interface Rendering {
  /**
   * From the record; as bytes that nobody else has, or as text, in pieces where it may be longer than a string can be. Empty where the
   * format shows rows only.
   */
  render(record: Document): Written;
  /**
   * From the JSON of the record on one line in UTF-8, its `path` left out: for formats that hold the record so. A line that the
   * cache has kept then needs no parsing. Gives what `render` does, or that with an id, as bytes that nobody else has.
   * @param line may be written over afterwards
   * @param id what the task is called beside its path, as JSON
   */
  splice?(path: string, line: Uint8Array, id?: string): Uint8Array;
  /** Whether the format shows rows only, and has no part of a document. */
  readonly rowsOnly?: boolean;
  /** Whether what is written at the end sums up the slogans of all documents: without it no digest has terms. */
  readonly sumsSlogans?: boolean;
}

/** One input done: what is kept of it, of a scan its digest, and its part of the output as UTF-8. */
export interface Analysed<Kept = Digest> {
  readonly digest: Kept;
  readonly part: Uint8Array;
}

/** One input that could not be done. */
export interface Failed {
  readonly failure: Failure;
  /** What the failure knows, for a message in another language. */
  readonly details?: SourceErrorDetails;
  /** As in the task. */
  readonly id?: string;
  /** Where in the code it came about, of an error that is no fault of the input. */
  readonly stack?: string;
  /** It is longer than this thread is to do: nothing is known of it yet. */
  readonly isForAnotherThread?: true;
}

/** One input as it leaves the run, in the order of the inputs. */
export type Result<Kept = Digest> = Analysed<Kept> | Failed;

/**
 * Does one input. It never throws: what goes wrong is a result.
 * @param mostCharacters a longer text is for another thread, in UTF-16 code units; there is no limit unless given
 */
export type Analyst<Kept = Digest> = (task: Task, mostCharacters?: number) => Promise<Result<Kept>>;
