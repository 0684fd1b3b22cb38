import type { Failure } from '../model.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { serialize } from './serialize.ts';

const SCHEMA_VERSION = 1;

/** One JSON object for the whole run. Documents are written as they come; only failures are kept to the end. */
export function createReporter(options: ReporterOptions): Reporter<object, object> {
  const errors: Failure[] = [];
  let documents = 0;

  function* open(): Generator<string> {
    yield `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "tool": `;
    yield* serialize(options.tool, 1);
    yield ',\n  "documents": [';
  }

  return {
    *document(record) {
      if (documents === 0) yield* open();
      yield documents++ === 0 ? '\n    ' : ',\n    ';
      yield* serialize(record, 2);
    },
    *failure(failure) {
      errors.push(failure);
    },
    *end(summary) {
      if (documents === 0) yield* open();
      yield documents === 0 ? '],\n  "errors": ' : '\n  ],\n  "errors": ';
      yield* serialize(errors, 1);
      yield ',\n  "summary": ';
      yield* serialize(summary, 1);
      yield '\n}\n';
    },
  };
}
