import type { Hit } from '../../model.ts';
import { plain } from '../paint.ts';
import { visible } from '../visible.ts';
import { cut, cutStart, displayWidth } from '../width.ts';
import type { ConcordanceOptions } from './formats.ts';

const GAP = '  ';
/** Columns that either side keeps on a terminal however narrow. */
const LEAST_SIDE = 8;
/** How wide a match is taken to be where nobody can tell, in columns. */
const USUAL_MATCH = 12;
/** A character of Chinese takes two columns. */
const WIDE = 2;

/**
 * Writes hits one below the other, the match always in the same column: what stands before it ends there, what stands after it follows.
 * @param placeWidth columns of the place that each line begins with, which comes filled up to them
 */
export function lineWriter(
  { paint, width, words, context, ambiguousWidth: ambiguous }: ConcordanceOptions,
  placeWidth: number,
): (place: string, hit: Hit) => string {
  const [open, close] = paint === plain ? ['【', '】'] : ['', ''];
  const widthOf = (text: string): number => displayWidth(text, ambiguous);
  const matchWidth = words.reduce((most, word) => Math.max(most, widthOf(visible(word))), words.length === 0 ? USUAL_MATCH : 0);
  const room = width === null ? Number.POSITIVE_INFINITY : Math.max(0, width - placeWidth - GAP.length);
  const marks = widthOf(open + close);
  const side = Math.min(WIDE * context, Math.max(LEAST_SIDE, Math.floor((room - matchWidth - marks) / 2)));

  return (place, hit) => {
    const match = open + cut(visible(hit.text), Math.max(LEAST_SIDE, room - 2 * side - marks), ambiguous) + close;
    const before = cutStart(visible(hit.context.before), side, ambiguous);
    const after = cut(visible(hit.context.after), Math.max(0, room - side - widthOf(match)), ambiguous);
    return `${paint.dim(place)}${GAP}${' '.repeat(side - widthOf(before))}${before}${paint.yellow(match)}${after}`.trimEnd();
  };
}
