import type { Reporter } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { ConcordanceRecord, ConcordanceSummary } from './contract.ts';
import type { ConcordanceOptions } from './formats.ts';

const COLUMNS = 'path,title,date,characters,count,per1000';

/** CSV (RFC 4180) in UTF-8, one row a document. */
export function createReporter(options: ConcordanceOptions): Reporter<ConcordanceRecord, ConcordanceSummary> {
  return csvReporter(COLUMNS, options, function* ({ path, title, date, characters, count, per1000 }) {
    yield [path, title ?? '', date ?? '', characters, count, per1000];
  });
}
