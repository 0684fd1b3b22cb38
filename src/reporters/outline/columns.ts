import type { ReporterOptions } from '../reporter.ts';
import { cut, displayWidth, padEnd, padStart } from '../width.ts';

/** Where nothing tells the width: the columns stand there, and a longer text pushes them out. */
const DEFAULT_WIDTH = 80;
const GAP = 2;
const LEAST_TEXT = 16;

/** Lays text and two right-aligned numbers in columns. */
export interface Columns {
  /** One line; `tail` is the part of the text that is cut last. */
  row(text: string, place: string, characters: string, paint: (text: string) => string, tail?: string): string;
}

/** Measures the rows of one document and decides where its columns stand. */
export function layOut(
  rows: Iterable<{ readonly text: string; readonly place: number }>,
  characters: number,
  heads: { readonly place: string; readonly characters: string },
  options: Pick<ReporterOptions, 'width' | 'ambiguousWidth' | 'paint'>,
): Columns {
  const { ambiguousWidth: ambiguous, paint } = options;
  let lastPlace = 0;
  let longest = 0;
  for (const row of rows) {
    lastPlace = Math.max(lastPlace, row.place);
    longest = Math.max(longest, displayWidth(row.text, ambiguous));
  }
  const placeWidth = Math.max(displayWidth(heads.place, ambiguous), String(lastPlace).length);
  const charactersWidth = Math.max(displayWidth(heads.characters, ambiguous), String(characters).length);
  const room = (options.width ?? DEFAULT_WIDTH) - placeWidth - charactersWidth - 2 * GAP;
  const textWidth = Math.min(Math.max(LEAST_TEXT, room), longest);

  const shorten = (text: string, tail: string): string => {
    if (options.width === null) return text + tail;
    const cutText = cut(text, Math.max(LEAST_TEXT, textWidth - displayWidth(tail, ambiguous)), ambiguous);
    return cut(cutText + tail, textWidth, ambiguous);
  };

  return {
    row(text, place, count, painted, tail = '') {
      const fitted = shorten(text, tail);
      const blanks = padEnd(fitted, textWidth, ambiguous).slice(fitted.length);
      const numbers = `${' '.repeat(GAP)}${padStart(place, placeWidth, ambiguous)}${' '.repeat(GAP)}${padStart(count, charactersWidth, ambiguous)}`;
      return `${painted(fitted)}${blanks}${paint.dim(numbers.trimEnd())}\n`;
    },
  };
}
