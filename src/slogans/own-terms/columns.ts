import { COLUMNS } from '../../lexicon/lexicon.ts';

/** A column of the lexicon, by its English name. */
export type ColumnName = (typeof COLUMNS)[number];

/** The columns as people name them who keep their terms in Chinese. */
const CHINESE: Readonly<Record<ColumnName, string>> = {
  id: '编号',
  term: '提法',
  kind: '类别',
  category: '领域',
  variants: '别称',
  expansion: '含义',
  introduced: '起始',
  until: '截止',
  marks: '引号',
  attested: '见于',
  source: '出处',
};

const BY_NAME = new Map<string, ColumnName>(COLUMNS.flatMap((name) => [[name, name] as const, [CHINESE[name], name] as const]));

/** Every name that a column may have. */
export const COLUMN_NAMES: readonly string[] = [...COLUMNS, ...Object.values(CHINESE)];

/** The column of a name in English, in any case, or Chinese. */
export function columnNamed(name: string): ColumnName | undefined {
  return BY_NAME.get(name.toLowerCase());
}
