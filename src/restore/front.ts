import { readMarker } from '../markers/lexer.ts';
import type { DocumentDate } from '../model.ts';
import { isHan } from '../text/characters.ts';
import { markDeclaredOutline } from './declared-outline.ts';
import { type Draft, removePassage } from './draft.ts';
import { headLength } from './furniture.ts';
import { splitGluedLines } from './glued-lines.ts';
import { ownDates } from './own-dates.ts';
import type { Passage } from './passage.ts';
import type { Removal } from './restored.ts';
import {
  bare,
  ENDS_AS_TITLE,
  isByline,
  isOverSubtitle,
  isTitleLine,
  LEAST_OF_HEADLINE,
  LONGEST_TITLE,
  textOf,
  titleGroups,
} from './title-lines.ts';

/** The heading that repeats the title stands among the first passages. */
const HEAD_REACH = 60;

/** Below a document stands its date among so many passages, before notes on where it was printed. */
const ENDING = 5;

/** What restoration knows of the top of a document. */
export interface Front {
  readonly title: string | null;
  /** What is printed of its date, the surest first. */
  readonly dates: readonly DocumentDate[];
}

/** Finds title, byline and declared outline in front of the speech, marks them, and leaves out what is printed twice there. */
export function readFront(draft: Draft): Front {
  markDeclaredOutline(draft);
  splitGluedLines(draft);
  const lines = headLines(draft.passages);
  const groups = titleGroups(draft, lines);
  const headline = markdownTitle(draft, groups);
  if (headline) groups.length = 0;
  const title = headline ?? groups.findLast((group) => isOverSubtitle(group, lines)) ?? groups[groups.length - 1] ?? null;
  const dropped = new Set<Passage>();
  for (const group of groups) {
    if (group === title) continue;
    const same = title !== null && textOf(title).includes(textOf(group));
    for (const passage of group) {
      removePassage(draft, passage, same ? 'repetition' : 'headline', same ? 'printed-twice' : 'site-headline');
      dropped.add(passage);
    }
  }
  dropHeadlinesWith(draft, title, lines, dropped);
  if (dropped.size > 0) {
    dropRepeatedLines(draft, lines, dropped);
    draft.passages = draft.passages.filter((passage) => !dropped.has(passage));
  }
  for (const passage of title ?? []) passage.kind = 'title';
  for (const passage of lines) if (!dropped.has(passage) && isByline(passage)) passage.kind = 'byline';
  const printed = title ? title.map((passage) => passage.text).join('') : halved(draft.declaredTitle);
  const bylines = lines.filter(({ kind, text }) => kind !== null && kind !== 'title' && text.length <= LONGEST_TITLE);
  // A headline that was dropped, or the front matter, may date what the title itself does not.
  const titles = [printed, draft.declaredTitle, ...groups.map((group) => group.map((passage) => passage.text).join(''))];
  const dates = ownDates({
    bylines: bylines.filter((passage) => !dropped.has(passage)).map((passage) => passage.text),
    endings: draft.passages.slice(-ENDING).map((passage) => passage.text),
    declared: draft.declaredDate,
    titles,
    prints: printsOf(draft),
  });
  return { title: printed || null, dates };
}

const PRINTS: ReadonlySet<Removal['kind']> = new Set(['source', 'dateline', 'credit']);

/** What was left out that says where and when the text was printed, in order of its place. */
function printsOf({ removals, source }: Draft): string[] {
  const prints: Removal[] = [];
  for (const removal of removals) {
    // Most removals are of markup.
    if (removal.kind !== 'markup' && PRINTS.has(removal.kind) && removal.end - removal.start <= LONGEST_TITLE) prints.push(removal);
  }
  return prints.sort((a, b) => a.start - b.start).map(({ start, end }) => source.text.slice(start, end));
}

/**
 * The Markdown heading or bold line that repeats the front matter's title, or what the notice above it names in 《》 (印发《某某意见》的通知):
 * it is the title of the document itself.
 */
function markdownTitle(draft: Draft, groups: readonly (readonly Passage[])[]): Passage[] | null {
  const headings = draft.passages.slice(0, HEAD_REACH).filter(({ depth, bold, text }) => depth > 0 || bold >= text.length);
  if (headings.length === 0) return null;
  const named = [draft.declaredTitle ?? '', ...groups.map(textOf)].join('\n').replace(/[\s]/gu, '');
  const heading = headings.find(({ text }) => {
    const bare = text.replace(/\s/gu, '');
    return bare.length >= 4 && (named.includes(`《${bare}》`) || named === bare || named.startsWith(`${bare}（`));
  });
  return heading ? [heading] : null;
}

/** The lines of the head, in which title and bylines are looked for. */
function headLines(passages: readonly Passage[]): Passage[] {
  const head = headLength(passages);
  const body = Math.min(head, firstOfBody(passages));
  const lines = passages.slice(0, body).filter(({ kind }) => kind === null);
  if (body === head || lines.some((_, index) => isTitleLine(lines, index)) || (passages[head]?.salutation ?? 0) === 0) return lines;
  // A note with sentences or numbers may stand above the title: then the title stands between it and the salutation.
  let first = head;
  while (first > 0 && !isBodyLine(passages[first - 1] as Passage)) first--;
  const below = passages.slice(first, head).filter(({ kind }) => kind === null);
  return below.some(({ text }) => text.length >= LEAST_OF_HEADLINE && ENDS_AS_TITLE.test(bare(text))) ? below : lines;
}

/** Index of the first passage that is no line of a head: one that opens with a marker, or a sentence with its stop. */
function firstOfBody(passages: readonly Passage[]): number {
  const index = passages.findIndex(isBodyLine);
  return index < 0 ? passages.length : index;
}

function isBodyLine({ kind, text }: Passage): boolean {
  return kind === null && (/[。；]$/u.test(text) || opensWithMarker(text));
}

function opensWithMarker(text: string): boolean {
  const line = isHan(text.charCodeAt(0)) ? text : text.replace(/^[●◆■▪•·★☆►▶◇□○※ ]{1,4}/u, '');
  return readMarker(line, 0, text.length, true) !== null;
}

/** A front matter's title may be written twice in one line. */
function halved(title: string | null): string | null {
  if (!title || title.length % 2 !== 0) return title;
  const half = title.slice(0, title.length / 2);
  return half.length >= 4 && half + half === title ? half : title;
}

/** Above the title, a line that begins with all of it is the headline of a page or the name of a file (某某讲话_某某网). */
function dropHeadlinesWith(draft: Draft, title: readonly Passage[] | null, lines: readonly Passage[], dropped: Set<Passage>): void {
  const printed = title ? textOf(title) : '';
  if (printed.length < LEAST_OF_HEADLINE) return;
  for (const line of lines) {
    if (line === title?.[0]) return;
    if (dropped.has(line) || line.text.length > LONGEST_TITLE || !textOf([line]).startsWith(printed)) continue;
    removePassage(draft, line, 'headline', 'site-headline');
    dropped.add(line);
  }
}

/** Of a headline that was dropped, the lines that the real title repeats below itself go too. */
function dropRepeatedLines(draft: Draft, lines: readonly Passage[], dropped: Set<Passage>): void {
  const last = new Map<string, Passage>();
  for (const passage of lines) last.set(textOf([passage]), passage);
  for (const passage of lines) {
    if (dropped.has(passage) || last.get(textOf([passage])) === passage) continue;
    removePassage(draft, passage, 'repetition', 'printed-twice');
    dropped.add(passage);
  }
}
