import type { Bytes } from './bytes.ts';
import type { WordFile } from './header.ts';

/** One change of formatting ([MS-DOC] 2.2.5.1), with the bytes that say to what. */
export type Change = (sprm: number, operand: Bytes) => void;

const TABLE_DEFINITION = 0xd608;
const TABS = 0xc615;

/** The length of an operand in bytes, and how many in front of it tell it (2.2.5.1). */
function operandOf(sprm: number, bytes: Bytes, at: number): readonly [start: number, length: number] {
  const kind = sprm >> 13;
  if (kind < 2) return [at, 1];
  if (kind === 3) return [at, 4];
  if (kind === 7) return [at, 3];
  if (kind < 6) return [at, 2];
  if (sprm === TABLE_DEFINITION) return [at + 2, bytes.u16(at) - 1];
  const length = bytes.u8(at);
  // Tabs that do not fit into 254 bytes tell their length by how many there are.
  if (sprm !== TABS || length !== 255) return [at + 1, length];
  const removed = bytes.u8(at + 1);
  return [at + 1, 2 + 4 * removed + 3 * bytes.u8(at + 2 + 4 * removed)];
}

/** Goes through changes of formatting that stand one after the other. */
export function readChanges(bytes: Bytes, start: number, change: Change): void {
  for (let at = start; at + 2 < bytes.length; ) {
    const sprm = bytes.u16(at);
    const [from, length] = operandOf(sprm, bytes, at + 2);
    if (length < 0 || from + length > bytes.length) return;
    change(sprm, bytes.part(from, length));
    at = from + length;
  }
}

/** Formatting of a stretch of the stream that holds the text, in bytes; half-open. */
export interface Run<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

const PAGE = 512;

/** Pages of formatting, by the places in the table stream that name them (2.8.5, 2.8.6). */
function* pagesOf({ part, text }: WordFile, name: 'characters' | 'paragraphs'): Generator<Bytes> {
  const table = part(name);
  const count = Math.floor((table.length - 4) / 8);
  for (let index = 0; index < count; index++) {
    const page = text.part((table.u32(4 * (count + 1) + 4 * index) & 0x3fffff) * PAGE, PAGE);
    if (page.length === PAGE) yield page;
  }
}

/**
 * Reads the formatting of characters or of paragraphs (2.9.33, 2.9.174).
 * @param read what of one page says of a run, and at which of its bytes
 * @param step how many bytes each run has in the row that says where its formatting stands
 */
export function readRuns<T>(
  file: WordFile,
  name: 'characters' | 'paragraphs',
  step: 1 | 13,
  read: (page: Bytes, at: number) => T,
): Run<T>[] {
  const runs: Run<T>[] = [];
  // A run holds a byte at least; a table that names a page again and again has more.
  const most = file.text.length;
  for (const page of pagesOf(file, name)) {
    const count = page.u8(PAGE - 1);
    if (4 * (count + 1) + step * count > PAGE - 1) continue;
    for (let index = 0; index < count && runs.length < most; index++) {
      const at = 2 * page.u8(4 * (count + 1) + step * index);
      runs.push({ start: page.u32(4 * index), end: page.u32(4 * index + 4), value: read(page, at) });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** What holds at a place of the stream. */
export function runAt<T>(runs: readonly Run<T>[], place: number): T | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run<T>).start <= place) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run !== undefined && place < run.end ? run.value : undefined;
}
