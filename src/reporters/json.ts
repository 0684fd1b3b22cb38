import type { Failure } from '../model.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { serialize } from './serialize.ts';

const SCHEMA_VERSION = 1;

/** One JSON object for the whole run. Documents are written as they come; only failures are kept to the end. */
export function createReporter(options: ReporterOptions): Reporter<object, object> {
  const { before, failure, end } = createFrame(options);
  let documents = 0;
  return {
    *document(record) {
      yield before(documents++);
      yield* serialize(record, 2);
    },
    failure,
    end,
  };
}

/** All of the object but its documents, which are written at a depth of two. */
export interface Frame {
  /** What comes before the document that is the `index`th from 0. */
  before(index: number): string;
  failure(failure: Failure): Iterable<string>;
  end(summary: object): Iterable<string>;
}

/** The object around the documents. */
export function createFrame({ tool }: Pick<ReporterOptions, 'tool'>): Frame {
  const errors: Failure[] = [];
  let isEmpty = true;
  const open = (): string => `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "tool": ${[...serialize(tool, 1)].join('')},\n  "documents": [`;
  return {
    before(index) {
      isEmpty = false;
      return index === 0 ? `${open()}\n    ` : ',\n    ';
    },
    failure(failure) {
      errors.push(failure);
      return [];
    },
    *end(summary) {
      yield isEmpty ? `${open()}],\n  "errors": ` : '\n  ],\n  "errors": ';
      yield* serialize(errors, 1);
      yield ',\n  "summary": ';
      yield* serialize(summary, 1);
      yield '\n}\n';
    },
  };
}
