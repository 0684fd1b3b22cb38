import type { Draft } from './draft.ts';
import { changePassages, dropRanges } from './draft.ts';
import { hintOf } from './hints.ts';

/**
 * UTF-8 once read as GBK (`銆€銆€浜屻`): three-byte Chinese characters fall into pairs whose first byte is E2–E9 or EF and whose
 * second is 80–BF. Those GBK characters are rare in real text (radical-sorted level 2 and extension rows), so their density tells.
 */
const WINDOW = 24;
const THRESHOLD = 0.25;
const LEAST = WINDOW * THRESHOLD;

let signs: Uint8Array | undefined;

function signTable(): Uint8Array {
  if (signs) return signs;
  const table = new Uint8Array(0x10000);
  const decoder = new TextDecoder('gb18030');
  for (const lead of [0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef]) {
    for (let trail = 0x80; trail <= 0xbf; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1) table[character.charCodeAt(0)] = 1;
    }
  }
  // Bytes that GBK leaves unassigned came out as private-use characters or were replaced.
  table.fill(1, 0xe000, 0xf900);
  table[0xfffd] = 1;
  signs = table;
  return table;
}

/** Quick test: 銆 (the first two bytes of every CJK mark) and 锛 (of every full-width one) are in every such text. */
const SUSPECT = hintOf('銆锛鐨');

/** Leaves out the stretches that were garbled by a wrong decoding before the file was written. Linear. */
export function removeMojibake(draft: Draft): void {
  changePassages(draft, (passage) => {
    if ((passage.hints & SUSPECT) === 0) return passage;
    const { codes } = passage;
    const table = signTable();
    return isAnyDense(codes, table) ? dropRanges(draft, passage, garbledRanges(codes, table), 'mojibake', 'mojibake') : passage;
  });
}

/** Whether as many signs as tell stand in any window: one in a name is no garbled text, and a long text need not be gone through with care. */
function isAnyDense(codes: Uint16Array, table: Uint8Array): boolean {
  const { length } = codes;
  /** Where the last signs stand, each in the place of the one that is {@link LEAST} before it. */
  const recent: number[] = new Array(LEAST).fill(-WINDOW);
  let next = 0;
  for (let i = 0; i < length; i++) {
    if (table[codes[i] as number] === 0) continue;
    recent[next] = i;
    next = next + 1 === LEAST ? 0 : next + 1;
    if (i - (recent[next] as number) < WINDOW) return true;
  }
  return false;
}

function garbledRanges(codes: Uint16Array, table: Uint8Array): [number, number][] {
  const ranges: [number, number][] = [];
  const { length } = codes;
  let inWindow = 0;
  let start = -1;
  let lastSign = -1;
  for (let i = 0; i < length; i++) {
    const sign = table[codes[i] as number] as number;
    inWindow += sign;
    if (i >= WINDOW) inWindow -= table[codes[i - WINDOW] as number] as number;
    if (sign) lastSign = i;
    const dense = inWindow >= LEAST;
    if (dense && start < 0) start = firstSign(codes, table, Math.max(0, i - WINDOW + 1));
    else if (!dense && start >= 0) {
      ranges.push([start, lastSign + 1]);
      start = -1;
    }
  }
  if (start >= 0) ranges.push([start, length]);
  return merge(ranges);
}

function firstSign(codes: Uint16Array, table: Uint8Array, from: number): number {
  let i = from;
  while (table[codes[i] as number] === 0) i++;
  return i;
}

/** Garbled text has clean-looking characters in it: ranges closer than two windows are one. */
function merge(ranges: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const range of ranges) {
    const last = merged[merged.length - 1];
    if (last && range[0] - last[1] <= 2 * WINDOW) last[1] = range[1];
    else merged.push([range[0], range[1]]);
  }
  return merged;
}
