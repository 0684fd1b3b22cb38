import { jsonBytes } from '../json-bytes.ts';
import { createReporter as createLines } from '../ndjson.ts';
import type { ReporterOptions } from '../reporter.ts';
import { safe, serialize } from '../serialize.ts';
import type { ScanReporter } from './reporter.ts';

const encoder = new TextEncoder();
const LINE_FEED = 0x0a;

/** One JSON record a line, each as soon as it is known, and a last one with the totals unless the output is a part of more. */
export function createReporter(options: ReporterOptions): ScanReporter {
  const lines = createLines(options);
  return {
    render: (record) => jsonBytes({ type: 'document', ...record }, '\n'),
    splice(path, line, id) {
      // Both are objects with members: the second goes on where the first ends.
      const before = encoder.encode(`${called({ type: 'document', path }, id).slice(0, -1)},`);
      const part = new Uint8Array(before.length + line.length);
      part.set(before);
      part.set(line.subarray(1), before.length);
      part[part.length - 1] = LINE_FEED;
      return part;
    },
    document: (part) => [part],
    failure: (failure, _reason, id) =>
      id === undefined ? (lines.failure?.(failure) ?? []) : [`${called({ type: 'error', ...failure }, id)}\n`],
    end: (summary) => (options.isPart ? [] : lines.end(summary)),
  };
}

/** A short record on one line, with its id, which is JSON already, behind its type. */
function called({ type, ...record }: { readonly type: string; readonly [key: string]: unknown }, id: string | undefined): string {
  const [head = ''] = serialize({ type }, null);
  const [rest = ''] = serialize(record, null);
  return `${head.slice(0, -1)},${id === undefined ? '' : `"id":${safe(id)},`}${rest.slice(1)}`;
}
