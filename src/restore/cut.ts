import { countCommas, endsTerminated } from '../text/characters.ts';
import type { Passage } from './passage.ts';

/** A line shorter than this that ends without punctuation may be a title; a longer one was cut off. */
const CUT_LINE = 40;

/** Whether a line breaks off in the middle of a sentence: too long for a title, and no punctuation at its end. */
function isCutOff(text: string): boolean {
  return text.length >= CUT_LINE && !endsTerminated(text);
}

/** Beside a page mark less is enough: a line with a comma in it is no title either, if it is no heading. */
export function isCutBeforeMark(passage: Passage): boolean {
  const { text } = passage;
  return isCutOff(text) || (text.length >= 16 && !endsTerminated(text) && countCommas(text) > 0 && !passage.marker);
}
