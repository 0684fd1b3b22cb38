import type { FoundPassage } from '../duplicates/passages.ts';
import type { PassagePlace, SharedPassage } from '../model.ts';
import type { LocatedStretch, Wanted } from './stages.ts';

/** The places of passages, which are asked for document by document. */
export class Places {
  /** By the number of a document. */
  readonly wanted = new Map<number, Wanted & { readonly stretches: { start: number; end: number; isQuoted: boolean }[] }>();
  private readonly all: readonly FoundPassage[];
  private readonly located = new Map<number, readonly LocatedStretch[]>();

  /** @param fingerprints of the documents */
  constructor(all: readonly FoundPassage[], fingerprints: readonly number[]) {
    this.all = all;
    for (const { places } of all) {
      for (const [index, { document, start, end }] of places.entries()) {
        const wanted = this.wanted.get(document) ?? { fingerprint: fingerprints[document] as number, stretches: [] };
        wanted.stretches.push({ start, end, isQuoted: index === 0 });
        this.wanted.set(document, wanted);
      }
    }
  }

  /** Takes the stretches of a document, in the order in which they are wanted. */
  note(document: number, located: readonly LocatedStretch[]): void {
    this.located.set(document, located);
  }

  /** The passages, but those of documents that could not be read again. @param paths of the documents */
  passages(paths: readonly string[]): SharedPassage[] {
    const next = new Map<number, number>();
    return this.all.flatMap(({ places, same, weight }) => {
      let text = '';
      let characters = 0;
      const kept = places.flatMap(({ document }): PassagePlace[] => {
        const index = next.get(document) ?? 0;
        next.set(document, index + 1);
        const stretch = this.located.get(document)?.[index];
        if (stretch === undefined) return [];
        if (text === '') {
          text = stretch.text ?? '';
          characters = stretch.letters;
        }
        return [{ path: paths[document] as string, span: stretch.span }];
      });
      if (kept.length < 2 || text === '') return [];
      const sameCharacters = Math.min(same, characters);
      return [{ text, characters, sameCharacters, setCharacters: Math.max(0, sameCharacters - weight), places: kept }];
    });
  }
}
