import { isChineseSign } from '../markers/numerals.ts';
import type { LineIndex } from '../source/lines.ts';
import {
  codesOf,
  countCommas,
  endsTerminated,
  hasSentenceInside,
  isClosing,
  isComma,
  isDigit,
  isHan,
  isOpening,
} from '../text/characters.ts';
import type { Draft } from './draft.ts';
import { headLength } from './furniture.ts';
import { headingLines } from './heading-lines.ts';
import { hintOf } from './hints.ts';
import { Joiner } from './joiner.ts';
import type { Passage } from './passage.ts';
import { fills, wrapWidth } from './width.ts';
import { WrappedPoints } from './wrapped-points.ts';

/** A broken line in a document that is not wrapped: long enough to be body text. */
const BROKEN_LINE = 30;

/** A marker that lost its line is no longer. */
const LONGEST_MARKER = 8;
const CLOSES_BRACKET = hintOf('）)');
/** Marks that only stand inside a paragraph, and those that close something but are misused to open it. */
const INSIDE = codesOf('，。、；：！？,;!?');
const MAY_OPEN = codesOf('"】]');
/** Ranks below this are those of 一、 and （一）, which open a line where they count on from line to line. */
const INNER_RANK = 40;
/** A blank line after a sentence that breaks off may be a full stop that is lacking; so many are breaks inside of paragraphs. */
const LEAST_TORN = 3;
/** A shorter paragraph may be what the next ones go into, printed without its full stop. */
const LONGEST_LEAD = 100;
/** How far into a line the bracket that the line before left open may be closed. */
const BRACKET_REACH = 40;

/** How the lines of a document are laid out. Most documents are asked little of it, so the rest waits until it is asked for. */
class Layout {
  /** Width at which lines are wrapped, or 0. */
  readonly width: number;
  private readonly gaps: number;
  private readonly indented: number;
  private knownHeadings: ReadonlySet<number> | null = null;
  private separate: boolean | null = null;
  private knownHead = -1;
  private knownTorn: boolean | null = null;
  private knownPoints: WrappedPoints | null = null;

  constructor(
    private readonly passages: readonly Passage[],
    readonly lines: LineIndex,
  ) {
    let gaps = 0;
    let indented = 0;
    for (const passage of passages) {
      if (passage.gap) gaps++;
      if (passage.indented) indented++;
    }
    this.gaps = gaps;
    this.indented = indented;
    this.width = wrapWidth(passages, lines);
  }

  /** Wrapped, with a blank line after every line. */
  get everyLineApart(): boolean {
    return this.width > 0 && this.gaps > this.passages.length * 0.9;
  }

  /** Wrapped, and the first line of a paragraph is indented: a line that is not goes on. */
  get indentOpens(): boolean {
    return this.width > 0 && this.indented >= 3 && this.indented <= this.passages.length * 0.7;
  }

  /** A blank line stands between paragraphs, so that a single line break stands inside one. */
  get blankLinesSeparate(): boolean {
    this.separate ??= this.gaps / this.passages.length > 0.6 || gapsEndSentences(this.passages);
    return this.separate;
  }

  /** Whether blank lines stand in the middle of sentences here and there. */
  get blankLinesTear(): boolean {
    this.knownTorn ??=
      this.passages.filter((passage, index) => index > 0 && isTornBy(this.passages[index - 1] as Passage, passage)).length >= LEAST_TORN;
    return this.knownTorn;
  }

  /** How many lines stand before the speech. */
  get head(): number {
    if (this.knownHead < 0) this.knownHead = headLength(this.passages);
    return this.knownHead;
  }

  /** The lines that open with a point of the paragraph before them, because the wrap fell there. */
  get points(): WrappedPoints {
    this.knownPoints ??= new WrappedPoints(this.passages, (index) => fills(this.passages[index] as Passage, this.width, this.lines));
    return this.knownPoints;
  }

  /** Indexes of the lines that open with a marker of a series. */
  get headings(): ReadonlySet<number> {
    this.knownHeadings ??= headingLines(this.passages);
    return this.knownHeadings;
  }
}

