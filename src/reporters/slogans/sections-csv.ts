import type { Reporter } from '../reporter.ts';
import { csvReporter } from '../rows.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { SlogansOptions } from './formats.ts';

const COLUMNS = 'path,section,level,marker,title,sectionLine,characters,term,kind,count,quoted,per1000,line,column,offset';

/**
 * CSV (RFC 4180) in UTF-8, one row a term of a section, its place that of the first use there. `section` counts the sections of a document,
 * those without slogans too, from 0 for what stands before the first heading; `characters` and `per1000` are of the section.
 */
export function createReporter(options: SlogansOptions): Reporter<SlogansRecord, SlogansSummary> {
  return csvReporter(COLUMNS, options, function* ({ path, sections = [] }) {
    // A speech that begins with a heading has nothing before it.
    let number = sections[0]?.title === null ? 0 : 1;
    for (const { level, marker, title, span, characters, slogans } of sections) {
      const section = [path, number++, level, marker, title ?? '', span.start.line, characters];
      for (const { term, kind, count, quoted, per1000, first } of slogans) {
        yield [...section, term, kind, count, quoted, per1000, first.line, first.column, first.offset];
      }
    }
  });
}
