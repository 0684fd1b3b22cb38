import type { Formats } from '../registry.ts';
import type { CacheBuild, CacheTotals } from './contract.ts';

export const CACHE_FORMATS: Formats<CacheBuild, CacheTotals> = {
  table: () => import('./table.ts'),
  json: () => import('./json.ts'),
};
