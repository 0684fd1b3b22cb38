import type { WordingPiece } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { firstFrom } from '../text/search.ts';
import type { Draft, Section, Unit } from './draft.ts';
import type { Group } from './pairs.ts';
import { compareTokens, type Step } from './script.ts';
import { tidy } from './tidy.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The words of a group of paragraphs in both documents, and what became of them. */
export interface Wording {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** As they were found, for whoever asks what exactly took the place of something. */
  readonly steps: readonly Step[];
  readonly isCoarse: boolean;
}

/** Compares the words of a group. Of two headings the markers are left out: they are told apart. */
export function compareWords(group: Group, before: Draft, after: Draft): Wording {
  const isTitle = areHeadings(group, before, after);
  const [mine, yours] = [wordsOf(group.before, before, isTitle), wordsOf(group.after, after, isTitle)];
  const { steps, isCoarse } = compareTokens(
    mine.map(({ key }) => key),
    yours.map(({ key }) => key),
  );
  return { before: mine, after: yours, steps, isCoarse };
}

/** Whether a group is a heading of either document. */
export const areHeadings = (group: Group, before: Draft, after: Draft): boolean =>
  isHeading(group.before, before) && isHeading(group.after, after);

/** Whether the words of a group are the same. */
export const isUnchanged = ({ steps }: Pick<Wording, 'steps'>): boolean => steps.every(({ isSame }) => isSame);

function isHeading([first, ...others]: readonly number[], { units }: Draft): boolean {
  return first !== undefined && others.length === 0 && units[first]?.kind === 'heading';
}

function wordsOf(group: readonly number[], { restored, units, sections }: Draft, isTitle: boolean): Token[] {
  return group.flatMap((index) => {
    const { start, end, wordsFrom, section } = units[index] as Unit;
    if (!isTitle) return [...tokensOf(restored, start, end)];
    return [...tokensOf(restored, wordsFrom, Math.max(wordsFrom, (sections[section] as Section).titleEnd))];
  });
}

/** Where words begin that are not cut: of each document the places inside of its set phrases. */
export interface WholeWords {
  readonly before: InsideWords;
  readonly after: InsideWords;
}

/** Offsets of the restored text that stand inside of a set phrase, neither at its beginning nor at its end. */
export type InsideWords = ReadonlySet<number>;

/** The longest set phrase that is not cut; of a longer one the changed words are told. */
const LONGEST = 10;

/** The places inside of the set phrases of a document. */
export function insideWords({ restored, slogans }: Draft): InsideWords {
  const inside = new Set<number>();
  for (const { occurrences } of slogans) {
    for (const { span } of occurrences) {
      const start = restored.restoredOffset(span.start.offset);
      const end = restored.restoredOffset(span.end.offset - 1) + 1;
      if (end - start <= LONGEST) for (let at = start + 1; at < end; at++) inside.add(at);
    }
  }
  return inside;
}

/** The words as they are shown: one text after the other, piece by piece. */
export function piecesOf(wording: Wording, group: Group, before: Draft, after: Draft, words: WholeWords): WordingPiece[] {
  const steps = tidy(wording.steps, {
    before: wording.before,
    after: wording.after,
    isInsideBefore: (token) => words.before.has(wording.before[token]?.start ?? -1),
    isInsideAfter: (token) => words.after.has(wording.after[token]?.start ?? -1),
  });
  const mine = { tokens: wording.before, restored: before.restored, starts: startsOf(group.before, before) };
  const yours = { tokens: wording.after, restored: after.restored, starts: startsOf(group.after, after) };
  const pieces: WordingPiece[] = [];
  for (const { isSame, before: a, after: b } of steps) {
    if (isSame) {
      pieces.push({ kind: 'same', text: textOf(yours, b, true) });
      continue;
    }
    if (a[0] < a[1]) pieces.push({ kind: 'removed', text: textOf(mine, a, false), span: spanOf(mine, a) });
    if (b[0] < b[1]) pieces.push({ kind: 'added', text: textOf(yours, b, false), span: spanOf(yours, b) });
  }
  return pieces;
}

interface Side {
  readonly tokens: readonly Token[];
  readonly restored: Restored;
  /** Where the paragraphs of the group begin, but for the first. */
  readonly starts: readonly number[];
}

function startsOf(group: readonly number[], { units }: Draft): number[] {
  return group.slice(1).map((index) => (units[index] as Unit).start);
}

/** The restored words, with a line feed where a paragraph of several begins; blanks around them belong to what has stayed. */
function textOf({ tokens, restored, starts }: Side, [from, to]: readonly [number, number], hasBlanks: boolean): string {
  const { text } = restored;
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  const [previous, next] = hasBlanks ? [tokens[from - 1]?.end ?? start, tokens[to]?.start ?? end] : [start, end];
  let words = '';
  let at = previous;
  for (let index = firstFrom(starts, previous + 1); index < starts.length; index++) {
    const boundary = starts[index] as number;
    if (boundary >= end) break;
    words += `${text.slice(at, boundary)}\n`;
    at = boundary;
  }
  return words + text.slice(at, next);
}

function spanOf({ tokens, restored }: Side, [from, to]: readonly [number, number]) {
  return restored.spanOf((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
}
