import type { Reporter, ReporterOptions } from '../reporter.ts';
import { createWhole } from '../whole.ts';
import type { CacheBuild, CacheReport, CacheTotals } from './contract.ts';

/** One JSON object. */
export function createReporter({ tool }: ReporterOptions): Reporter<CacheBuild, CacheTotals> {
  return createWhole((builds, _errors, { folder, cleared, summary }): CacheReport => {
    return { schemaVersion: 1, tool, folder, cleared, builds: [...builds], summary };
  });
}
