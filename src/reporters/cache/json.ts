import type { Reporter, ReporterOptions } from '../reporter.ts';
import { serialize } from '../serialize.ts';
import type { CacheBuild, CacheReport, CacheTotals } from './contract.ts';

/** One JSON object. */
export function createReporter({ tool }: ReporterOptions): Reporter<CacheBuild, CacheTotals> {
  const builds: CacheBuild[] = [];
  return {
    *document(build) {
      builds.push(build);
    },
    *end({ folder, cleared, summary }) {
      const report: CacheReport = { schemaVersion: 1, tool, folder, cleared, builds, summary };
      yield* serialize(report, 0);
      yield '\n';
    },
  };
}
