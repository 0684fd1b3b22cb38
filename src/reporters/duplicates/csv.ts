import type { Duplicates } from '../../model.ts';
import type { Reporter } from '../reporter.ts';
import { csvReporter, type Row } from '../rows.ts';
import type { DuplicatesSummary } from './contract.ts';
import type { DuplicatesOptions } from './formats.ts';

interface Table {
  readonly columns: string;
  rows(duplicates: Duplicates): Iterable<Row>;
}

const TABLES: Readonly<Record<DuplicatesOptions['table'], Table>> = {
  /** One row a pair. */
  pairs: {
    columns: 'path,otherPath,characters,containment,otherContainment,similarity,passages',
    *rows({ pairs }) {
      for (const { paths, characters, containment, similarity, passages } of pairs) {
        yield [...paths, characters, ...containment, similarity, passages];
      }
    },
  },
  /** One row a place; passages count from 1, and their words stand in the row of the first place. */
  passages: {
    columns: 'path,passage,line,column,offset,endOffset,places,characters,sameCharacters,setCharacters,text',
    *rows({ passages }) {
      for (const [index, { text, characters, sameCharacters, setCharacters, places }] of passages.entries()) {
        for (const [place, { path, span }] of places.entries()) {
          const { line, column, offset } = span.start;
          yield [
            path,
            index + 1,
            line,
            column,
            offset,
            span.end.offset,
            places.length,
            characters,
            sameCharacters,
            setCharacters,
            place === 0 ? text : null,
          ];
        }
      }
    },
  },
  /** One row a document of a cluster; clusters count from 1. */
  clusters: {
    columns: 'path,cluster,kind,documents',
    *rows({ clusters }) {
      for (const [index, { paths, kind }] of clusters.entries()) {
        for (const path of paths) yield [path, index + 1, kind, paths.length];
      }
    },
  },
};

/** CSV (RFC 4180) in UTF-8: one of the {@link TABLES}. */
export function createReporter(options: DuplicatesOptions): Reporter<Duplicates, DuplicatesSummary> {
  const { columns, rows } = TABLES[options.table];
  return csvReporter(columns, options, rows);
}
