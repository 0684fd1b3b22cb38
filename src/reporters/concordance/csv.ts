import type { Hit } from '../../model.ts';
import type { Reporter } from '../reporter.ts';
import { csvReporter, type Row } from '../rows.ts';
import { headline } from '../walk.ts';
import type { ConcordanceRecord, ConcordanceSummary } from './contract.ts';
import type { ConcordanceOptions } from './formats.ts';

const COLUMNS = 'path,line,column,offset,endOffset,before,match,after,section';

/** CSV (RFC 4180) in UTF-8, one row a hit; `section` is the innermost heading above it. */
export function createReporter(options: ConcordanceOptions): Reporter<ConcordanceRecord, ConcordanceSummary> {
  const { sorter } = options;
  const rows = csvReporter<Pick<ConcordanceRecord, 'path' | 'hits'>, ConcordanceSummary>(COLUMNS, options, function* ({ path, hits = [] }) {
    for (const hit of hits) yield rowOf(path, hit);
  });
  if (sorter === null) return rows;
  return {
    *document({ path, hits = [] }) {
      for (const hit of hits) sorter.add(path, hit);
    },
    *end(summary) {
      for (const { path, hit } of sorter.all()) yield* rows.document({ path, hits: [hit] });
      yield* rows.end(summary);
    },
  };
}

function rowOf(path: string, { text, context, section, span }: Hit): Row {
  const { line, column, offset } = span.start;
  return [path, line, column, offset, span.end.offset, context.before, text, context.after, section ? headline(section) : ''];
}
