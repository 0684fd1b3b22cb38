import type { Reporter, ReporterOptions } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { PlaceholdersRecord, PlaceholdersSummary } from './contract.ts';

const COLUMNS = 'path,id,category,text,unit,before,after,suggestions,line,column,offset,evidence,evidencePhrase,evidenceLine';

/** CSV (RFC 4180) in UTF-8, one row a placeholder in order of place. */
export function createReporter(options: ReporterOptions): Reporter<PlaceholdersRecord, PlaceholdersSummary> {
  return csvReporter(COLUMNS, options, function* ({ path, placeholders }) {
    for (const { id, category, text, unit = '', context, suggestions = [], evidence = [], span } of placeholders) {
      const { line, column, offset } = span.start;
      const basis = [
        evidence.map(({ source }) => source).join('; '),
        evidence.map(({ phrase }) => phrase).join('; '),
        evidence.map((one) => one.span?.start.line ?? '').join('; '),
      ];
      yield [path, id, category, text, unit, context.before, context.after, suggestions.join('; '), line, column, offset, ...basis];
    }
  });
}
