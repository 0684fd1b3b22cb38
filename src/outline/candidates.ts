import { BARE_ORDINAL, BOUND_BEFORE, type Family, MARKDOWN_FAMILY } from '../markers/families.ts';
import { earliestBeginning, inlinePlaces } from '../markers/inline.ts';
import { type Marker, readBareOrdinal, readMarker } from '../markers/lexer.ts';
import { readChineseNumeral } from '../markers/numerals.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { refusePlaces } from '../source/plenty.ts';
import { endsTerminated, isBlank, isClosing, isComma, isDigit, isHan, isOpening, isSentenceEnd, isTerminal } from '../text/characters.ts';
import { isDotForStop } from '../text/dots.ts';
import type { Signs } from '../text/signs.ts';

/** A place where a marker may stand. Offsets are of the restored text. */
export interface Candidate {
  readonly family: string;
  /** What it counts on in: 一、 and 1. never count on from each other, nor 第一 and 第一种. */
  readonly series: string;
  readonly rank: number;
  /** Null for a heading without a number, and for 最后 until its series is known. */
  readonly ordinal: number | null;
  readonly start: number;
  readonly end: number;
  readonly titleStart: number;
  /** Index of the block that holds it. */
  readonly block: number;
  /** Whether it opens its block. */
  readonly opening: boolean;
  /** Whether the family may stand alone where it opens a paragraph. */
  readonly alone: boolean;
  /** Level of the Markdown heading that it stands in, else 0. */
  readonly depth: number;
  /** Whether a quotation opens right before it. */
  readonly quoted: boolean;
  /** Whether the text before it breaks off, so that it may be no marker at all (举一|反三、). */
  readonly afterCut: boolean;
  /** Inside a paragraph: what stands before it ends a sentence or a colon (3), a comma or a bracket (2), a blank (1), or is a word (0). */
  readonly before: 0 | 1 | 2 | 3;
}

const BULLETS = '●◆■▪•·★☆►▶◇□○※*＊-—─';

/** What precedes a marker that breaks off is at least so long, and no more of it is looked at. */
const LEAST_CUT = 40;
const MOST_CUT = 60;

/** Lists every place in blocks of the kind where a marker of the grammar may stand, in order. Linear. */
export function listCandidates({ signs, blocks }: Restored, kind: Block['kind']): Candidate[] {
  const candidates: Candidate[] = [];
  let places: Uint32Array | null = null;
  let place = 0;
  /** Where the text before the block begins and ends that it may go on with. */
  let previous: Block | null = null;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    refusePlaces(candidates.length);
    if (block.kind !== kind) {
      if (block.kind !== 'salutation') previous = null;
      continue;
    }
    places ??= inlinePlaces(signs);
    while (place < places.length && (places[place] as number) < block.start) place++;
    const from = listOpening(signs.text, block, index, previous, candidates);
    listInBlock(signs, block, index, from, places, place, candidates);
    previous = block;
  }
  return candidates;
}

function breaksOff(text: string, { start, end }: Block): boolean {
  return end - start >= LEAST_CUT && !endsTerminated(text.slice(Math.max(start, end - MOST_CUT), end));
}

/** Lists the marker that opens the block, or its Markdown heading, and says where those inside it begin. */
function listOpening(text: string, block: Block, index: number, previous: Block | null, into: Candidate[]): number {
  const opening = openingMarker(text, block);
  if (opening) {
    const afterCut = previous !== null && breaksOff(text, previous);
    into.push(toCandidate(opening, index, true, block.depth, false, afterCut, 3));
    return opening.titleStart;
  }
  if (block.depth === 0) return block.start;
  into.push({
    family: MARKDOWN_FAMILY, series: MARKDOWN_FAMILY, rank: block.depth, ordinal: null, start: block.start, end: block.start, titleStart: block.start,
    block: index, opening: true, alone: true, depth: block.depth, quoted: false, afterCut: false, before: 3,
  }); // biome-ignore format: one record
  return block.end;
}

/** Lists the markers inside the block from `from` on, which may stand at the `places` from the index `place` on. */
function listInBlock(signs: Signs, block: Block, index: number, from: number, places: Uint32Array, place: number, into: Candidate[]): void {
  let past = from;
  for (let i = place; i < places.length; i++) {
    const last = places[i] as number;
    if (last >= block.end) return;
    if (last < past) continue;
    refusePlaces(into.length);
    for (let at = earliestBeginning(signs.codes, last, past); at <= last; at = past) past = listAt(signs, at, block, index, into);
  }
}

