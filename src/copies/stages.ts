import { failed } from '../corpus/failed.ts';
import type { Analyst, Result, Task } from '../corpus/work.ts';
import { Formulas } from '../duplicates/formulas.ts';
import { HanReading } from '../duplicates/reading.ts';
import { type Shingles, shinglesOf } from '../duplicates/shingles.ts';
import { distinct, Sketch } from '../duplicates/sketch.ts';
import type { Entry } from '../lexicon/lexicon.ts';
import { builtInLexicon } from '../lexicon/terms.ts';
import type { Span } from '../model.ts';
import { restore } from '../restore/restore.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { speechBlocks } from '../restore/speech.ts';
import { SourceError } from '../source/failure.ts';
import { type OpenOptions, openSource } from '../source/open.ts';
import { readBytes } from '../source/read.ts';
import { firstIndex } from '../text/search.ts';
import { pack, packHashes } from './packed.ts';

/** Stretches of one document whose places are asked for, in letters, half-open; of some the words too. */
export interface Wanted {
  readonly fingerprint: number;
  readonly stretches: readonly { readonly start: number; readonly end: number; readonly isQuoted: boolean }[];
}

/** Where a stretch stands, how many letters it has, and its restored words. */
export interface LocatedStretch {
  readonly span: Span;
  readonly letters: number;
  readonly text?: string;
}

/**
 * What is done to each document. It is read three times, so that none is held: to note which shingles it has, to be compared, and for the
 * places of what was found.
 */
type Stage =
  | { readonly name: 'note' }
  | { readonly name: 'compare'; readonly sketch: SharedArrayBuffer }
  | { readonly name: 'place'; readonly wanted: ReadonlyMap<string, Wanted> };

/** All that reading depends on. It is sent to threads, so it holds nothing but data. */
export interface DuplicatesSetup {
  readonly stage: Stage;
  /** Every set phrase that is known; those that come with the program unless given. */
  readonly entries?: readonly Entry[];
  readonly opening?: OpenOptions;
  /** In bytes; the limit of every reading unless given. */
  readonly maxBytes?: number;
}

/** What is kept of a document that was read. */
export interface ReadDocument {
  /** How many letters it has. */
  readonly letters: number;
  /** Tells whether it is still the same. */
  readonly fingerprint: number;
  /** Of the stretches that are wanted, in their order. */
  readonly places?: readonly LocatedStretch[];
}

/** What reads the documents of one stage, in any thread. */
export async function readerOf(setup: DuplicatesSetup): Promise<Analyst<ReadDocument>> {
  const { stage, entries, opening, maxBytes } = setup;
  const formulas = new Formulas(entries ?? builtInLexicon().entries);
  const sketch = stage.name === 'compare' ? new Sketch(stage.sketch) : null;

  const read = async (task: Task, most: number): Promise<Result<ReadDocument>> => {
    const { path } = task;
    const bytes = task.bytes ?? (await readBytes(task, maxBytes === undefined ? {} : { maxBytes }));
    const source = await openSource(path, bytes, opening);
    if (source.text.length > most) return { ...failed(path, 'too long for this thread'), isForAnotherThread: true };
    const restored = restore(source);
    const reading = new HanReading(restored, formulas);
    const { letters } = reading;
    const kept: ReadDocument = { letters: letters.length, fingerprint: fingerprintOf(letters) };
    if (stage.name === 'place') {
      return { digest: { ...kept, places: placesOf(stage.wanted.get(path), kept, reading, restored) }, part: new Uint8Array() };
    }
    const shingles = shinglesOf(letters);
    // A part changes hands with its memory, so each has its own.
    return { digest: kept, part: sketch ? pack(letters, sharedOf(shingles, sketch)) : packHashes(distinct(shingles)) };
  };

  return async (task, most = Number.POSITIVE_INFINITY) => {
    if (task.failed) return task.failed;
    try {
      return await read(task, most);
    } catch (error) {
      return failed(task.path, error);
    }
  };
}

/** The shingles that another document has too. */
function sharedOf({ places, hashes }: Shingles, sketch: Sketch): Shingles {
  let kept = 0;
  for (let index = 0; index < hashes.length; index++) {
    if (!sketch.isShared(hashes[index] as number)) continue;
    places[kept] = places[index] as number;
    hashes[kept++] = hashes[index] as number;
  }
  return { places: places.subarray(0, kept), hashes: hashes.subarray(0, kept) };
}

function placesOf(wanted: Wanted | undefined, { fingerprint }: ReadDocument, reading: HanReading, restored: Restored): LocatedStretch[] {
  if (wanted === undefined) return [];
  if (fingerprint !== wanted.fingerprint) throw new SourceError('not-readable', 'changed while it was read', { reason: 'changed' });
  const blocks = speechBlocks(restored);
  return wanted.stretches.map(({ isQuoted, ...stretch }) => {
    const { start, end } = withoutScraps(stretch, blocks, reading);
    const [from, to] = [reading.offset(start), reading.offset(end - 1) + 1];
    return { span: restored.spanOf(from, to), letters: end - start, ...(isQuoted && { text: wordsOf(restored, from, to) }) };
  });
}

/** So few letters of a paragraph at the end of a passage are a scrap: its marker is the same, or its first word. */
const SCRAP = 4;

/** The stretch, in letters, without scraps of the paragraphs before and behind those that it is of. */
function withoutScraps(
  { start, end }: { readonly start: number; readonly end: number },
  blocks: readonly Block[],
  reading: HanReading,
): { readonly start: number; readonly end: number } {
  const blockOf = (letter: number): Block | undefined =>
    blocks[firstIndex(blocks.length, (index) => (blocks[index] as Block).end <= reading.offset(letter))];
  let [from, to] = [start, end];
  while (from < end && from - start < SCRAP && blockOf(from) === blockOf(start)) from++;
  while (to > start && end - to < SCRAP && blockOf(to - 1) === blockOf(end - 1)) to--;
  return { start: from - start < SCRAP ? from : start, end: end - to < SCRAP ? to : end };
}

/** The restored words of a stretch, its paragraphs divided by line feeds; what is no part of the speech is left out. */
function wordsOf(restored: Restored, from: number, to: number): string {
  return speechBlocks(restored)
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end }) => restored.text.slice(Math.max(start, from), Math.min(end, to)))
    .join('\n');
}

/** FNV-1a over the letters. */
function fingerprintOf(letters: Uint16Array): number {
  let value = 0x811c9dc5;
  for (const letter of letters) value = Math.imul(value ^ letter, 0x01000193);
  return value >>> 0;
}
