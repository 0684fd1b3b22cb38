import { FLAT_FORMATS } from '../../reporters/scan/formats.ts';
import { SORT_KEYS } from '../../reporters/scan/order.ts';
import { TABLE_NAMES } from '../../reporters/scan/table-names.ts';
import type { OptionDefinition } from '../definition.ts';

/** What `scan` prints, and how. */
export const SCAN_OUTPUT_OPTIONS: readonly OptionDefinition[] = [
  {
    key: 'sort',
    flag: 'sort',
    value: { kind: 'choice', name: 'COLUMN', choices: SORT_KEYS },
    description: {
      en: 'Order of the rows of the report: texts and dates from the first, numbers from the largest; claims are those that do not hold',
      zh: '报告各行的次序：文字、日期从前到后，数目从多到少；claims 指不符的自述',
    },
    fallback: { en: 'path', zh: 'path' },
    initial: 'path',
    configurable: false,
    formats: ['table'],
  },
  {
    key: 'reverse',
    flag: 'reverse',
    description: { en: 'The other way round', zh: '倒序' },
    configurable: false,
    formats: ['table'],
  },
  {
    key: 'limit',
    flag: 'limit',
    value: { kind: 'integer', name: 'N', minimum: 0 },
    description: { en: 'Show only the first N rows; the sums are of all', zh: '报告只列前 N 行，合计仍为全部' },
    fallback: { en: 'all, on a terminal too', zh: '全部，终端中也是' },
    initial: null,
    configurable: false,
    formats: ['table'],
  },
  {
    key: 'top',
    flag: 'top',
    value: { kind: 'integer', name: 'N', minimum: 0 },
    description: { en: 'Show the N slogans that stand in most documents', zh: '报告列出见于最多文稿的 N 个提法' },
    fallback: { en: '10', zh: '10' },
    initial: 10,
    configurable: false,
    formats: ['table'],
  },
  {
    key: 'table',
    flag: 'table',
    value: { kind: 'choice', name: 'TABLE', choices: TABLE_NAMES },
    description: {
      en: 'Which table csv, tsv and parquet write: one row each of these',
      zh: 'csv、tsv、parquet 写哪个表，即每行是一个什么',
    },
    fallback: { en: 'documents; in a folder all', zh: 'documents；输出到文件夹时为全部' },
    initial: null,
    configurable: false,
    formats: FLAT_FORMATS,
  },
  {
    key: 'bom',
    flag: 'bom',
    description: { en: 'Begin csv and tsv with a byte-order mark, which Excel needs', zh: 'csv、tsv 以字节顺序标记开头（Excel 需要）' },
    configurable: true,
    formats: ['csv', 'tsv'],
  },
];
