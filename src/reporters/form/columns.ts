import type { Language } from '../../language.ts';
import type { FormEntry, FormSpeech } from './contract.ts';

/**
 * The columns of a form in CSV, in their order. Which speech it is of stands in every row: a spreadsheet keeps columns, whatever it
 * does to comments, to the order of the rows and to rows that are left out.
 */
export const COLUMNS = [
  'line',
  'category',
  'before',
  'text',
  'after',
  'value',
  'suggestion',
  'group',
  'unit',
  'id',
  'path',
  'sha256',
  'encoding',
  'format',
] as const;

export type Column = (typeof COLUMNS)[number];

/** The heads of the columns: a form is read in either language. */
export const HEADS: Readonly<Record<Language, Readonly<Record<Column, string>>>> = {
  en: {
    line: 'line',
    category: 'category',
    before: 'before',
    text: 'mark',
    after: 'after',
    value: 'FILL IN',
    suggestion: 'suggestion',
    group: 'group',
    unit: 'unit',
    id: 'id',
    path: 'speech',
    sha256: 'sha256',
    encoding: 'encoding',
    format: 'format',
  },
  zh: {
    line: '行',
    category: '类别',
    before: '前文',
    text: '占位符',
    after: '后文',
    value: '填写',
    suggestion: '建议',
    group: '同组',
    unit: '计量单位',
    id: '编号',
    path: '文稿',
    sha256: '校验值',
    encoding: '编码',
    format: '格式',
  },
};

/** A cell that begins with this is a hash: a spreadsheet takes bare digits for a number, and some hashes look like one. */
export const HASH_PREFIX = 'sha256:';

/** The cells of a row, by column. */
export function cellsOf(entry: FormEntry, speech: FormSpeech, category: string): Readonly<Record<Column, string>> {
  return {
    line: String(entry.line),
    category,
    before: entry.context.before,
    text: entry.text,
    after: entry.context.after,
    value: entry.value,
    suggestion: entry.suggestion ?? '',
    group: entry.group ?? '',
    unit: entry.unit ?? '',
    id: entry.id,
    path: speech.path,
    sha256: HASH_PREFIX + speech.sha256,
    encoding: speech.encoding,
    format: speech.format,
  };
}
