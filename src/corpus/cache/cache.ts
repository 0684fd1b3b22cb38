import type { Digest } from '../work.ts';

/** What is kept of an analysed document between runs. */
export interface Entry {
  readonly digest: Digest;
  /** The whole record as JSON on one line in UTF-8, its `path` left out: the same text may stand under another name. */
  readonly record: Uint8Array;
}

/**
 * Results of earlier runs by what they follow from. Every method is synchronous, since it is called between two analyses on the
 * thread that does them, and none throws: a cache that cannot be used is no reason to stop.
 */
export interface Cache {
  /**
   * The entry under `key`, or undefined where there is none that can be trusted: a damaged one is removed. The bytes of its record are
   * good until the next call.
   * @param key what {@link Cache.keyOf} gave
   * @param withTerms whether its digest is to have its terms, which cost more than all the rest of it
   */
  get(key: string, withTerms?: boolean): Entry | undefined;
  /** Keeps an entry, whole or not at all, also while other runs read and write the same folder. */
  put(key: string, entry: Entry): void;
  /** The key of an input: its bytes, and what of its name and encoding the record depends on. */
  keyOf(bytes: Uint8Array, about: readonly string[]): string;
}

/** Where the entries of a run are. Plain data, so that every thread can make its own {@link Cache} of it. */
export interface CachePlace {
  /** The cache folder, which all versions share. */
  readonly root: string;
  /** The folder below it for what this very program wrote: its version and a hash of its code. */
  readonly build: string;
  /** Stands for all beside the input that records follow from: program, lexicon, settings. Part of every key. */
  readonly namespace: string;
  /** How many bytes may yet be written. */
  readonly room: number;
}
