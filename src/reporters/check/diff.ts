import type { Span } from '../../model.ts';
import type { Edit } from '../../text/edits.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { type DiffLine, type Hunk, hunksOf } from '../unified-diff.ts';
import { visible } from '../visible.ts';
import { displayWidth } from '../width.ts';
import type { CheckRecord, CheckSummary } from './contract.ts';
import { frameOf } from './frame.ts';

const PAINTS = { ' ': 'dim', '-': 'red', '+': 'green' } as const;
const UNFINISHED = '\\ No newline at end of file';

/** A document with what `--fix` would change of it. */
export type DiffRecord = CheckRecord & { readonly edits: readonly Edit[] };

/**
 * What would be changed, as a unified diff. In a pipe it is exact; on a terminal the text is made visible, and of a line that does not
 * fit only what is around each change is shown: the whole of a speech may stand on one line.
 */
export function createReporter({ width, paint, ambiguousWidth: ambiguous }: ReporterOptions): Reporter<DiffRecord, CheckSummary> {
  const nameOf = (path: string): string => visible(path) + (/\s/.test(path) ? '\t' : '');

  function* line({ sign, text, changes }: DiffLine): Generator<string> {
    const color = paint[PAINTS[sign]];
    const content = text.replace(/\n$/, '');
    const shown = width === null ? content : visible(content);
    if (width === null || displayWidth(shown, ambiguous) < width) yield `${color(sign + shown)}\n`;
    else for (const window of windowsOf(content, changes, width - 1)) yield `${color(sign + window)}\n`;
    if (!text.endsWith('\n')) yield `${UNFINISHED}\n`;
  }

  /** The stretches of a line around its changes; changes that one of them shows need no other. */
  function* windowsOf(text: string, changes: DiffLine['changes'], room: number): Generator<string> {
    let shownTo = -1;
    for (const [start, end] of changes.length === 0 ? [[0, 0] as const] : changes) {
      if (end <= shownTo) continue;
      const frame = frameOf(text, spanOf(start, end), room, ambiguous);
      yield frame.before + frame.marked + frame.after;
      ({ shownTo } = frame);
    }
  }

  return {
    *document({ path, edits }, text) {
      if (edits.length === 0) return;
      yield `${paint.bold(`--- ${nameOf(path)}`)}\n${paint.bold(`+++ ${nameOf(path)}`)}\n`;
      for (const hunk of hunksOf(text, edits)) {
        yield `${paint.cyan(headOf(hunk))}\n`;
        for (const one of hunk.lines) yield* line(one);
      }
    },
    *end() {},
  };
}

function headOf({ oldStart, oldLines, newStart, newLines }: Hunk): string {
  const range = (start: number, lines: number): string => (lines === 1 ? String(start) : `${start},${lines}`);
  return `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`;
}

/** A stretch of a line that stands alone. */
function spanOf(start: number, end: number): Span {
  return { start: { line: 1, column: start + 1, offset: start }, end: { line: 1, column: end + 1, offset: end } };
}
