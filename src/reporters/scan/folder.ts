import type { DocumentRow, Failure, Summary } from '../../model.ts';
import { createFrame } from '../json.ts';
import type { ReporterOptions } from '../reporter.ts';
import { serialize } from '../serialize.ts';
import type { ScanRendering } from './reporter.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A file of its own for each record. */
export const RECORD_FILE: ScanRendering = {
  *render(record) {
    yield* serialize(record, 0);
    yield '\n';
  },
};

/** The index of such files: the row of each document with the name of its file, in the frame of JSON. */
export interface Index {
  document(row: DocumentRow, file: string): Iterable<string>;
  failure(failure: Failure): Iterable<string>;
  end(summary: Summary): Iterable<string>;
}

export function createIndex(options: Pick<ReporterOptions, 'tool'>): Index {
  const frame = createFrame(options);
  let documents = 0;
  return {
    *document({ path, ...row }, file) {
      yield frame.before(documents++);
      yield* serialize({ path, file, ...row }, 2);
    },
    failure: frame.failure,
    end: frame.end,
  };
}

/** The parts of a document in several formats as one. */
export function together(renderings: readonly ScanRendering[]): ScanRendering {
  return {
    render: (record) =>
      JSON.stringify(
        renderings.map((rendering) => {
          const part = rendering.render(record);
          if (part instanceof Uint8Array) return decoder.decode(part);
          return typeof part === 'string' ? part : [...part].join('');
        }),
      ),
  };
}

/** The parts that were put together. */
export function apart(part: Uint8Array): Uint8Array[] {
  return (JSON.parse(decoder.decode(part)) as string[]).map((each) => encoder.encode(each));
}
