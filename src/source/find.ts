import { type Stats, statSync } from 'node:fs';
import { fromSystemError, SourceError } from './failure.ts';
import { type Found, foundFile, settled } from './finding/found.ts';
import { asInput, LOST, openable, type Place, placeOf, STDIN } from './finding/place.ts';
import type { Search } from './finding/search.ts';
import type { Selection } from './finding/selection.ts';
import { isGlob, withSlashes } from './paths.ts';

/** An input. Where `error` is set it is already known that it cannot be read. */
export interface Input extends Place {
  /** Of an ordinary file, in bytes, as it was when it was found. */
  readonly size?: number;
  readonly error?: SourceError;
}

/**
 * The inputs that operands mean: a file as it is called, a folder's supported files and those of its folders, the files that a
 * glob matches, `-` as standard input. An operand that yields nothing yields its error.
 *
 * All inputs come in one order, by the code units of their paths, and each file comes once, whatever paths lead to it: so they do
 * not depend on the machine, nor on the locale in which a shell has expanded a glob. Never throws for what it finds on the disk.
 * @param signal ends a long search
 * @throws the reason of the signal
 */
export async function findInputs(operands: readonly string[], selection: Selection = {}, signal?: AbortSignal): Promise<readonly Input[]> {
  const finder = new Finder(selection, signal);
  for (const operand of operands) await finder.operand(operand, operands);
  for (const path of selection.listed ?? []) await finder.listed(path);
  return await finder.end();
}

function statsOf(place: Place): Stats | SourceError {
  try {
    return statSync(openable(place));
  } catch (error) {
    return fromSystemError(error);
  }
}

/** Finds inputs, and loads what searching takes when there is a first folder or glob. */
class Finder {
  readonly #selection: Selection;
  readonly #signal: AbortSignal | undefined;
  readonly #found: Found[] = [];
  #search: Search | undefined;

  constructor(selection: Selection, signal: AbortSignal | undefined) {
    this.#selection = selection;
    this.#signal = signal;
  }

  /** @param all operands, of which this is one */
  async operand(operand: string, all: readonly string[]): Promise<void> {
    const place = { path: withSlashes(operand) };
    if (operand === STDIN) return void this.#found.push(place);
    // What exists is meant as it is called, whatever characters its name holds.
    const stats = statsOf(place);
    if (!(stats instanceof SourceError)) return await this.#existing(place, stats);
    if (stats.code === 'not-found' && operand.includes(LOST)) {
      const { placesCalled } = await import('./finding/lost-names.ts');
      const places = placesCalled(place, all.filter((one) => one === operand).length);
      if (places.length > 0) return await this.#each(places);
    }
    // A glob may well be longer than a name.
    const isNone = stats.code === 'not-found' || stats.details.reason === 'path-too-long';
    if (isNone && isGlob(place.path)) return await (await this.#searching()).glob(place.path);
    this.#found.push({ ...place, error: stats });
  }

  /** A path that is meant as it is written. */
  async listed(path: string | Uint8Array): Promise<void> {
    if (typeof path === 'string') return await this.#each([asInput({ path: withSlashes(path) })]);
    const place = placeOf(path);
    // Where the names on the disk are UTF-8, it is the list that is not.
    const decoded = { path: withSlashes(new TextDecoder('gb18030').decode(path)) };
    await this.#each([statsOf(place) instanceof SourceError && !(statsOf(decoded) instanceof SourceError) ? decoded : place]);
  }

  async end(): Promise<readonly Input[]> {
    await this.#search?.end();
    return settled(this.#found).map(({ identity: _identity, isLinked: _isLinked, ...input }) => input);
  }

  async #each(places: readonly Found[]): Promise<void> {
    for (const place of places) {
      const stats = place.error ?? statsOf(place);
      if (stats instanceof SourceError) this.#found.push({ ...place, error: stats });
      else await this.#existing(place, stats);
    }
  }

  async #existing(place: Place, stats: Stats): Promise<void> {
    if (stats.isDirectory()) await (await this.#searching()).folder(place);
    else this.#found.push(foundFile(place, stats));
  }

  async #searching(): Promise<Search> {
    this.#search ??= await (await import('./finding/search.ts')).Search.prepare(this.#selection, this.#found, this.#signal);
    return this.#search;
  }
}
