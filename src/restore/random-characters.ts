import { isDigit, isLatin } from '../text/characters.ts';
import { changePassages, type Draft, dropRanges } from './draft.ts';

/**
 * What a forum hides at the ends of lines and between them for those who copy a text: `# W3 D! |5 u+ M1 _: W# ^4 O: N`, one or two
 * random characters of ASCII at a time.
 */
interface Run {
  /** Text offset; it goes on to the end of the passage. */
  readonly start: number;
  /** So long and so varied that it is no formula or list. */
  readonly sure: boolean;
}

const BLANK = 0x20;
const LONGEST_PART = 2;
const LEAST_PARTS = 5;
const SURE_PARTS = 6;
const SURE_SIGNS = 4;
/** A document that has so many sure ones has been copied from such a forum: the short ones are random characters too. */
const LEAST_SURE = 2;

/** Removes the random characters at the ends of lines, and lines of nothing else. Linear. */
export function removeRandomCharacters(draft: Draft): void {
  const runs = new Map<object, Run>();
  let sure = 0;
  for (const passage of draft.passages) {
    // Nearly every line ends with Chinese punctuation.
    const run = isPrintableAscii(draft.source.text.charCodeAt(passage.end - 1)) ? runAtEnd(passage.text) : null;
    if (!run) continue;
    runs.set(passage, run);
    if (run.sure) sure++;
  }
  if (sure < LEAST_SURE) return;
  changePassages(draft, (passage) => {
    const run = runs.get(passage);
    return run ? dropRanges(draft, passage, [[run.start, passage.text.length]], 'jammer', 'random-characters') : passage;
  });
}

function runAtEnd(text: string): Run | null {
  let start = text.length;
  while (start > 0 && isPrintableAscii(text.charCodeAt(start - 1))) start--;
  if (text.length - start < 2 * LEAST_PARTS - 1) return null;
  // The sentence before it may end with half-width punctuation.
  if (start > 0 && '!?,.;:)"'.includes(text[start] as string)) start++;
  const signs = new Set<number>();
  let parts = 0;
  let length = 0;
  let words = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BLANK) {
      length = 0;
      continue;
    }
    if (length === 0) parts++;
    if (++length > LONGEST_PART) return null;
    if (isLatin(code) || isDigit(code)) words++;
    else signs.add(code);
  }
  if (parts < LEAST_PARTS || signs.size === 0 || words < 2) return null;
  return { start, sure: parts >= SURE_PARTS && signs.size >= SURE_SIGNS };
}

function isPrintableAscii(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}
