import { pairOf } from '../lexicon/beginnings.ts';

/** A name that is looked for without quotation marks, since the document shows it to be one. */
interface OwnName {
  readonly name: string;
  /** In the glossary; else in quotation marks elsewhere. */
  readonly isExplained: boolean;
}

/** The names of one document that are looked for: few, so that their tables are small and most places are left at one look. */
export class OwnNames {
  /** Their words, each once. */
  readonly words: string[] = [];
  /** By their first two code units, longer ones first. */
  private readonly byPair = new Map<number, OwnName[]>();
  /** A bit for each of 32 hashes of these two. */
  private hashes = 0;

  /** Adds a name of two code units or more; of those with the same words the first stays. */
  add(name: string, isExplained: boolean): void {
    const [first, second] = [name.charCodeAt(0), name.charCodeAt(1)];
    const pair = pairOf(first, second);
    const alike = this.byPair.get(pair);
    if (alike?.some((other) => other.name === name)) return;
    this.words.push(name);
    this.hashes |= 1 << hashOf(first, second);
    if (alike === undefined) this.byPair.set(pair, [{ name, isExplained }]);
    else {
      const longer = alike.findLastIndex((other) => other.name.length > name.length);
      alike.splice(longer + 1, 0, { name, isExplained });
    }
  }

  /**
   * The longest of the names at the place, or null.
   * @param isOpened whether an opening quotation mark stands there: what the glossary explains may be longer than the name in it (“三公”经费)
   */
  at(text: string, codes: Uint16Array, start: number, isOpened: boolean): string | null {
    const first = codes[start] as number;
    const second = codes[start + 1] as number;
    if (((this.hashes >>> hashOf(first, second)) & 1) === 0) return null;
    for (const { name, isExplained } of this.byPair.get(pairOf(first, second)) ?? []) {
      if (!(isExplained && isOpened) && text.startsWith(name, start)) return name;
    }
    return null;
  }
}

function hashOf(first: number, second: number): number {
  return (first ^ second) & 31;
}
