import type { Language } from '../../language.ts';
import { CSV, cell } from '../cells.ts';
import { PLACEHOLDERS_LABELS } from '../placeholders/labels.ts';
import { serialize } from '../serialize.ts';
import { COLUMNS, cellsOf, HEADS } from './columns.ts';
import type { FillInForm } from './contract.ts';

/** By this mark a spreadsheet knows UTF-8; without it, it takes the encoding of the system. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A form for a spreadsheet: CSV (RFC 4180) in UTF-8 with a byte-order mark, one row a placeholder. */
export function* formAsCsv({ speech, placeholders }: FillInForm, lang: Language): Generator<string> {
  const { categories } = PLACEHOLDERS_LABELS[lang];
  yield BYTE_ORDER_MARK + COLUMNS.map((column) => HEADS[lang][column]).join(',') + CSV.lineEnd;
  for (const entry of placeholders) {
    const cells = cellsOf(entry, speech, categories[entry.category]);
    yield COLUMNS.map((column) => cell(cells[column])).join(',') + CSV.lineEnd;
  }
}

/** A form for a program. */
export function* formAsJson(form: FillInForm): Generator<string> {
  yield* serialize(form, 0);
  yield '\n';
}
