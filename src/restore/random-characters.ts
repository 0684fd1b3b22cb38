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
  const parts = text.slice(start).trim().split(/ +/u);
  if (parts.length < LEAST_PARTS || parts.some((part) => part.length > 2)) return null;
  const characters = parts.join('');
  const signs = new Set(characters.replace(/[A-Za-z0-9]/gu, '')).size;
  const words = characters.replace(/[^A-Za-z0-9]/gu, '').length;
  if (signs === 0 || words < 2) return null;
  return { start, sure: parts.length >= SURE_PARTS && signs >= SURE_SIGNS };
}

function isPrintableAscii(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}
