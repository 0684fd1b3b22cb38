import type { Engine, UserWord } from '../words/engine.ts';
import { readDictionary, userDictionary } from './dictionary.ts';
import { EngineError } from './failure.ts';
import { loadNodeRs } from './node-rs.ts';
import { loadNodejieba } from './nodejieba.ts';

/** Which engine is wanted; `auto` is nodejieba where it runs, and node-rs where it does not. */
export type EngineChoice = 'auto' | 'nodejieba' | 'node-rs';

/** An engine, and why it is not the one that comes first. */
export interface LoadedEngine {
  readonly engine: Engine;
  readonly missed: EngineError | null;
}

/**
 * Loads an engine. Both read the same dictionary and the same user words, and both look for words that are in neither (HMM).
 * @throws {EngineError} where there is none
 */
export async function loadEngine(choice: EngineChoice, userWords: readonly UserWord[] = []): Promise<LoadedEngine> {
  const dictionary = readDictionary();
  const words = userDictionary(userWords, dictionary);
  if (choice === 'node-rs') return { engine: await loadNodeRs(dictionary, words), missed: null };
  try {
    return { engine: loadNodejieba(dictionary, words), missed: null };
  } catch (error) {
    if (choice === 'nodejieba' || !(error instanceof EngineError)) throw error;
    return { engine: await loadNodeRs(dictionary, words, error), missed: error };
  }
}
