import type { BoilerplateKind } from '../model.ts';
import { codesOf } from '../text/characters.ts';
import { isAnnexHead } from './annex.ts';
import { ENDING_FORM, formRule, LONGEST } from './boilerplate-rules.ts';
import { knownLine, type LineRule, OPENS_KNOWN } from './boilerplate-words.ts';
import { changePassages, type Draft, dropRanges, removePassage } from './draft.ts';
import { hintOf, openingOf } from './hints.ts';
import type { Passage } from './passage.ts';
import { BARE_ADDRESS, DATELINE, JAMMER, PUBLIC_ADDRESS, TRAILING_CREDIT } from './printed-inside.ts';
import { ENDING_SITE_LINE, siteLine } from './site-lines.ts';

/** The head of a document is at most so many lines. */
const HEAD_LINES = 60;
const NOTE_LINES = 16;
/** What a library prints below a document of its rights is at most so long. */
const LONGEST_LICENCE = 1200;
/** A line between two of a site is of it too, if it is no longer than this. */
const LONGEST_LOOSE = 24;
/** What a dateline begins and a trailing credit ends with: most passages do neither. */
const OPENS_DATELINE = openingOf('新中人本');
const CREDIT_ENDINGS = codesOf('）)');
/** Every web address has one of either: `://` or a dot, and a letter of http, www or its domain. */
const OF_ADDRESS = hintOf('./');
const LETTER_OF_ADDRESS = hintOf('cnotwCNOTW');

/** Leaves out what a site, a newspaper or a library printed around the speech. */
export function removeFurniture(draft: Draft): void {
  dropInsideLines(draft);
  const { passages } = draft;
  const head = headLength(passages);
  const found = new Map<number, LineRule | BoilerplateKind>();
  for (let i = 0; i < passages.length; i++) {
    const rule = ruleFor(passages[i] as Passage, i < head);
    if (rule) found.set(i, rule);
  }
  keepMeetingFacts(passages, head, found);
  spreadInHead(passages, head, found);
  spreadToEnd(passages, head, found);
  if (found.size === 0) return;
  draft.passages = passages.filter((passage, index) => {
    const hit = found.get(index);
    if (hit === undefined) return true;
    if (typeof hit === 'string') removePassage(draft, passage, hit, 'beside-boilerplate');
    else removePassage(draft, passage, hit.kind, hit.id);
    return false;
  });
}

/** Web addresses in brackets and datelines stand inside passages that are speech. */
function dropInsideLines(draft: Draft): void {
  changePassages(draft, (passage) => {
    const { text, kind, openings } = passage;
    if (kind === 'omission') return passage;
    const dateline = (openings & OPENS_DATELINE) !== 0 ? DATELINE.exec(text.slice(0, 100)) : null;
    if (dateline) return dropRanges(draft, passage, [[0, dateline[0].length]], 'dateline', 'dateline');
    const credit = CREDIT_ENDINGS.has(text.charCodeAt(text.length - 1)) ? TRAILING_CREDIT.exec(text.slice(-60)) : null;
    if (credit && credit[0].length < text.length) {
      return dropRanges(draft, passage, [[text.length - credit[0].length, text.length]], 'credit', 'printed-in');
    }
    // A line that is left out goes as a whole.
    return text.length > 30 && hasAddress(passage) && formRule(passage, false) === null ? dropAddresses(draft, passage) : passage;
  });
}

function dropAddresses(draft: Draft, passage: Passage): Passage | null {
  const ranges: [number, number][] = [];
  for (const pattern of [JAMMER, BARE_ADDRESS]) {
    for (const match of passage.text.matchAll(pattern)) {
      if (!PUBLIC_ADDRESS.test(match[0])) ranges.push([match.index, match.index + match[0].length]);
    }
  }
  ranges.sort((a, b) => a[0] - b[0]);
  return dropRanges(draft, passage, ranges, 'jammer', 'site-address');
}

/** Cheap test before the patterns for web addresses are tried. */
function hasAddress({ text, hints }: Passage): boolean {
  if ((hints & OF_ADDRESS) === 0 || (hints & LETTER_OF_ADDRESS) === 0) return false;
  return text.includes('www.') || text.includes('://') || /\.(?:com|cn|net|org|cc|top)/iu.test(text);
}

