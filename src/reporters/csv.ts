import type { Summary } from '../model.ts';
import { cell, LINE_END } from './cell.ts';
import type { OutlineRecord } from './contract.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { visible } from './visible.ts';
import { walk } from './walk.ts';

const COLUMNS = 'path,level,kind,marker,ordinal,title,line,column,offset,characters,parent';

/**
 * CSV (RFC 4180) in UTF-8, one row a heading or point. `parent` is the `offset` of the row that the node stands under,
 * empty at the top, so that (path, parent) joins to (path, offset).
 */
export function createReporter(options: ReporterOptions): Reporter<OutlineRecord, Summary> {
  // CSV has no escapes for what a terminal obeys, so on a terminal it is made visible; a file gets the text as it is.
  const safe = options.width === null ? (text: string) => text : visible;
  let isOpen = false;

  function* open(): Generator<string> {
    if (!isOpen) yield COLUMNS + LINE_END;
    isOpen = true;
  }

  return {
    *document(record) {
      yield* open();
      for (const { node, parent } of walk(record.outline, options)) {
        const { line, column, offset } = node.span.start;
        const cells = [
          cell(safe(record.path)),
          node.level,
          node.kind,
          cell(safe(node.marker)),
          node.ordinal ?? '',
          cell(safe(node.title)),
          line,
          column,
          offset,
          node.characters,
          parent?.span.start.offset ?? '',
        ];
        yield cells.join(',') + LINE_END;
      }
    },
    end: open,
  };
}
