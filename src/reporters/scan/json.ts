import { createFrame } from '../json.ts';
import type { ReporterOptions } from '../reporter.ts';
import { serialize } from '../serialize.ts';
import type { ScanReporter } from './reporter.ts';

/** One JSON object for the whole run. */
export function createReporter(options: ReporterOptions): ScanReporter {
  const frame = createFrame(options);
  return {
    render: (record) => serialize(record, 2),
    before: frame.before,
    after: () => '',
    failure: frame.failure,
    end: frame.end,
  };
}
