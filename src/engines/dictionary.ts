import { readFileSync } from 'node:fs';
import type { EngineName, UserWord } from '../words/engine.ts';
import { EngineError } from './failure.ts';
import { fileIn } from './installed.ts';

/** Both engines read the dictionary of this one: it is always installed, even where its program does not run. */
const HOME: EngineName = '@node-rs/jieba';
/** So often a word of unknown frequency stands: enough that it stays whole beside nearly any two words that it could be. */
const ENOUGH = 1_000;

const LINE_FEED = 0x0a;
const BLANK = 0x20;
const COLUMNS = 3;

/** The dictionary of both engines. */
export interface Dictionary {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The dictionary, read and looked through: one that is cut off would end the whole process in nodejieba. */
export function readDictionary(): Dictionary {
  const path = fileIn(HOME, 'dict.txt');
  const bytes = readFileSync(path);
  if (!isTable(bytes)) throw new EngineError(HOME, 'damaged', path);
  return { path, bytes };
}

/** How rare words are, for keywords; the words that it does not know are as rare as the middle one of those that it does, as in jieba. */
export function readRarity(): { of(word: string): number } {
  const path = fileIn(HOME, 'idf.txt');
  const rarities = new Map<string, number>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const blank = line.lastIndexOf(' ');
    if (blank > 0) rarities.set(line.slice(0, blank), Number(line.slice(blank + 1)));
  }
  const sorted = Float64Array.from(rarities.values()).sort();
  const middle = sorted[sorted.length >> 1] ?? 0;
  return { of: (word) => rarities.get(word) ?? middle };
}

/** User words as both engines read them, a line each. A word that the dictionary has more often keeps its frequency: less would break it. */
export function userDictionary(words: readonly UserWord[], dictionary: Dictionary): string {
  const wanted = new Set(words.filter(({ frequency }) => frequency === null).map(({ word }) => word));
  const known = frequenciesOf(wanted, dictionary.bytes);
  return words.map(({ word, frequency, tag }) => `${word} ${frequency ?? Math.max(ENOUGH, known.get(word) ?? 0)} ${tag}\n`).join('');
}

/** Whether every line has three columns with a blank between each two. */
function isTable(bytes: Buffer): boolean {
  let columns = 1;
  let isEmpty = true;
  for (const byte of bytes) {
    if (byte === BLANK || byte === LINE_FEED) {
      if (isEmpty) return false;
      isEmpty = true;
      if (byte === LINE_FEED) {
        if (columns !== COLUMNS) return false;
        columns = 1;
      } else columns++;
    } else isEmpty = false;
  }
  return isEmpty ? columns === 1 : columns === COLUMNS;
}

function frequenciesOf(words: ReadonlySet<string>, bytes: Buffer): Map<string, number> {
  const found = new Map<string, number>();
  if (words.size === 0) return found;
  for (const line of bytes.toString('utf8').split('\n')) {
    const blank = line.indexOf(' ');
    const word = line.slice(0, blank);
    if (words.has(word)) found.set(word, Number.parseInt(line.slice(blank + 1), 10));
  }
  return found;
}
