import { createReporter as createLines } from '../ndjson.ts';
import type { ReporterOptions } from '../reporter.ts';
import { serialize } from '../serialize.ts';
import type { ScanReporter } from './reporter.ts';

const encoder = new TextEncoder();
const LINE_FEED = 0x0a;

/** One JSON record a line, each as soon as it is known, and a last one with the totals. */
export function createReporter(options: ReporterOptions): ScanReporter {
  const lines = createLines(options);
  return {
    render: (record) => lines.document(record, ''),
    splice(path, line) {
      const [head = ''] = serialize({ type: 'document', path }, null);
      // Both are objects with members: the second goes on where the first ends.
      const before = encoder.encode(`${head.slice(0, -1)},`);
      const part = new Uint8Array(before.length + line.length);
      part.set(before);
      part.set(line.subarray(1), before.length);
      part[part.length - 1] = LINE_FEED;
      return part;
    },
    document: (part) => [part],
    failure: (failure) => lines.failure?.(failure) ?? [],
    end: (summary) => lines.end(summary),
  };
}
