import type { createFrame } from '../../reporters/json.ts';
import type { OverviewOptions, WriteOverview } from '../../reporters/overview/options.ts';
import { type Sink, writeAll } from '../sink.ts';
import type { ReportTarget } from './target.ts';

/** The report on many documents, on one stream or in one file. */
export function overviewTarget(sink: Sink, write: WriteOverview, options: Omit<OverviewOptions, 'reasons'>): ReportTarget {
  return {
    get isClosed() {
      return sink.isClosed;
    },
    tellsFailures: true,
    document: async () => undefined,
    end: (report, reasons) => writeAll(sink, write(report, { ...options, reasons })),
    commit: () => sink.commit(),
    discard: () => sink.discard(),
  };
}

/** The report on one document, on one stream or in one file: what its thread has written of it, in JSON inside the frame of every report. */
export function aloneTarget(sink: Sink, frame: ReturnType<typeof createFrame> | null): ReportTarget {
  return {
    get isClosed() {
      return sink.isClosed;
    },
    tellsFailures: frame !== null,
    async document({ part }) {
      await writeAll(sink, frame ? [frame.before(0), part] : [part]);
      return undefined;
    },
    async end({ errors, summary }) {
      if (frame === null) return;
      for (const failure of errors) frame.failure(failure);
      await writeAll(sink, frame.end(summary));
    },
    commit: () => sink.commit(),
    discard: () => sink.discard(),
  };
}
