/** The flat tables of `scan`, the default first; apart from the tables, since the help needs their names only. */
export const TABLE_NAMES = ['documents', 'outline', 'slogans', 'placeholders', 'findings', 'claims', 'boilerplate'] as const;

export type TableName = (typeof TABLE_NAMES)[number];
