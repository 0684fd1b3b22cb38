import { isBlank, isClosing, isHan, isOpening, skipBlanks } from '../text/characters.ts';
import { divide } from './divide.ts';
import type { Draft } from './draft.ts';
import { BLANK } from './hints.ts';
import type { Passage } from './passage.ts';

/** A heading and its text on one line are so long at least, and a title at most and at least. */
const SHORTEST = 36;
const LONGEST_TITLE = 44;
const SHORTEST_TITLE = 4;
/** So many headings of a document stand before their text on its line, or a blank in one is nothing but a blank. */
const LEAST = 2;
/** What ends a title before its blank, or shows that no title stands there. */
const NO_TITLE = /[。！？；：!?;:]/u;
/** The sentence behind the title, which is told from the second half of one (统一思想 增强紧迫感。) by the comma in it. */
const SENTENCE = /^(?=[^。！？；!?;]{20})[^。！？；，!?;,]{2,40}[，,]/u;
const YEAR = /^(?:19|20)\d{2}年/u;

/**
 * Divides numbered headings from the text that stands on their line behind a blank (`一、提高认识 去年以来，…`): the line break between the two
 * became one in a document that has its others.
 */
export function divideGluedHeadings(draft: Draft): void {
  const seams = new Map<Passage, number>();
  for (const passage of draft.passages) {
    const at = seamOf(passage);
    if (at > 0) seams.set(passage, at);
  }
  if (seams.size < LEAST) return;
  const divided: Passage[] = [];
  for (const passage of draft.passages) {
    const at = seams.get(passage);
    if (at === undefined) divided.push(passage);
    else divide(draft, passage, [at], divided);
  }
  draft.passages = divided;
}

/** Where the title ends and the text begins, or 0. */
function seamOf(passage: Passage): number {
  const { text, kind, depth, hints, divided } = passage;
  if ((hints & BLANK) === 0 || text.length < SHORTEST || kind !== null || depth > 0 || divided) return 0;
  const { marker } = passage;
  if (marker === null || marker.ordinal === null) return 0;
  const from = marker.titleStart;
  const most = Math.min(text.length, from + LONGEST_TITLE);
  let at = from + 1;
  while (at < most && !isBlank(text.charCodeAt(at))) at++;
  if (at === most || at - from < SHORTEST_TITLE || NO_TITLE.test(text.slice(from, at))) return 0;
  const behind = skipBlanks(text, at);
  const rest = text.slice(behind, behind + 2 * LONGEST_TITLE);
  if (!isWord(text.charCodeAt(at - 1)) || !(isWord(rest.charCodeAt(0)) || YEAR.test(rest))) return 0;
  return SENTENCE.test(rest) ? at : 0;
}

function isWord(code: number): boolean {
  return isHan(code) || isClosing(code) || isOpening(code);
}
