import { readMarker } from '../markers/lexer.ts';
import { hasSentenceInside } from '../text/characters.ts';
import type { Draft } from './draft.ts';
import { openingOf } from './hints.ts';
import type { Passage } from './passage.ts';

/** What a document calls the outline that it prints in front of itself. */
const LABEL =
  /^[【[（(]?(?:提[ \u3000]{0,4}纲|目[ \u3000]{0,4}录|目[ \u3000]{0,4}次|大[ \u3000]{0,4}纲|内容提要|内容提纲|讲话提纲|主要内容|内容摘要|内容概要|内容导读|核心提示|核心要点|要点提示|(?:文章|本文|写作)提纲|(?:文章|全文)?框架|编者按|导读|目录导航)(?:[/／、](?:提 ?纲|目 ?录|大 ?纲))?[】\]）)]?[：: \u3000]{0,2}(?:…{1,2}$)?/u;
const OPENS_LABEL = openingOf('【[（(提目大内讲主编导核要文本写全框');
/** The same at the end of a line whose break was lost (`李富春目录`). */
const LABEL_AT_END = '目录';
/** The outline stands among the first passages. */
const REACH = 40;
const LONGEST_ROW = 80;

/** Marks the passages of an outline that stands in front of the speech. */
export function markDeclaredOutline(draft: Draft): void {
  const { passages } = draft;
  let sawBody = false;
  for (let i = 0; i < Math.min(passages.length, REACH); i++) {
    const passage = passages[i] as Passage;
    const { text } = passage;
    if (passage.salutation > 0) return;
    const label = (passage.openings & OPENS_LABEL) === 0 ? 0 : (LABEL.exec(text.slice(0, 24))?.[0].length ?? 0);
    // After a note of the editor only a 目录 that stands alone is believed.
    const end = sawBody && label !== text.length ? 0 : endOfOutline(passages, i, label);
    if (end > 0) {
      // A site marks with …… that more follows; it is of the outline.
      const last = /^…{1,2}$/u.test(passages[end]?.text ?? '') ? end + 1 : end;
      const first = label > 0 || !text.endsWith(LABEL_AT_END) ? i : i + 1;
      for (let k = first; k < last; k++) (passages[k] as Passage).kind = 'declared-outline';
      return;
    }
    sawBody ||= passage.isBody;
  }
}

/** Index after the outline that begins at `index`, whose first `label` characters name it; 0 where none does. */
function endOfOutline(passages: readonly Passage[], index: number, label: number): number {
  const { text } = passages[index] as Passage;
  if (label > 0 && label < text.length) return holdsMarkers(text, label) ? index + 1 : 0;
  if (label === 0 && !text.endsWith(LABEL_AT_END)) {
    const end = rowsFrom(passages, index);
    return end - index >= 2 && isAnnounced(passages, index, end) ? end : 0;
  }
  // Below a headline a row or two without a number (绪论) may come first, and all rows may stand in one line.
  for (let first = index + 1; first <= Math.min(index + 3, passages.length - 1); first++) {
    const end = rowsFrom(passages, first);
    if (end - first >= 2) return end;
    if (holdsMarkers((passages[first] as Passage).text, 0)) return first + 1;
    if (!isUnnumberedRow((passages[first] as Passage).text)) return 0;
  }
  return 0;
}

function isUnnumberedRow(text: string): boolean {
  return text.length <= 12 && !/[。；：，！？:]/u.test(text);
}

function holdsMarkers(text: string, from: number): boolean {
  let markers = 0;
  for (let i = from; i < text.length && markers < 2; i++) if (readMarker(text, i, text.length, i === from)) markers++;
  return markers >= 2;
}

/** The end of the run of title-like rows with markers that begins at `first`; it ends where its first row comes again. */
function rowsFrom(passages: readonly Passage[], first: number): number {
  const start = passages[first];
  if (!start) return first;
  let i = first;
  for (; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    if (!isRow(passage)) break;
    if (i > first && keyOf(start) === keyOf(passage)) break;
  }
  return i;
}

function isRow(passage: Passage): boolean {
  const { text } = passage;
  return text.length <= LONGEST_ROW && !hasSentenceInside(text) && passage.marker !== null;
}

/** Rows without a headline are an outline if they count from one, are no Markdown headings, and come again in the body. */
function isAnnounced(passages: readonly Passage[], first: number, end: number): boolean {
  const { marker, depth } = passages[first] as Passage;
  return depth === 0 && marker?.ordinal === 1 && isRepeatedLater(passages, first, end);
}

/** Whether the rows are an outline of what follows: at least two of them, or half, come again. */
function isRepeatedLater(passages: readonly Passage[], first: number, end: number): boolean {
  const openings = new Set<string>();
  for (let i = end; i < passages.length; i++) openings.add(keyOf(passages[i] as Passage));
  let repeated = 0;
  for (let i = first; i < end; i++) if (openings.has(keyOf(passages[i] as Passage))) repeated++;
  return repeated >= 2 || (repeated >= 1 && repeated * 2 >= end - first);
}

/** The marker and the first characters of the title: enough to tell a row again when the body prints it longer. */
function keyOf({ text, marker }: Passage): string {
  if (!marker) return '';
  return `${marker.family.id}:${marker.ordinal}:${text.slice(marker.titleStart, marker.titleStart + 4)}`;
}
