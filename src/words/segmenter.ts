import type { Block, Restored } from '../restore/restored.ts';
import { Counter } from './counts.ts';
import { Divider, type TokenSink, UNCOUNTED } from './divider.ts';
import type { Engine } from './engine.ts';
import type { KeptWord } from './kept.ts';
import { scan, WORD } from './scan.ts';
import { Tagger } from './tagger.ts';
import { Vocabulary } from './vocabulary.ts';

/** Divides documents into words, all of them with one engine and one vocabulary. */
export class Segmenter {
  readonly engine: Engine;
  readonly vocabulary = new Vocabulary();
  readonly tagger: Tagger;
  /** For one document after the other. */
  readonly counter = new Counter();
  private readonly divider: Divider;

  constructor(engine: Engine) {
    this.engine = engine;
    this.tagger = new Tagger(engine, this.vocabulary);
    this.divider = new Divider(engine, this.vocabulary);
  }

  /**
   * Divides blocks of a document and tells `sink` every token. Linear in the length of the text.
   * @param kept what stays one token, in order of place; the text on either side is divided apart, so that nothing is glued to it
   * @returns the parts of speech of the words that were kept, by their numbers
   */
  segment(
    { text }: Pick<Restored, 'text'>,
    blocks: readonly Pick<Block, 'start' | 'end'>[],
    kept: readonly KeptWord[],
    sink: TokenSink,
  ): Map<number, string> {
    const { divider } = this;
    divider.begin(text, sink);
    const tags = new Map<number, string>();
    let next = 0;
    for (const { start, end } of blocks) {
      let at = start;
      for (let word = kept[next]; word !== undefined && word.end <= end; word = kept[++next]) {
        if (word.start < at) continue;
        scan(text, at, word.start, divider);
        const id = word.kind === WORD ? this.vocabulary.idOf(word.word) : UNCOUNTED;
        if (word.kind === WORD) tags.set(id, word.tag);
        divider.keep(word.start, word.end, word.kind, id);
        at = word.end;
      }
      scan(text, at, end, divider);
    }
    divider.divide();
    return tags;
  }
}
