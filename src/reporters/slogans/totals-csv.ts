import type { Reporter } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { SlogansOptions } from './formats.ts';

const COLUMNS = 'term,kind,category,documents,count,quoted,per1000,path,line,column,offset,introduced,expansion,expansionSource,definition';

/**
 * CSV (RFC 4180) in UTF-8, one row a term over all documents; its place is that of the first use in the first document that has it.
 * The items of an expansion are divided by `|`; where documents give different ones there is none, and its source is `several`.
 */
export function createReporter(options: SlogansOptions): Reporter<SlogansRecord, SlogansSummary> {
  const rows = csvReporter<null, SlogansSummary>(COLUMNS, options, function* () {
    for (const { term, kind, category, documents, count, quoted, per1000, path, first, introduced, ...said } of options.totals()) {
      const { line, column, offset } = first;
      const known = [introduced ?? '', said.expansion?.join('|') ?? '', said.expansionSource ?? '', said.definition ?? ''];
      yield [term, kind, category ?? '', documents, count, quoted, per1000, path, line, column, offset, ...known];
    }
  });
  return { *document() {}, end: () => rows.document(null) };
}
