import type { Document, DocumentRow } from '../../model.ts';
import { BOILERPLATE_TABLE } from '../flat/boilerplate.ts';
import { CLAIMS_TABLE } from '../flat/claims.ts';
import { DOCUMENTS_TABLE } from '../flat/documents.ts';
import { FINDINGS_TABLE } from '../flat/findings.ts';
import { outlineTable } from '../flat/outline.ts';
import { PLACEHOLDERS_TABLE } from '../flat/placeholders.ts';
import { SLOGANS_TABLE } from '../flat/slogans.ts';
import type { FlatTable } from '../flat/table.ts';
import type { TableName } from './table-names.ts';

/** A table of `scan`: its rows come from the row of a document, or else from the whole record. */
export type ScanTable =
  | { readonly from: 'row'; readonly table: FlatTable<DocumentRow> }
  | { readonly from: 'record'; readonly table: FlatTable<Document> };

const TABLES: Readonly<Record<TableName, ScanTable>> = {
  documents: { from: 'row', table: DOCUMENTS_TABLE },
  outline: { from: 'record', table: outlineTable({ depth: Number.POSITIVE_INFINITY, points: true }) },
  slogans: { from: 'record', table: SLOGANS_TABLE },
  placeholders: { from: 'record', table: PLACEHOLDERS_TABLE },
  findings: { from: 'record', table: FINDINGS_TABLE },
  claims: { from: 'record', table: CLAIMS_TABLE },
  boilerplate: { from: 'record', table: BOILERPLATE_TABLE },
};

/** The table that is asked for. */
export function tableNamed(name: TableName | null): ScanTable {
  return TABLES[name ?? 'documents'];
}
