import type { Point } from '../../model.ts';
import { numberOf } from '../../text/place.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { visible } from '../visible.ts';
import { cut, displayWidth, padEnd } from '../width.ts';
import type { CleanRecord, CleanSummary } from './contract.ts';
import { CLEAN_LABELS } from './labels.ts';

const GAP = '  ';
const LEAST_TEXT = 16;
/** Stands where two parts were joined or divided. */
const SEAM = '|';

interface Change {
  readonly at: Point;
  readonly action: string;
  readonly what: string;
  readonly text: string;
}

/** What restoration dropped, joined or divided: where, what, by which rule, with the text itself made visible. */
export function createReporter(options: ReporterOptions): Reporter<CleanRecord, CleanSummary> {
  const { paint, ambiguousWidth: ambiguous } = options;
  const labels = CLEAN_LABELS[options.lang];
  let isFirst = true;

  const changesOf = (record: CleanRecord): Change[] => {
    const changes: Change[] = [];
    for (const { kind, reason, text, span } of record.removals) {
      const name = labels.removals[kind];
      const what = reason === kind ? name : `${name} [${reason}]`;
      changes.push({ at: span.start, action: labels.actions.removed, what, text: visible(text) });
    }
    for (const { kind, reason, at, context } of record.seams) {
      const text = `${visible(context.before)}${SEAM}${visible(context.after)}`;
      changes.push({ at, action: labels.actions[kind], what: `[${reason}]`, text });
    }
    return changes.sort((a, b) => a.at.offset - b.at.offset);
  };

  return {
    *document(record) {
      if (!isFirst) yield '\n';
      isFirst = false;
      if (options.several) yield `${paint.cyan(visible(record.path))}\n`;
      const changes = changesOf(record);
      const places = changes.map(({ at }) => `${numberOf(at)}:${at.column}`);
      const widest = (cells: readonly string[]): number => cells.reduce((width, cell) => Math.max(width, displayWidth(cell, ambiguous)), 0);
      const placeWidth = widest(places);
      const actionWidth = widest(changes.map(({ action }) => action));
      const whatWidth = widest(changes.map(({ what }) => what));
      const used = placeWidth + actionWidth + whatWidth + 3 * GAP.length;
      const room = options.width === null ? Number.POSITIVE_INFINITY : Math.max(LEAST_TEXT, options.width - used);
      for (const [i, { action, what, text }] of changes.entries()) {
        const head = [
          paint.dim((places[i] as string).padEnd(placeWidth)),
          padEnd(action, actionWidth, ambiguous),
          padEnd(what, whatWidth, ambiguous),
        ];
        yield `${head.join(GAP)}${GAP}${paint.yellow(cut(text, room, ambiguous))}\n`;
      }
      if (changes.length === 0) yield `${paint.dim(labels.nothingDropped)}\n`;
    },
    *end() {},
  };
}
