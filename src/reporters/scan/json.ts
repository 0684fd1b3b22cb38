import { createFrame } from '../json.ts';
import type { ReporterOptions } from '../reporter.ts';
import { serialize } from '../serialize.ts';
import type { ScanReporter } from './reporter.ts';

/** One JSON object for the whole run. */
export function createReporter(options: ReporterOptions): ScanReporter {
  const frame = createFrame(options);
  let documents = 0;
  return {
    render: (record) => serialize(record, 2),
    *document(part) {
      yield frame.before(documents++);
      yield part;
    },
    failure: frame.failure,
    end: frame.end,
  };
}