/** How many passages stand before the speech begins: before its salutation or its first whole paragraph. */
export function headLength(passages: readonly Passage[]): number {
  const limit = Math.min(passages.length, HEAD_LINES);
  for (let i = 0; i < limit; i++) {
    const passage = passages[i] as Passage;
    if (passage.salutation > 0) return i;
    if (!passage.isBody) continue;
    // A caption or an editor's note may stand right above the salutation.
    for (let k = i + 1; k < Math.min(limit, i + NOTE_LINES); k++) if ((passages[k] as Passage).salutation > 0) return k;
    return i;
  }
  return limit;
}

function ruleFor(passage: Passage, atEdge: boolean): LineRule | null {
  if (passage.text.length > LONGEST || passage.kind === 'omission' || passage.depth > 0) return null;
  const known = knownLine(passage);
  if (known && (known.place === 'any' || atEdge)) return known;
  return formRule(passage, atEdge) ?? (atEdge ? siteLine(passage) : null);
}

/** What a document says of its meeting beside the time of it. */
const MEETING_FACT = /^(?:会议|会)?(?:地点|主持|主持人|主持者|参加|出席|列席|参会|与会|记录|记录人)(?:人|人员|单位|对象|范围|领导)?[：:]/u;

/** The time of a meeting stands beside its place and its chair; the time beside a source is when it was put on a site. */
function keepMeetingFacts(passages: readonly Passage[], head: number, found: Map<number, LineRule | BoilerplateKind>): void {
  for (const [index, hit] of found) {
    if (index >= head || typeof hit === 'string' || hit.id !== 'time') continue;
    const beside = [passages[index - 1], passages[index + 1]];
    if (beside.some((line) => line && MEETING_FACT.test(line.text.slice(0, 12)))) found.delete(index);
  }
}

/** In the head, the value after a label, and what stands between two parts of one control (`【字体：` 大 中 小 `】`), go with them. */
function spreadInHead(passages: readonly Passage[], head: number, found: Map<number, LineRule | BoilerplateKind>): void {
  for (let i = 0; i < head; i++) {
    const hit = found.get(i);
    if (hit === undefined || typeof hit === 'string') continue;
    const { text } = passages[i] as Passage;
    if (hit.label && i + 1 < head && !found.has(i + 1) && (passages[i + 1] as Passage).text.length <= 40) found.set(i + 1, hit.kind);
    if (text.startsWith('【') || text.startsWith('[')) spreadToBracket(passages, i, head, found, hit.kind);
    if (/^[>＞»›]{1,2}$/u.test(text)) {
      for (const side of [i - 1, i + 1]) {
        if (side >= 0 && side < head && !found.has(side) && (passages[side] as Passage).text.length <= 16) found.set(side, hit.kind);
      }
    }
  }
}

function spreadToBracket(
  passages: readonly Passage[],
  from: number,
  limit: number,
  found: Map<number, LineRule | BoilerplateKind>,
  kind: BoilerplateKind,
): void {
  if (/[】\]]/u.test((passages[from] as Passage).text)) return;
  for (let i = from + 1; i < Math.min(limit, from + 10); i++) {
    const { text } = passages[i] as Passage;
    if (text.length > 6) return;
    if (!/^[】\]]/u.test(text)) continue;
    for (let k = from + 1; k <= i; k++) if (!found.has(k)) found.set(k, kind);
    return;
  }
}

/** After the speech, a line that ends it (责任编辑, 相关报道, a licence) takes all that follows along, annexes excepted. */
function spreadToEnd(passages: readonly Passage[], head: number, found: Map<number, LineRule | BoilerplateKind>): void {
  const edges = new Map<number, LineRule | null>();
  const atEdge = (index: number): LineRule | BoilerplateKind | null => {
    const hit = found.get(index) ?? edges.get(index);
    if (hit !== undefined) return hit;
    const rule = ruleFor(passages[index] as Passage, true);
    edges.set(index, rule);
    return rule;
  };
  const bodyEnd = lastBody(passages, head, atEdge);
  let kind: BoilerplateKind | null = null;
  for (let i = bodyEnd + 1; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    const hit = atEdge(i);
    if (hit) {
      found.set(i, hit);
      if (typeof hit !== 'string' && (hit.ends || hit.label)) kind = hit.kind;
    } else if (kind && !isAnnexHead(passage)) found.set(i, kind);
    else {
      kind = null;
      const above = found.get(i - 1);
      if (above !== undefined && i - 1 > bodyEnd && isLoose(passage) && i + 1 < passages.length && atEdge(i + 1) !== null) {
        found.set(i, typeof above === 'string' ? above : above.kind);
      }
    }
  }
}

