import type { Reporter, ReporterOptions } from './reporter.ts';
import { serialize } from './serialize.ts';

const SCHEMA_VERSION = 1;

/** One JSON record a line, each as soon as it is known, and a last one with the totals. */
export function createReporter(options: ReporterOptions): Reporter<object, object> {
  return {
    document: (record) => line({ type: 'document', ...record }),
    failure: (failure) => line({ type: 'error', ...failure }),
    end: (summary) => line({ type: 'summary', schemaVersion: SCHEMA_VERSION, tool: options.tool, ...summary }),
  };
}

/** A record on a line of its own. */
export function* line(record: object): Generator<string> {
  yield* serialize(record, null);
  yield '\n';
}
