import type { Engine } from './engine.ts';
import { NO_WORD } from './kept.ts';
import { isCommonHan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

const SEPARATOR = '\n';
/** Words that an engine is asked about at once. */
const CALL = 4_096;
/** Parts of speech of what no dictionary knows: Latin words and numbers. */
const LATIN = 'eng';
export const NUMERAL = 'm';

/** Looks up the parts of speech (词性) of words, each once. Both engines tag a word by the dictionary alone, wherever it stands. */
export class Tagger {
  private readonly engine: Engine;
  private readonly vocabulary: Vocabulary;
  private readonly tags: (string | undefined)[] = [];

  constructor(engine: Engine, vocabulary: Vocabulary) {
    this.engine = engine;
    this.vocabulary = vocabulary;
  }

  /** The part of speech of each word, in the order of the words. */
  of(ids: readonly number[]): string[] {
    const unknown = ids.filter((id) => this.tags[id] === undefined);
    for (let from = 0; from < unknown.length; from += CALL) this.ask(unknown.slice(from, from + CALL));
    return ids.map((id) => this.tags[id] as string);
  }

  private ask(ids: readonly number[]): void {
    const han = ids.filter((id) => isCommonHan(this.vocabulary.word(id).charCodeAt(0)));
    for (const id of ids) this.tags[id] = LATIN;
    if (han.length === 0) return;
    const tagged = this.engine.tag(han.map((id) => this.vocabulary.word(id)).join(SEPARATOR));
    let next = 0;
    for (const id of han) {
      // A word that alone is divided otherwise is none of the dictionary's.
      this.tags[id] = tagged[next]?.word === this.vocabulary.word(id) ? (tagged[next]?.tag ?? NO_WORD) : NO_WORD;
      while (next < tagged.length && tagged[next]?.word !== SEPARATOR) next++;
      next++;
    }
  }
}
