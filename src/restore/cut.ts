import { endsTerminated } from '../text/characters.ts';

/** A line shorter than this that ends without punctuation may be a title; a longer one was cut off. */
const CUT_LINE = 40;

/** Whether a line breaks off in the middle of a sentence: too long for a title, and no punctuation at its end. */
export function isCutOff(text: string): boolean {
  return text.length >= CUT_LINE && !endsTerminated(text);
}
