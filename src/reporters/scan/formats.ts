import type { Document, Summary } from '../../model.ts';
import type { Formats } from '../registry.ts';

export const SCAN_FORMATS: Formats<Document, Summary> = {
  json: () => import('../json.ts'),
  ndjson: () => import('../ndjson.ts'),
};
