import { cell, LINE_END } from './cells.ts';
import type { PlaceholdersRecord, PlaceholdersSummary } from './contract.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { visible } from './visible.ts';

const COLUMNS = 'path,id,category,text,unit,before,after,suggestions,line,column,offset';

/** CSV (RFC 4180) in UTF-8, one row a placeholder in order of place. */
export function createReporter(options: ReporterOptions): Reporter<PlaceholdersRecord, PlaceholdersSummary> {
  // CSV has no escapes for what a terminal obeys, so on a terminal it is made visible; a file gets the text as it is.
  const safe = options.width === null ? (text: string) => text : visible;
  let isOpen = false;

  function* open(): Generator<string> {
    if (!isOpen) yield COLUMNS + LINE_END;
    isOpen = true;
  }

  return {
    *document({ path, placeholders }) {
      yield* open();
      for (const { id, category, text, unit = '', context, suggestions = [], span } of placeholders) {
        const words = [path, id, category, text, unit, context.before, context.after, suggestions.join('; ')];
        const { line, column, offset } = span.start;
        yield [...words.map((word) => cell(safe(word))), line, column, offset].join(',') + LINE_END;
      }
    },
    end: open,
  };
}
