import type { Lines } from '../source/lines.ts';
import { refuseLines } from '../source/plenty.ts';
import { isBlank } from '../text/characters.ts';
import { endsLine, lineReader } from './hints.ts';

const LF = 0x0a;
const CR = 0x0d;

/** The lines of a text, and which hints each has but for the blanks that it opens with. */
export interface HintedLines extends Lines {
  readonly hints: readonly number[];
}

/**
 * The lines of a text by its code units. CRLF, CR, LF, U+2028 and U+2029 each end a line. One look finds the lines and their hints.
 * @throws SourceError `too-large` where there are more than a million
 */
export function readLines(codes: Uint16Array): HintedLines {
  const { length } = codes;
  const starts: number[] = [];
  const ends: number[] = [];
  const hints: number[] = [];
  for (let start = 0; start <= length; ) {
    const end = lineReader.read(codes, skipIndent(codes, start));
    starts.push(start);
    refuseLines(starts.length);
    ends.push(end);
    hints.push(lineReader.hints);
    start = end + 1 < length && codes[end] === CR && codes[end + 1] === LF ? end + 2 : end + 1;
  }
  return { starts, ends, hints };
}

/** The offset of the first character of the line from `from` on that is not blank, or of its end. */
function skipIndent(codes: Uint16Array, from: number): number {
  let at = from;
  while (at < codes.length && isBlank(codes[at] as number) && !endsLine(codes[at] as number)) at++;
  return at;
}
