import type { SloganKind } from '../../model.ts';
import { perThousand } from '../../text/count.ts';
import type { Reporter } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { SlogansOptions } from './formats.ts';
import { isUnexplained } from './meaning.ts';

const COLUMNS = 'path,title,date,characters,terms,count,quoted,per1000,numerals,formulations,metaphors,unexplained';

/** CSV (RFC 4180) in UTF-8, one row a document. `terms` and `unexplained` count terms, everything else counts occurrences. */
export function createReporter(options: SlogansOptions): Reporter<SlogansRecord, SlogansSummary> {
  return csvReporter(COLUMNS, options, function* ({ path, title, date, characters, slogans }) {
    const counts: Record<SloganKind, number> = { numeral: 0, formulation: 0, metaphor: 0 };
    let quoted = 0;
    for (const slogan of slogans) {
      counts[slogan.kind] += slogan.count;
      quoted += slogan.quoted;
    }
    const { numeral, formulation, metaphor } = counts;
    const count = numeral + formulation + metaphor;
    const head = [path, title ?? '', date ?? '', characters, slogans.length, count, quoted, perThousand(count, characters)];
    yield [...head, numeral, formulation, metaphor, slogans.filter(isUnexplained).length];
  });
}
