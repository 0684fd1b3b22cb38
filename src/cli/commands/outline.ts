import type { Summary } from '../../model.ts';
import type { OutlineRecord } from '../../reporters/outline/contract.ts';
import { OUTLINE_FORMATS } from '../../reporters/outline/formats.ts';
import { loadReporter } from '../../reporters/registry.ts';
import { countNodes, type OutlineFilter } from '../../reporters/walk.ts';
import { readStructure } from '../../structure.ts';
import { runBatch, type Tally } from '../batch.ts';
import type { CommandContext } from '../context.ts';
import { NONE, tallyOf } from '../tally.ts';

/** `speechkit outline`: the outline of each input. */
export function run(context: CommandContext<OutlineFilter>): Promise<number> {
  const { format, depth, points } = context.settings;
  return runBatch(context, {
    tally: outlineTally(),
    record: (source) => readStructure(source).record,
    reporter: (options) => loadReporter(OUTLINE_FORMATS, format, Object.assign(options, { depth, points })),
  });
}

/** Totals over the records of `outline` and `scan`. */
export function outlineTally(): Tally<OutlineRecord, Summary> {
  const summary: Summary = { ...NONE, headings: 0, points: 0, brokenClaims: 0 };
  return tallyOf(summary, ({ outline, claims }) => {
    summary.brokenClaims += claims.filter(({ holds }) => holds === false).length;
    const { headings, points } = countNodes(outline);
    summary.headings += headings;
    summary.points += points;
  });
}
