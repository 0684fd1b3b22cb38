import type { OutlineRecord, OutlineSummary } from '../../reporters/outline/contract.ts';
import { OUTLINE_FORMATS } from '../../reporters/outline/formats.ts';
import { loadReporter } from '../../reporters/registry.ts';
import type { OutlineFilter } from '../../reporters/walk.ts';
import { readStructure } from '../../structure.ts';
import { runBatch, type Tally } from '../batch.ts';
import type { CommandContext } from '../context.ts';
import { countOutline, NO_OUTLINE, NONE, tallyOf } from '../tally.ts';

/** `speechkit outline`: the outline of each input. */
export function run(context: CommandContext<OutlineFilter>): Promise<number> {
  const { format, depth, points } = context.settings;
  return runBatch(context, {
    tally: outlineTally(),
    record: (source) => {
      const { dates: _dates, ...record } = readStructure(source).record;
      return record;
    },
    reporter: (options) => loadReporter(OUTLINE_FORMATS, format, Object.assign(options, { depth, points })),
  });
}

function outlineTally(): Tally<OutlineRecord, OutlineSummary> {
  const summary: OutlineSummary = { ...NONE, ...NO_OUTLINE };
  return tallyOf(summary, (record) => countOutline(summary, record));
}
