import { readRarity } from '../engines/dictionary.ts';
import { type EngineChoice, type LoadedEngine, loadEngine } from '../engines/load.ts';
import type { Entry } from '../lexicon/lexicon.ts';
import type { Keywords } from '../model.ts';
import { WholeWords } from '../words/kept.ts';
import { countDivisible, type Divisible, keywordTotals } from '../words/keyword-totals.ts';
import { LEAST_KEYWORD } from '../words/keywords.ts';
import { Segmenter } from '../words/segmenter.ts';
import { stopWords } from '../words/stop-words.ts';
import { Totals } from '../words/totals.ts';

/** Counts the words of the documents of a report. It keeps nothing of a document but the numbers of its words. */
export class KeywordCounter {
  private readonly totals = new Totals();
  private readonly segmenter: Segmenter;

  constructor({ engine }: Pick<LoadedEngine, 'engine'>) {
    this.segmenter = new Segmenter(engine);
  }

  add(document: Divisible): void {
    this.totals.add(countDivisible(document, this.segmenter));
  }

  /** @param characters 字数 of all documents */
  end(characters: number, top: number): Keywords {
    const { name, version } = this.segmenter.engine;
    const filter = { stopWords: stopWords(), numbers: false, pos: [], minLength: LEAST_KEYWORD, minCount: 1 };
    return {
      engine: { name, version },
      ...keywordTotals(this.totals, characters, this.segmenter, { filter, top, rarity: readRarity() }),
    };
  }
}

/** Loads an engine that knows the terms. @throws EngineError where there is none */
export async function loadWordEngine(choice: EngineChoice, entries: readonly Entry[]): Promise<LoadedEngine> {
  return await loadEngine(choice, new WholeWords([], entries).known);
}
