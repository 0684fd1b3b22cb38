import { CLOSING, classAt, JOINING, OPENING, SEPARATOR } from './marks.ts';
import { CONJUNCTIONS, JOINED_AFTER, JOINED_BEFORE } from './words.ts';

/** Half-open stretch of a text. */
export type Range = readonly [start: number, end: number];

/** 以, which opens 以及 and joins nothing alone. */
const WITH = 0x4ee5;

/** The conjunction at `at`, or null where the character is part of a word (共和国, 和谐, 参与, 普及, 共同). */
function conjunctionAt(text: string, at: number): string | null {
  if (!(classAt(text, at) & JOINING) && text.charCodeAt(at) !== WITH) return null;
  const word = CONJUNCTIONS.find((candidate) => text.startsWith(candidate, at));
  if (!word || word.length > 1) return word ?? null;
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (before !== '' && JOINED_BEFORE.get(word)?.includes(before)) return null;
  if (after !== '' && JOINED_AFTER.get(word)?.includes(after)) return null;
  return word;
}

/** The offset behind the 、 or the conjunction that joins what ends at `at` to the next; `at` where there is none. */
export function endOfJoint(text: string, at: number): number {
  return classAt(text, at) & SEPARATOR ? at + 1 : at + (conjunctionAt(text, at)?.length ?? 0);
}

/** Where the first conjunction from `from` on begins; `end` where none does before. */
export function conjunctionFrom(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (conjunctionAt(text, at) !== null) return at;
  return end;
}

/** Whether a conjunction ends right before `end`. */
export function endsInConjunction(text: string, end: number): boolean {
  return conjunctionAt(text, end - 1) !== null || text.startsWith('以及', end - 2);
}

/** The stretch as two items, divided at each of its conjunctions outside of quotation marks and brackets; the most alike in length first. */
export function conjunctionsIn(text: string, [start, end]: Range): readonly (readonly [Range, Range])[] {
  const pairs: [Range, Range][] = [];
  let depth = 0;
  for (let i = start; i < end - 1; i++) {
    const kind = classAt(text, i);
    if (kind & OPENING) depth++;
    else if (kind & CLOSING) depth--;
    if (depth !== 0 || i === start) continue;
    const word = conjunctionAt(text, i);
    if (!word) continue;
    if (end - i - word.length > 0) {
      pairs.push([
        [start, i],
        [i + word.length, end],
      ]);
    }
    i += word.length - 1;
  }
  const difference = ([[a, b], [c, d]]: readonly [Range, Range]): number => Math.abs(b - a - (d - c));
  return pairs.sort((one, other) => difference(one) - difference(other));
}

/** The segments as that many items, the last divided at its conjunction where that makes the number right; null where it does not. */
export function itemsOf(text: string, segments: readonly Range[], value: number): readonly Range[] | null {
  if (segments.length === value) return segments;
  const last = segments[segments.length - 1];
  if (!last || segments.length !== value - 1) return null;
  const [pair] = conjunctionsIn(text, last);
  return pair ? [...segments.slice(0, -1), ...pair] : null;
}
