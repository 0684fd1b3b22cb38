import type { Reporter } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import { walk } from '../walk.ts';
import type { OutlineRecord, OutlineSummary } from './contract.ts';
import type { OutlineOptions } from './formats.ts';

const COLUMNS = 'path,level,kind,marker,ordinal,title,line,column,offset,characters,parent';
/**
 * CSV (RFC 4180) in UTF-8, one row a heading or point. `parent` is the `offset` of the row that the node stands under,
 * empty at the top, so that (path, parent) joins to (path, offset).
 */
export function createReporter(options: OutlineOptions): Reporter<OutlineRecord, OutlineSummary> {
  return csvReporter(COLUMNS, options, function* ({ path, outline }) {
    for (const { node, parent } of walk(outline, options)) {
      const { kind, level, marker, ordinal, title, characters, span } = node;
      const { line, column, offset } = span.start;
      yield [path, level, kind, marker, ordinal ?? '', title, line, column, offset, characters, parent?.span.start.offset ?? ''];
    }
  });
}
