import { grid } from '../grid.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { visible } from '../visible.ts';
import type { CacheBuild, CacheTotals } from './contract.ts';
import { CACHE_LABELS, sizeText } from './labels.ts';

/** For people: where the cache is, a row a build, and how much it is. */
export function createReporter(options: ReporterOptions): Reporter<CacheBuild, CacheTotals> {
  const labels = CACHE_LABELS[options.lang];
  const rows: string[][] = [];
  return {
    *document({ version, build, current, entries, bytes, lastUsed = '' }) {
      rows.push([visible(version), build, String(entries), sizeText(bytes), lastUsed, current ? labels.current : '']);
    },
    *end({ folder, cleared, summary: { entries, bytes } }) {
      yield `${labels.folder(visible(folder))}\n`;
      if (rows.length > 0 && !cleared) {
        yield* grid(
          [
            { head: labels.version },
            { head: labels.build },
            { head: labels.entries, isNumber: true },
            { head: labels.size, isNumber: true },
            { head: labels.lastUsed },
            { head: '' },
          ],
          rows,
          options,
        );
      }
      yield `${(cleared ? labels.cleared : labels.total)(entries, sizeText(bytes))}\n`;
    },
  };
}
