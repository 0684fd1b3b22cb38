import { readMarker } from '../markers/lexer.ts';
import { endsTerminated, hasSentenceInside, isClosing, isComma, isHan, isOpening } from '../text/characters.ts';
import type { Draft } from './draft.ts';
import { headLength } from './furniture.ts';
import { Joiner } from './joiner.ts';
import type { Passage } from './passage.ts';
import { isSalutation } from './salutation.ts';

/** Editors and PDF readers break lines at 20 to 100 characters; longer lines are paragraphs. */
const LONGEST_WRAPPED = 100;
const SHORTEST_WRAPPED = 16;
/** A line that goes on holds at least this share of the full width. */
const FULL = 0.85;
/** A broken line in a document that is not wrapped: long enough to be body text. */
const BROKEN_LINE = 30;

/** Joins lines that a hard wrap, a link or a page broke. */
export function joinBrokenLines(draft: Draft): void {
  const width = wrapWidth(draft.passages);
  const apart = draft.passages.filter((passage) => passage.gap).length / Math.max(1, draft.passages.length);
  const layout: Layout = {
    width,
    everyLineApart: width > 0 && apart > 0.9,
    blankLinesSeparate: apart > 0.6,
    head: headLength(draft.passages),
  };
  let index = 0;
  const joiner = new Joiner(draft);
  let lastLine = -1;
  for (const passage of draft.passages) {
    const previous = joiner.last;
    const line = draft.lines.lineAt(passage.start);
    const reason = previous && !passage.divided && line !== lastLine ? joinReason(previous, passage, layout, index < layout.head) : null;
    index++;
    if (reason) joiner.join(passage, reason);
    else joiner.push(passage);
    lastLine = draft.lines.lineAt(passage.end - 1);
  }
  draft.passages = joiner.finish();
}

/** The width at which the document is wrapped, or 0. */
function wrapWidth(passages: readonly Passage[]): number {
  const lengths = passages.map((passage) => passage.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const longest = lengths[lengths.length - 1] ?? 0;
  if (width < SHORTEST_WRAPPED || width > LONGEST_WRAPPED || longest > width * 1.6 || passages.length < 8) return 0;
  let full = 0;
  let unfinished = 0;
  for (const passage of passages) {
    if (passage.text.length < width * FULL) continue;
    full++;
    if (!endsTerminated(passage.text)) unfinished++;
  }
  return full >= passages.length * 0.4 && unfinished >= full * 0.6 ? width : 0;
}

/** How the document is laid out in lines. */
interface Layout {
  /** Width at which lines are wrapped, or 0. */
  readonly width: number;
  /** Wrapped, with a blank line after every line. */
  readonly everyLineApart: boolean;
  /** A blank line stands between paragraphs, so that a single line break stands inside one. */
  readonly blankLinesSeparate: boolean;
  /** How many lines stand before the speech. */
  readonly head: number;
}

function joinReason(previous: Passage, passage: Passage, layout: Layout, inHead: boolean): string | null {
  const { width } = layout;
  if (previous.depth > 0 || passage.depth > 0 || previous.kind || passage.kind || passage.afterCut) return null;
  if (isSalutation(previous.text) || isSalutation(passage.text)) return null;
  const gap = passage.gap && !layout.everyLineApart;
  const terminated = endsTerminated(previous.text);
  if (width > 0) {
    if (gap || previous.text.length < width * FULL) return null;
    if (!terminated) return 'hard-wrap';
    return passage.indented || (opensParagraph(passage.text) && !layout.blankLinesSeparate) ? null : 'hard-wrap';
  }
  if (isMarkerAlone(previous.text) && !opensParagraph(passage.text)) return 'marker-alone';
  if (layout.blankLinesSeparate && !gap && !terminated && !inHead && !opensParagraph(passage.text)) return 'soft-break';
  return brokenLineReason(previous.text, passage, gap, terminated);
}

/** In a document whose lines are paragraphs, only what cannot begin or end a paragraph is joined. */
function brokenLineReason(previous: string, passage: Passage, gap: boolean, terminated: boolean): string | null {
  const first = passage.text[0] as string;
  const last = previous[previous.length - 1] as string;
  if (beginsInside(first) && !(terminated && first === '、')) return 'begins-with-punctuation';
  if (isOpening(last) && last !== '"') return 'ends-open';
  if (isComma(last) && !opensParagraph(passage.text)) return 'ends-with-comma';
  if (terminated || gap || passage.indented || opensParagraph(passage.text)) return null;
  const body = previous.length >= BROKEN_LINE && hasSentenceInside(previous);
  if (body && isHan(first.charCodeAt(0)) && hasSentenceInside(passage.text)) return 'broken-sentence';
  if (passage.text.length === 1 && isHan(first.charCodeAt(0)) && previous.length >= 3 && previous.length <= 40) return 'broken-word';
  return null;
}

/** Marks that no paragraph begins with. */
function beginsInside(character: string): boolean {
  return '，。、；：！？,;!?'.includes(character) || (isClosing(character) && !'"】]'.includes(character));
}

/** A marker that lost its line (`一是` / `坚持…`). */
function isMarkerAlone(text: string): boolean {
  return text.length <= 8 && readMarker(text, 0, text.length, true)?.titleStart === text.length;
}

function opensParagraph(text: string): boolean {
  return readMarker(text, 0, text.length, true) !== null;
}
