import { countCommas, endsTerminated, hasSentenceInside, isClosing, isComma, isDigit, isHan, isOpening } from '../text/characters.ts';
import type { Draft } from './draft.ts';
import { headLength } from './furniture.ts';
import { headingLines } from './heading-lines.ts';
import { Joiner } from './joiner.ts';
import type { Passage } from './passage.ts';

/** Editors and PDF readers break lines at 20 to 100 characters; longer lines are paragraphs. */
const LONGEST_WRAPPED = 100;
const SHORTEST_WRAPPED = 16;
/** A line that goes on holds at least this share of the full width. */
const FULL = 0.85;
/** A broken line in a document that is not wrapped: long enough to be body text. */
const BROKEN_LINE = 30;

/** How the lines of a document are laid out. */
interface Layout {
  /** Width at which lines are wrapped, or 0. */
  readonly width: number;
  /** Wrapped, with a blank line after every line. */
  readonly everyLineApart: boolean;
  /** Wrapped, and the first line of a paragraph is indented: a line that is not goes on. */
  readonly indentOpens: boolean;
  /** A blank line stands between paragraphs, so that a single line break stands inside one. */
  readonly blankLinesSeparate: boolean;
  /** How many lines stand before the speech. */
  readonly head: number;
  /** Indexes of the lines that open with a marker of a series. */
  readonly headings: ReadonlySet<number>;
}

/** Joins lines that a hard wrap, a link or a page broke. */
export function joinBrokenLines(draft: Draft): void {
  const layout = layoutOf(draft.passages);
  const joiner = new Joiner(draft);
  let lastLine = -1;
  draft.passages.forEach((passage, index) => {
    const previous = joiner.last;
    const line = draft.lines.lineAt(passage.start);
    const reason = previous && !passage.divided && line !== lastLine ? joinReason(previous, passage, layout, index) : null;
    if (reason) joiner.join(passage, reason);
    else joiner.push(passage);
    lastLine = draft.lines.lineAt(passage.end - 1);
  });
  draft.passages = joiner.finish();
}

function layoutOf(passages: readonly Passage[]): Layout {
  const width = wrapWidth(passages);
  const count = Math.max(1, passages.length);
  const apart = passages.filter((passage) => passage.gap).length / count;
  const indented = passages.filter((passage) => passage.indented).length;
  return {
    width,
    everyLineApart: width > 0 && apart > 0.9,
    indentOpens: width > 0 && indented >= 3 && indented <= count * 0.7,
    blankLinesSeparate: apart > 0.6 || gapsEndSentences(passages),
    head: headLength(passages),
    headings: headingLines(passages),
  };
}

/** Whether blank lines follow ends of sentences, and single line breaks often do not. */
function gapsEndSentences(passages: readonly Passage[]): boolean {
  const counts = { gaps: 0, ended: 0, breaks: 0, unfinished: 0 };
  for (let i = 1; i < passages.length; i++) {
    const terminated = endsTerminated((passages[i - 1] as Passage).text);
    if ((passages[i] as Passage).gap) {
      counts.gaps++;
      if (terminated) counts.ended++;
    } else {
      counts.breaks++;
      if (!terminated) counts.unfinished++;
    }
  }
  return counts.gaps >= 3 && counts.ended >= counts.gaps * 0.7 && counts.unfinished >= counts.breaks * 0.5 && counts.unfinished > 0;
}

