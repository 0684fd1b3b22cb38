import type { Reporter } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { DateRecord, DateSummary } from './contract.ts';
import type { DateTableOptions } from './formats.ts';

const COLUMNS = 'path,kind,term,reading,from,until,use,count,line,column,offset,source';

/**
 * CSV (RFC 4180) in UTF-8, one row a piece of evidence with its first place, then one a term that is lacking: its reading is `lacking`,
 * its count how often the text speaks of its matter.
 */
export function createReporter(options: DateTableOptions): Reporter<DateRecord, DateSummary> {
  return csvReporter(COLUMNS, options, function* ({ path, dating }) {
    for (const { kind, term, reading, from, until, use, places, source } of dating.evidence) {
      const { line = '', column = '', offset = '' } = places[0]?.start ?? {};
      yield [path, kind, term, reading, from, until, use, places.length, line, column, offset, source];
    }
    for (const { term, from, until, mentions, source } of dating.lacking) {
      yield [path, '', term, 'lacking', from, until, '', mentions, '', '', '', source];
    }
  });
}
