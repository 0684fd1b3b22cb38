import type { ReporterOptions } from '../reporter.ts';
import { cut, displayWidth, padEnd, padStart } from '../width.ts';
import type { OutlineLabels } from './labels.ts';

/** Where nothing tells the width: the columns stand there, and a longer text pushes them out. */
const DEFAULT_WIDTH = 80;
const GAP = 2;
const LEAST_TEXT = 16;

/** Lays text and two right-aligned numbers in columns. */
export interface Columns {
  /** One line; `tail` is the part of the text that is cut last. */
  row(text: string, line: string, characters: string, paint: (text: string) => string, tail?: string): string;
}

/** Measures the rows of one document and decides where its columns stand. */
export function layOut(
  rows: Iterable<{ readonly text: string; readonly line: number }>,
  characters: number,
  labels: OutlineLabels,
  options: Pick<ReporterOptions, 'width' | 'ambiguousWidth' | 'paint'>,
): Columns {
  const { ambiguousWidth: ambiguous, paint } = options;
  let lastLine = 0;
  let longest = 0;
  for (const row of rows) {
    lastLine = Math.max(lastLine, row.line);
    longest = Math.max(longest, displayWidth(row.text, ambiguous));
  }
  const lineWidth = Math.max(displayWidth(labels.line, ambiguous), String(lastLine).length);
  const charactersWidth = Math.max(displayWidth(labels.characters, ambiguous), String(characters).length);
  const room = (options.width ?? DEFAULT_WIDTH) - lineWidth - charactersWidth - 2 * GAP;
  const textWidth = Math.min(Math.max(LEAST_TEXT, room), longest);

  const shorten = (text: string, tail: string): string => {
    if (options.width === null) return text + tail;
    const cutText = cut(text, Math.max(LEAST_TEXT, textWidth - displayWidth(tail, ambiguous)), ambiguous);
    return cut(cutText + tail, textWidth, ambiguous);
  };

  return {
    row(text, line, count, painted, tail = '') {
      const fitted = shorten(text, tail);
      const blanks = padEnd(fitted, textWidth, ambiguous).slice(fitted.length);
      const numbers = `${' '.repeat(GAP)}${padStart(line, lineWidth, ambiguous)}${' '.repeat(GAP)}${padStart(count, charactersWidth, ambiguous)}`;
      return `${painted(fitted)}${blanks}${paint.dim(numbers.trimEnd())}\n`;
    },
  };
}
