import { Beginnings, pairOf } from './beginnings.ts';

/** Finds many words at once: a tree of their characters, so that a text is read once however many words there are. */
export class Matcher<Value> {
  /** The words by their first two code units. */
  private readonly branches = new Map<number, Branch<Value>>();

  /** Those of the words, for a loop over a whole text. */
  readonly beginnings = new Beginnings();

  /** Adds a word of two code units or more; the first value of a word stays. */
  add(word: string, value: Value): void {
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
    this.beginnings.add(word);
    const branch = this.branches.get(pair);
    if (branch) branch.add(word, value);
    else this.branches.set(pair, new Branch(word, value));
  }

  /** All of the words. */
  *words(): Generator<string> {
    for (const { words } of this.branches.values()) yield* words;
  }

  /** All of the words with their values, together those that begin with the same two code units. */
  groups(): Group<Value>[] {
    return [...this.branches.values()];
  }

  /**
   * Where the words begin that begin with the code units; null where none does. From there {@link Step.next} goes on, no further than
   * the longest word, so that a whole text takes time in proportion to its length.
   * @param third what follows the two; any number behind the end of a text
   */
  begin(first: number, second: number, third: number): Step<Value> | null {
    return this.beginnings.mayGoOn(first, second, third) ? (this.branches.get(pairOf(first, second))?.step() ?? null) : null;
  }

  /** The words that begin at `at`, the longest last. */
  at(text: string, at: number): readonly Found<Value>[] {
    let end = at + 2;
    let step = end > text.length ? null : this.begin(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(end));
    // At nearly every place: a list for each would be garbage.
    if (step === null) return NONE;
    const found: Found<Value>[] = [];
    for (; step !== null; step = step.next(text.charCodeAt(end++))) if (step.value !== undefined) found.push({ end, value: step.value });
    return found;
  }
}

const NONE: readonly never[] = [];

/** A word that was found: the offset after it, and what belongs to it. */
export interface Found<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Words that begin with the same two code units, and what belongs to each of them. */
export interface Group<Value> {
  readonly words: readonly string[];
  readonly values: readonly Value[];
}

/** The words that begin with one pair of code units. Most texts hold few of the pairs, so the tree of each grows when it is asked for. */
class Branch<Value> implements Group<Value> {
  readonly words: string[];
  readonly values: Value[];
  private root: Step<Value> | null = null;

  constructor(word: string, value: Value) {
    this.words = [word];
    this.values = [value];
  }

  add(word: string, value: Value): void {
    this.words.push(word);
    this.values.push(value);
    this.root = null;
  }

  /** What follows the pair. */
  step(): Step<Value> {
    this.root ??= this.grow();
    return this.root;
  }

  private grow(): Step<Value> {
    const root = new Step<Value>(0);
    for (const [index, word] of this.words.entries()) {
      let step = root;
      for (let i = 2; i < word.length; i++) step = step.grow(word.charCodeAt(i));
      step.value ??= this.values[index];
    }
    return root;
  }
}

/** What has been read of some words: the word that ends here, and how the others go on. */
export class Step<Value> {
  value: Value | undefined = undefined;
  /** The ways to go on are few each time, so they are looked through one after the other. */
  private first: Step<Value> | null = null;
  private sibling: Step<Value> | null = null;

  /** @param code the code unit that leads here */
  constructor(private readonly code: number) {}

  /** The step that the code unit leads to; null where no word goes on with it. */
  next(code: number): Step<Value> | null {
    let step = this.first;
    while (step !== null && step.code !== code) step = step.sibling;
    return step;
  }

  /** The same step, made where there is none. */
  grow(code: number): Step<Value> {
    const known = this.next(code);
    if (known) return known;
    const step = new Step<Value>(code);
    step.sibling = this.first;
    this.first = step;
    return step;
  }
}
