/** Words, of which the first that stands at a place is looked for: only those that begin with its character are tried. */
export class WordList {
  private byFirst: ReadonlyMap<number, readonly string[]> | null = null;
  private longest: number | null = null;

  /** @param words in the order in which they are tried */
  constructor(readonly words: readonly string[]) {}

  /** The first of the words that begins at `start`, or null. */
  at(text: string, start: number): string | null {
    for (const word of this.like(text, start)) if (text.startsWith(word, start)) return word;
    return null;
  }

  /** Whether any of the words of two characters or more ends right before `end`. */
  endsAt(text: string, end: number): boolean {
    this.longest ??= Math.max(...this.words.map(({ length }) => length));
    const farthest = Math.max(0, end - this.longest);
    for (let start = end - 2; start >= farthest; start--) {
      for (const word of this.like(text, start)) if (word.length === end - start && text.startsWith(word, start)) return true;
    }
    return false;
  }

  /** Those of the words that begin with the character at `start`. */
  like(text: string, start: number): readonly string[] {
    this.byFirst ??= byFirstOf(this.words);
    if (start >= text.length) return NONE;
    return this.byFirst.get(text.charCodeAt(start)) ?? NONE;
  }
}

const NONE: readonly string[] = [];

function byFirstOf(words: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    const group = groups.get(first);
    if (group) group.push(word);
    else groups.set(first, [word]);
  }
  return groups;
}
