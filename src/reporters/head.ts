import type { Document, Summary } from '../model.ts';

/** The keys of a record that say which document it is of: every record begins with them. */
export type Head = Pick<
  Document,
  'path' | 'encoding' | 'format' | 'title' | 'date' | 'characters' | 'replacedCharacters' | 'garbledCharacters' | 'notices'
>;

/** What every run counts. */
export type Totals = Pick<Summary, 'documents' | 'errors' | 'characters'>;
