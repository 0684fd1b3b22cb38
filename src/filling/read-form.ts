import { undefused } from '../reporters/cells.ts';
import { COLUMNS, type Column, HASH_PREFIX, HEADS } from '../reporters/form/columns.ts';
import { decode } from '../source/decode.ts';
import { SourceError } from '../source/failure.ts';
import type { Row } from '../text/csv.ts';
import { type FilledForm, type FilledRow, FormError } from './form.ts';
import { readTable } from './table.ts';

type Speech = NonNullable<FilledForm['speech']>;

/** What filling needs; the other columns may go. */
const NEEDED: readonly Column[] = ['id', 'value', 'sha256', 'encoding', 'format'];

/**
 * Reads a form that came back, whatever a spreadsheet has done to it. CSV and JSON are told apart by the first character.
 * @throws FormError
 */
export async function readForm(text: string): Promise<FilledForm> {
  return /^\s*\{/u.test(text.slice(0, 1000)) ? readJson(text) : formOf(await readTable(text));
}

/** Whether the bytes are a form in which somebody has filled something in. */
export async function isFilledForm(bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readForm(decode(bytes).text)).rows.some(({ value }) => value.trim() !== '');
  } catch (error) {
    if (error instanceof FormError || error instanceof SourceError) return false;
    throw error;
  }
}

function formOf([head, ...body]: readonly Row[]): FilledForm {
  if (head === undefined) throw new FormError({ kind: 'not-a-form' });
  const places = placesOf(head.cells);
  let speech: Speech | null = null;
  const rows: FilledRow[] = [];
  for (const { line, cells } of body) {
    const cellOf = (column: Column): string => undefused((cells[places.get(column) ?? -1] ?? '').trim());
    // Spreadsheets leave rows of nothing but divisors behind.
    if (cells.every((one) => one.trim() === '')) continue;
    const id = cellOf('id');
    // A note below the table, or a total: what has no value is no business of ours.
    const value = undefused(cells[places.get('value') ?? -1] ?? '');
    if (id === '' && value.trim() === '') continue;
    if (id === '') throw new FormError({ kind: 'no-id', row: line });
    const own = {
      path: cellOf('path'),
      sha256: cellOf('sha256').toLowerCase().replace(HASH_PREFIX, ''),
      encoding: cellOf('encoding'),
      format: cellOf('format'),
    };
    if (own.sha256 === '') throw new FormError({ kind: 'no-speech', row: line });
    if (speech !== null && speech.sha256 !== own.sha256) throw new FormError({ kind: 'several-speeches', row: line });
    speech ??= own;
    rows.push({ row: line, id, value, suggestion: cellOf('suggestion'), group: cellOf('group') });
  }
  return { speech, rows };
}

/** Where the columns are, by their heads in either language. */
function placesOf(heads: readonly string[]): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  const known = heads.map((head) => head.trim().toLowerCase());
  for (const column of COLUMNS) {
    const names = [HEADS.en[column].toLowerCase(), HEADS.zh[column], column];
    const at = known.findIndex((head) => names.includes(head));
    if (at < 0) continue;
    if (known.slice(at + 1).some((head) => names.includes(head)))
      throw new FormError({ kind: 'column-twice', column: heads[at] as string });
    places.set(column, at);
  }
  if (places.size < 2) throw new FormError({ kind: 'not-a-form' });
  const missing = NEEDED.find((column) => !places.has(column));
  if (missing !== undefined) throw new FormError({ kind: 'no-column', column: `${HEADS.en[missing]} / ${HEADS.zh[missing]}` });
  return places;
}

function readJson(text: string): FilledForm {
  let form: unknown;
  try {
    form = JSON.parse(text);
  } catch (error) {
    throw new FormError({ kind: 'bad-json', reason: (error as Error).message });
  }
  const { speech, placeholders } = isObject(form) ? form : {};
  if (!isObject(speech) || !Array.isArray(placeholders)) throw new FormError({ kind: 'not-a-form' });
  const { path, sha256, encoding, format } = speech;
  if (typeof sha256 !== 'string' || typeof encoding !== 'string' || typeof format !== 'string') throw new FormError({ kind: 'not-a-form' });
  const rows = placeholders.map((entry: unknown, index): FilledRow => {
    const { id, value, suggestion, group } = isObject(entry) ? entry : {};
    if (typeof id !== 'string') throw new FormError({ kind: 'no-id', row: index + 1 });
    return { row: index + 1, id, value: wordsOf(value), suggestion: wordsOf(suggestion), group: wordsOf(group) };
  });
  return { speech: { path: wordsOf(path), sha256: sha256.toLowerCase(), encoding, format }, rows };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A program may well write a number as a number. */
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