/**
 * Index of the last passage of the speech. What ends it stands below the head, with less than half of the text after it and less than
 * an eighth of a long one, and no heading after it counts on from one before it.
 */
function lastBody(passages: readonly Passage[], head: number, atEdge: (index: number) => LineRule | BoilerplateKind | null): number {
  let total = 0;
  for (let i = 0; i < passages.length; i++) total += (passages[i] as Passage).text.length;
  // A licence may be long; it still is a small part of the file, or of a short file a few hundred characters.
  const most = Math.max(total / 8, Math.min(total / 2, LONGEST_LICENCE));
  let after = 0;
  let end = passages.length - 1;
  let continued: ((index: number) => boolean) | null = null;
  for (let i = passages.length - 1; i >= head; i--) {
    const passage = passages[i] as Passage;
    after += passage.text.length;
    if (after > most && after - passage.text.length > 0 && passage.isBody) {
      if (end === passages.length - 1 && after > LONGEST_LICENCE) end = i;
      break;
    }
    const hit = mayEnd(passage) ? atEdge(i) : null;
    if (!hit || typeof hit === 'string' || !hit.ends) continue;
    continued ??= continuation(passages);
    if (continued(i)) break;
    const last = hit.kind === 'credit' ? goesOnTo(passages, i, atEdge) : -1;
    if (last >= 0) return last;
    end = i - 1;
  }
  if (end === passages.length - 1) while (end >= 0 && !(passages[end] as Passage).isBody) end--;
  // What stands right above the line that ends it may be of the site as well, and so may a line between two that are.
  while (end >= head && !(passages[end] as Passage).isBody) {
    if (atEdge(end) !== null) end--;
    else if (end > head && isLoose(passages[end] as Passage) && atEdge(end - 1) !== null) end -= 2;
    else break;
  }
  return end;
}

/** Cheap test for the many lines that no rule knows which ends the speech. */
function mayEnd({ hints, openings }: Passage): boolean {
  return (hints & (ENDING_FORM.hints | ENDING_SITE_LINE)) !== 0 || (openings & (ENDING_FORM.openings | OPENS_KNOWN)) !== 0;
}

/** Whether the line is no sentence, heading or salutation: what a site prints between two lines of its own looks so (▼, 素材库). */
function isLoose({ text, marker, salutation }: Passage): boolean {
  return (
    text.length <= LONGEST_LOOSE && marker === null && salutation === 0 && !/[。！？；：，、]$|[\d〇一二三四五六七八九十]日$/u.test(text)
  );
}

/**
 * Index of the last passage of the speech where it goes on behind the name of an editor: up to the next line of a site stand sentences.
 * -1 where it does not.
 */
function goesOnTo(passages: readonly Passage[], index: number, atEdge: (index: number) => LineRule | BoilerplateKind | null): number {
  let sentences = 0;
  let i = index + 1;
  for (; i < passages.length && atEdge(i) === null; i++) if (/[。！？]$/u.test((passages[i] as Passage).text)) sentences++;
  return sentences > 1 && sentences * 2 > i - 1 - index ? i - 1 : -1;
}

/** Tells of the passage at an index whether a heading after it counts on from one before it: 三、 after 二、. */
function continuation(passages: readonly Passage[]): (index: number) => boolean {
  /** By series and number. */
  const last = new Map<string, number[]>();
  /** By index, the first of the lines from which lines at or after it count on. */
  const first = passages.map(({ marker }, index) => {
    if (!marker || marker.ordinal === null) return index;
    const { series, ordinal } = marker;
    const numbers = last.get(series) ?? [];
    if (numbers.length === 0) last.set(series, numbers);
    numbers[ordinal] = index;
    return numbers[ordinal - 1] ?? index;
  });
  for (let i = first.length - 2; i >= 0; i--) first[i] = Math.min(first[i] as number, first[i + 1] as number);
  return (index) => (first[index + 1] ?? index) < index;
}
