import { scratch } from './scratch.ts';

/** The bits of a role: a rare sign, and a mark that is written twice by mistake. */
const RARE = 1;
const STOP = 2;
/** The stops of which a Chinese text is full, and those that are rare. */
const COMMON_STOPS = '，。、';
const RARE_STOPS = '；：';
/** Of the Han characters among the signs the one that is no numeral or joint: it stands for a name. */
const RARE_HAN = '某';

const ROLES = new Uint8Array(0x10000).fill(RARE).fill(0, 0x4e00, 0xa000).fill(0, 0x30, 0x3a);
for (const stop of COMMON_STOPS) ROLES[stop.charCodeAt(0)] = STOP;
for (const stop of RARE_STOPS) ROLES[stop.charCodeAt(0)] = RARE | STOP;
ROLES[RARE_HAN.charCodeAt(0)] = RARE;

/** Whether the code unit is one of the stops ，、；：。, of which no two stand side by side. */
export function isStop(code: number): boolean {
  return ((ROLES[code] as number) & STOP) !== 0;
}

/**
 * Offsets of the rare signs in order: quotation marks, brackets, letters, half-width marks, dots, blanks and the like, one sign in six; all
 * but numerals, joints and the stops ，。、, of which only those are among them that stand right before another stop.
 * @param codes the code units of the text
 * @param all the offsets of all its signs, in order
 */
export function rareAmong(codes: Uint16Array, all: Uint32Array): Uint32Array {
  const { length } = all;
  const offsets = scratch(length);
  const last = codes.length - 1;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const at = all[i] as number;
    const role = ROLES[codes[at] as number] as number;
    const next = at < last ? (ROLES[codes[at + 1] as number] as number) : 0;
    offsets[count] = at;
    // Counted without a branch, which would be guessed wrong too often.
    count += (role & RARE) | ((role & next & STOP) >> 1);
  }
  return offsets.slice(0, count);
}
