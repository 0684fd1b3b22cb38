import type { Reporter, ReporterOptions } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { CheckRecord, CheckSummary } from './contract.ts';

const COLUMNS = 'path,rule,severity,message,actual,expected,fix,line,column,offset,endLine,endColumn,endOffset';

/** CSV (RFC 4180) in UTF-8, one row a finding. */
export function createReporter(options: ReporterOptions): Reporter<CheckRecord, CheckSummary> {
  return csvReporter(COLUMNS, options, function* ({ path, findings }) {
    for (const { rule, severity, message, actual = '', expected = [], fix = '', span } of findings) {
      const { start, end } = span;
      const places = [start.line, start.column, start.offset, end.line, end.column, end.offset];
      yield [path, rule, severity, message, actual, expected.join('; '), fix, ...places];
    }
  });
}
