import type { Document, DocumentRow } from '../../model.ts';
import type { Dialect } from '../cells.ts';
import { headOf } from '../flat/table.ts';
import { columnsLine, type Row, rowWriter } from '../rows.ts';
import type { ScanOptions } from './options.ts';
import type { ScanReporter } from './reporter.ts';
import { tableNamed } from './tables.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** Writes one of the flat tables as text in a dialect: the names of its columns once, and the rows of each document. */
export function flatText({ table: name, bom, width, isPart }: ScanOptions, dialect: Dialect): ScanReporter {
  const { from, table } = tableNamed(name);
  const head = isPart ? '' : (bom ? BYTE_ORDER_MARK : '') + columnsLine(headOf(table), dialect);
  const write = rowWriter(width, dialect);
  let isOpen = false;

  const written = (rows: Iterable<Row>): string => {
    let text = '';
    for (const row of rows) text += write(row);
    return text;
  };
  function* open(): Generator<string> {
    if (!isOpen) yield head;
    isOpen = true;
  }

  return {
    rowsOnly: from === 'row',
    render: (record: Document) => (from === 'record' ? written(table.rows(record)) : ''),
    *document(part, row: DocumentRow) {
      yield* open();
      yield from === 'row' ? written(table.rows(row)) : part;
    },
    end: open,
  };
}