/** Lists the marker that begins at `at` inside the block, if one does, and says where the next may. */
function listAt(signs: Signs, at: number, block: Block, index: number, into: Candidate[]): number {
  const { text, codes } = signs;
  if (isDigit(codes[at] as number) && at > 0 && isDigit(codes[at - 1] as number)) return at + 1;
  const marker = readMarker(text, at, block.end, false) ?? readBareOrdinal(text, at, block.end);
  if (!marker) return at + 1;
  // Rows of a table of contents run into each other: what stands before a marker there says nothing.
  const lenient = block.kind === 'declared-outline';
  const before = standing(signs, at, block.start, marker.family);
  if (marker.family === BARE_ORDINAL && before < 3) return marker.end;
  if (before === 0 && !lenient && !mayFollowWord(marker.family, text, at, marker.ordinal)) return marker.end;
  if ('〔［['.includes(text[at] as string) || '）)'.includes(text[marker.titleStart] ?? '\n')) return marker.end;
  into.push(toCandidate(marker, index, false, 0, '“‘「'.includes(text[at - 1] as string), false, lenient ? 3 : before));
  return marker.end;
}

/** The marker that opens the block, a bullet or an opening quotation mark before it left aside. */
function openingMarker(text: string, block: Block): Marker | null {
  const direct = readMarker(text, block.start, block.end, true) ?? readBareOrdinal(text, block.start, block.end);
  if (direct || isHan(text.charCodeAt(block.start))) return direct;
  let i = block.start;
  while (i < block.end && i - block.start < 4 && (BULLETS.includes(text[i] as string) || isBlank(text.charCodeAt(i)))) i++;
  return i === block.start ? null : readMarker(text, i, block.end, true);
}

function toCandidate(
  marker: Marker,
  block: number,
  opening: boolean,
  depth: number,
  quoted: boolean,
  afterCut: boolean,
  before: Candidate['before'],
): Candidate {
  const { family, series, ordinal, start, end, titleStart } = marker;
  const rank = family.rank + marker.depth / 10;
  return {
    family: family.id, series, rank, ordinal, start, end, titleStart,
    block, opening, alone: family.alone, depth, quoted, afterCut, before,
  }; // biome-ignore format: one record
}

/** What stands before a marker inside a paragraph; see {@link Candidate.before}. */
function standing(signs: Signs, at: number, start: number, family: Family): Candidate['before'] {
  const { text } = signs;
  let i = at - 1;
  let blank = false;
  while (i >= start && isBlank(text.charCodeAt(i))) {
    i--;
    blank = true;
  }
  if (i < start) return 3;
  // …；并（二）…: a conjunction stands between the punctuation and the marker.
  if (i > start && '并或和与及'.includes(text[i] as string) && (isSentenceEnd(text.charCodeAt(i - 1)) || isComma(text.charCodeAt(i - 1))))
    i--;
  const code = text.charCodeAt(i);
  // A sentence end, a colon or an ellipsis.
  if (isTerminal(code) || isDotForStop(signs, i)) return 3;
  if (isClosing(code)) {
    if (i > start && isSentenceEnd(text.charCodeAt(i - 1))) return 3;
    // “六稳”⑴要求: right after a quotation a number in a bracket or a circle is a note mark.
    return family.id === 'circled' || family.id.startsWith('parenthesized-') ? 0 : 2;
  }
  if (isComma(code) || text[i] === '—' || isOpening(code)) return 2;
  return blank ? 1 : 0;
}

/** Whether the marker begins with its bracket, or is one sign (⑴, ㈠). */
function mayOpenBracket(first: string): boolean {
  return isOpening(first.charCodeAt(0)) || !(isDigit(first.charCodeAt(0)) || readChineseNumeral(first, 0));
}

/** Right after a word only brackets, circled numbers and the first of 一是, 一要, 一抓 are taken: 主要做到一是…. */
function mayFollowWord(family: Family, text: string, at: number, ordinal: number | null): boolean {
  if (family.id === 'circled') return true;
  if (family.id.startsWith('parenthesized-')) return mayOpenBracket(text[at] as string);
  if (!family.id.startsWith('verb-')) return false;
  return ordinal === 1 && !BOUND_BEFORE.includes(text[at - 1] as string);
}
