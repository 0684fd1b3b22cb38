import type { Reporter } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { DateRecord, DateSummary } from './contract.ts';
import { isOutside, reasonsOfEnd, reasonsOfStart } from './ends.ts';
import type { DateTableOptions } from './formats.ts';

const COLUMNS = 'path,title,date,origin,notBefore,notAfter,startEvidence,endEvidence,endLacking,outside,evidence,anachronisms';

/** CSV (RFC 4180) in UTF-8, one row a document; the terms that an end of the range rests on are divided by `|`. */
export function createReporter(options: DateTableOptions): Reporter<DateRecord, DateSummary> {
  return csvReporter(COLUMNS, options, function* ({ path, title, dating }) {
    const { printed, notBefore, notAfter, evidence, anachronisms } = dating;
    const end = reasonsOfEnd(dating);
    const joined = (terms: readonly string[]): string => terms.join('|');
    const start = joined(reasonsOfStart(dating).map(({ term }) => term));
    yield [
      ...[path, title ?? '', printed?.date ?? '', printed?.origin ?? '', notBefore, notAfter],
      ...[start, joined(end.said.map(({ term }) => term)), joined(end.lacking)],
      ...[isOutside(dating), evidence.length, joined(anachronisms.map(({ term }) => term))],
    ];
  });
}