/** The width at which the document is wrapped, or 0. */
function wrapWidth(passages: readonly Passage[]): number {
  // Numbers in an array of their own kind are sorted as numbers, and fast.
  const lengths = new Uint32Array(passages.map((passage) => passage.text.length)).sort();
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

function joinReason(previous: Passage, passage: Passage, layout: Layout, index: number): string | null {
  if (previous.depth > 0 || passage.depth > 0 || previous.kind || passage.kind || passage.afterCut) return null;
  if (previous.salutation > 0 || passage.salutation > 0) return null;
  const gap = passage.gap && !layout.everyLineApart;
  const terminated = endsTerminated(previous.text);
  if (passage.torn && !terminated && passage.marker === null) return 'page-cut';
  if (layout.width > 0) return wrapReason(previous, passage, layout, index, gap);
  if (isMarkerAlone(previous) && passage.marker === null) return 'marker-alone';
  const soft = layout.blankLinesSeparate && !gap && index >= layout.head;
  if (soft && !terminated && passage.marker === null) return 'soft-break';
  return brokenLineReason(previous, passage, gap, terminated, layout.headings.has(index));
}

/** In a wrapped document a full line goes on, unless the next one opens a paragraph for all one can see. */
function wrapReason(previous: Passage, passage: Passage, layout: Layout, index: number, gap: boolean): string | null {
  if (gap || previous.text.length < layout.width * FULL) return null;
  if (layout.indentOpens) return passage.indented ? null : 'hard-wrap';
  if (!endsTerminated(previous.text)) return layout.headings.has(index) ? null : 'hard-wrap';
  return passage.indented || (passage.marker !== null && !layout.blankLinesSeparate) ? null : 'hard-wrap';
}

/** In a document whose lines are paragraphs, only what cannot begin or end a paragraph is joined. */
function brokenLineReason(previous: Passage, passage: Passage, gap: boolean, terminated: boolean, isHeading: boolean): string | null {
  const first = passage.text.charCodeAt(0);
  const last = previous.text.charCodeAt(previous.text.length - 1);
  const isWord = isHan(first) || isDigit(first);
  if (!isWord && beginsInside(passage.text[0] as string) && !(terminated && passage.text[0] === '、')) return 'begins-with-punctuation';
  if (isOpening(last)) return 'ends-open';
  if (closesBracket(previous.text, passage.text)) return 'bracket-open';
  if (isComma(last) && passage.marker === null) return 'ends-with-comma';
  if (terminated || isHeading) return null;
  const opens = passage.marker !== null;
  // A character on a line of its own belongs to the line before, even across a blank line.
  const fragment = passage.text.length === 1 && isHan(last) && isHan(first) && !opens;
  if (fragment && previous.text.length >= 12 && (previous.marker !== null || isBody(previous))) return 'broken-word';
  if (gap || passage.indented) return null;
  const goesOn = isWord && (opens || endsTerminated(passage.text) || hasSentenceInside(passage.text));
  if (goesOn && isBody(previous)) return 'broken-sentence';
  if (opens) return null;
  if (passage.text.length === 1 && isHan(first) && previous.text.length >= 3) return 'broken-word';
  return null;
}

/** Body text by its punctuation: a title has no sentence in it, nor several commas without being numbered. */
function isBody({ text, marker }: Passage): boolean {
  if (text.length < BROKEN_LINE) return false;
  return hasSentenceInside(text) || (marker === null && countCommas(text) >= 2);
}

/** Whether a bracket that the line leaves open is closed right at the beginning of the next. */
function closesBracket(previous: string, next: string): boolean {
  const beginning = next.slice(0, 40);
  if (!(beginning.includes('）') || beginning.includes(')')) || !/^[^（(）)。]{1,39}[）)]/u.test(beginning)) return false;
  const open = Math.max(previous.lastIndexOf('（'), previous.lastIndexOf('('));
  return open > Math.max(previous.lastIndexOf('）'), previous.lastIndexOf(')'));
}

/** Marks that no paragraph begins with. */
function beginsInside(character: string): boolean {
  return '，。、；：！？,;!?'.includes(character) || (isClosing(character.charCodeAt(0)) && !'"】]'.includes(character));
}

/** A marker that lost its line (`一是` / `坚持…`). */
function isMarkerAlone({ text, marker }: Passage): boolean {
  return text.length <= 8 && marker?.titleStart === text.length;
}