/** Joins lines that a hard wrap, a link or a page broke. */
export function joinBrokenLines(draft: Draft): void {
  const { passages, lines } = draft;
  const layout = new Layout(passages, lines);
  let joiner: Joiner | null = null;
  for (let index = 1; index < passages.length; index++) {
    const passage = passages[index] as Passage;
    const previous = passages[index - 1] as Passage;
    const reason = passage.divided ? null : joinReason(previous, passage, layout, index);
    // What stands on one line was divided.
    if (reason !== null && lines.lineAt(passage.start) !== lines.lineAt(previous.end - 1)) {
      joiner ??= new Joiner(draft, passages.slice(0, index));
      joiner.join(passage, reason);
    } else joiner?.push(passage);
  }
  // In most documents no line is broken.
  if (joiner !== null) draft.passages = joiner.finish();
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

function joinReason(previous: Passage, passage: Passage, layout: Layout, index: number): string | null {
  const terminated = endsTerminated(previous.text);
  if (terminated && layout.width === 0 && beginsAnew(previous, passage)) return null;
  if (previous.depth > 0 || passage.depth > 0 || previous.kind || passage.kind || passage.afterCut) return null;
  if (previous.salutation > 0 || passage.salutation > 0) return null;
  const gap = passage.gap && !layout.everyLineApart;
  if (passage.torn && !terminated && passage.marker === null) return 'page-cut';
  if (layout.width > 0) return wrapReason(previous, passage, layout, index, gap);
  if (isMarkerAlone(previous) && passage.marker === null) return 'marker-alone';
  const mayBeSoft = !terminated && !gap && passage.marker === null;
  if (mayBeSoft && index >= layout.head && layout.blankLinesSeparate) return 'soft-break';
  const reason = lineReason(previous, passage);
  if (reason !== null || terminated) return reason;
  if (gap && isTornBy(previous, passage) && layout.blankLinesTear) return 'broken-sentence';
  const inside = insideReason(previous, passage, gap);
  return inside !== null && layout.headings.has(index) ? null : inside;
}

/** Cheap test for nearly every line behind the end of a paragraph: it begins with a word, and no marker or bracket is left open for it. */
function beginsAnew(previous: Passage, { text, hints, first }: Passage): boolean {
  if (!(isHan(first) || isDigit(first)) || previous.text.length <= LONGEST_MARKER) return false;
  return (hints & CLOSES_BRACKET) === 0 || !closesAtBeginning(text);
}

/** In a wrapped document a full line goes on, unless the next one opens a paragraph for all one can see. */
function wrapReason(previous: Passage, passage: Passage, layout: Layout, index: number, gap: boolean): string | null {
  if (gap || !fills(previous, layout.width, layout.lines)) return null;
  if (layout.indentOpens) return passage.indented ? null : 'hard-wrap';
  if (!endsTerminated(previous.text)) return layout.headings.has(index) ? null : 'hard-wrap';
  if (passage.indented) return null;
  if (passage.marker !== null && !layout.blankLinesSeparate) return layout.points.has(index) ? 'hard-wrap' : null;
  return (passage.marker?.family.rank ?? INNER_RANK) < INNER_RANK && layout.headings.has(index) ? null : 'hard-wrap';
}

/** In a document whose lines are paragraphs, only what cannot begin or end a paragraph is joined, however the line before ends. */
function lineReason(previous: Passage, passage: Passage): string | null {
  const { first } = passage;
  const last = previous.text.charCodeAt(previous.text.length - 1);
  const isWord = isHan(first) || isDigit(first);
  if (!isWord && beginsInside(first) && !(passage.text[0] === '、' && endsTerminated(previous.text))) return 'begins-with-punctuation';
  if (isOpening(last)) return 'ends-open';
  if ((passage.hints & CLOSES_BRACKET) !== 0 && closesBracket(previous.text, passage.text)) return 'bracket-open';
  return isComma(last) && passage.marker === null ? 'ends-with-comma' : null;
}

/** Whether a blank line stands between the two parts of a sentence, for all one can see. */
function isTornBy(previous: Passage, passage: Passage): boolean {
  if (!passage.gap || passage.marker !== null || !isHan(passage.text.charCodeAt(0))) return false;
  const { text } = previous;
  if (text.length < LONGEST_LEAD || !isHan(text.charCodeAt(text.length - 1)) || previous.depth > 0 || passage.depth > 0) return false;
  return hasSentenceInside(text) && (hasSentenceInside(passage.text) || endsTerminated(passage.text));
}

/** Why the line goes on with the sentence that the one before leaves open. */
function insideReason(previous: Passage, passage: Passage, gap: boolean): string | null {
  const { first } = passage;
  const last = previous.text.charCodeAt(previous.text.length - 1);
  const isWord = isHan(first) || isDigit(first);
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
function isBody(passage: Passage): boolean {
  const { text } = passage;
  if (text.length < BROKEN_LINE) return false;
  return hasSentenceInside(text) || (countCommas(text) >= 2 && passage.marker === null);
}

/** Whether a bracket that the line leaves open is closed right at the beginning of the next. */
function closesBracket(previous: string, next: string): boolean {
  if (!closesAtBeginning(next)) return false;
  const open = Math.max(previous.lastIndexOf('（'), previous.lastIndexOf('('));
  return open > Math.max(previous.lastIndexOf('）'), previous.lastIndexOf(')'));
}

/** Whether the first bracket of the line, within its first sentence, closes. */
function closesAtBeginning(text: string): boolean {
  for (let i = 0; i < Math.min(text.length, BRACKET_REACH); i++) {
    const character = text[i] as string;
    if (character === '）' || character === ')') return i > 0;
    if (character === '（' || character === '(' || character === '。') return false;
  }
  return false;
}

/** Marks that no paragraph begins with. */
function beginsInside(first: number): boolean {
  return INSIDE.has(first) || (isClosing(first) && !MAY_OPEN.has(first));
}

/** A marker that lost its line (`一是` / `坚持…`). */
function isMarkerAlone(passage: Passage): boolean {
  const { length } = passage.text;
  return length <= LONGEST_MARKER && passage.marker?.titleStart === length && !isChineseSign(passage.text.charCodeAt(length - 1));
}
