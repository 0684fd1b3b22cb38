import type { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ColumnType } from '../flat/table.ts';
import type { Row } from '../rows.ts';
import type { ScanOptions } from './options.ts';
import type { ScanReporter } from './reporter.ts';
import { tableNamed } from './tables.ts';

type Schema = ParquetWriter['schema'];
type Library = typeof import('hyparquet-writer');

/**
 * Rows are written in groups of so many, or of so many UTF-16 units of different texts: readers go through large groups faster, and one
 * is held in memory, or one of each table.
 */
const GROUP_ROWS = 65_536;
const GROUP_TEXT = 1024 * 1024;

/** Strings are UTF-8, whole numbers have 32 bits; an element that may be null is optional. */
const ELEMENTS: Readonly<Record<ColumnType, Omit<Schema[number], 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' }, repetition_type: 'OPTIONAL' },
  integer: { type: 'INT32', repetition_type: 'OPTIONAL' },
  boolean: { type: 'BOOLEAN', repetition_type: 'OPTIONAL' },
};

const decoder = new TextDecoder();

/** Writes one of the flat tables as Parquet: what is empty in CSV is null, and nothing is defused. */
export async function createReporter({ table: name, tool }: ScanOptions): Promise<ScanReporter> {
  const { from, table } = tableNamed(name);
  const file = new ParquetFile(await import('hyparquet-writer'), table.columns, `${tool.name} ${tool.version}`);
  return {
    rowsOnly: from === 'row',
    // Rows go from thread to thread as JSON.
    render: (record) => (from === 'record' ? JSON.stringify([...table.rows(record)]) : ''),
    document: (part, row) => file.add(from === 'row' ? table.rows(row) : (JSON.parse(decoder.decode(part)) as Row[])),
    end: () => file.end(),
  };
}

/** A file as it is written, group by group: no more than one is in memory. */
class ParquetFile {
  private readonly bytes: ByteWriter;
  private readonly writer: ParquetWriter;
  private readonly names: readonly string[];
  private group: Row[number][][] = [];
  private rows = 0;
  private length = 0;
  private readonly texts = new Map<string, string>();

  constructor(library: Library, columns: Readonly<Record<string, ColumnType>>, createdBy: string) {
    this.names = Object.keys(columns);
    const fields = Object.entries(columns).map(([name, type]) => ({ name, ...ELEMENTS[type] }));
    this.bytes = new library.ByteWriter();
    this.writer = new library.ParquetWriter({
      writer: this.bytes,
      schema: [{ name: 'root', num_children: fields.length }, ...fields],
      createdBy,
    });
    this.clear();
  }

  *add(rows: Iterable<Row>): Generator<Uint8Array> {
    for (const row of rows) {
      for (const [index, value] of row.entries()) {
        this.group[index]?.push(typeof value === 'string' ? this.once(value) : value);
      }
      this.rows++;
      if (this.rows >= GROUP_ROWS || this.length >= GROUP_TEXT) yield this.flush();
    }
  }

  *end(): Generator<Uint8Array> {
    if (this.rows > 0) yield this.flush();
    this.writer.finish();
    yield this.taken();
  }

  /** The same text, in memory once however often it stands in the group: paths and terms do in hundreds of rows. */
  private once(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    this.texts.set(text, text);
    this.length += text.length;
    return text;
  }

  private flush(): Uint8Array {
    const columnData = this.names.map((name, index) => ({ name, data: this.group[index] ?? [], offsetIndex: false }));
    this.writer.write({ columnData, rowGroupSize: this.rows });
    this.clear();
    return this.taken();
  }

  private clear(): void {
    this.group = this.names.map(() => []);
    this.rows = 0;
    this.length = 0;
    this.texts.clear();
  }

  /** What was written since the last time. The writer goes on counting, which is what the places in the file come from. */
  private taken(): Uint8Array {
    const bytes = this.bytes.getBytes().slice();
    this.bytes.index = 0;
    return bytes;
  }
}
