import type { DocumentRow, Failure, SloganTotal, Summary } from '../../model.ts';
import type { ScanReporter } from '../../reporters/scan/reporter.ts';
import { type Sink, writeAll } from '../sink.ts';

/** Where the results of a scan go. */
export interface Target {
  /** Whether nobody reads any more. */
  readonly isClosed: boolean;
  /** Whether it has a place for failures. */
  readonly tellsFailures: boolean;
  document(part: Uint8Array, row: DocumentRow): Promise<void>;
  /** @param reason why the input failed, in the language of the run */
  failure(failure: Failure, reason: string): Promise<void>;
  end(summary: Summary, slogans: readonly SloganTotal[]): Promise<void>;
  /** The output is whole. */
  commit(): Promise<void>;
  /** The output is not to be. */
  discard(): Promise<void>;
}

/** One format on one stream or in one file. @param isLive whether each document is handed on as soon as it is known */
export function streamTarget(sink: Sink, reporter: ScanReporter, isLive: boolean): Target {
  return {
    get isClosed() {
      return sink.isClosed;
    },
    tellsFailures: reporter.failure !== undefined,
    async document(part, row) {
      await writeAll(sink, reporter.document(part, row));
      if (isLive) await sink.flush();
    },
    async failure(failure, reason) {
      await writeAll(sink, reporter.failure?.(failure, reason) ?? []);
      if (isLive) await sink.flush();
    },
    end: (summary, slogans) => writeAll(sink, reporter.end(summary, slogans)),
    commit: () => sink.commit(),
    discard: () => sink.discard(),
  };
}
