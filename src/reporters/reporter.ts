import type { Language } from '../language.ts';
import type { Failure, Tool } from '../model.ts';
import type { Paint } from './paint.ts';
import type { AmbiguousWidth } from './width.ts';

/** What a reporter may depend on: nothing of the machine but the terminal that it writes to. */
export interface ReporterOptions {
  readonly tool: Tool;
  readonly lang: Language;
  /** Columns of the terminal, or null where the output is not one: then nothing is cut. */
  readonly width: number | null;
  readonly ambiguousWidth: AmbiguousWidth;
  readonly paint: Paint;
  /** Whether the run has more than one input. */
  readonly several: boolean;
  /** Whether the output is joined with others: what would come once in all of them is left out. */
  readonly isPart?: boolean;
}

/** Writes one format. It is handed each record as soon as it is known and keeps none of them. */
export interface Reporter<DocumentRecord, RunSummary> {
  /**
   * The record in this format, in pieces that are short enough to be one string each.
   * @param text the decoded file, into which its places point: for formats that quote it
   */
  document(record: DocumentRecord, text: string): Iterable<string>;
  /** The failed input in this format; absent where the format has no place for it. */
  failure?(failure: Failure): Iterable<string>;
  /** What comes after the last record. */
  end(summary: RunSummary): Iterable<string>;
}
