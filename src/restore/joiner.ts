import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';

/** Collects passages and joins some to the one before. What belongs together is joined once it is complete, so it stays linear. */
export class Joiner {
  private readonly passages: Passage[];
  /** The passage that was added last but is not yet complete, and those that are to be joined to it. */
  private first: Passage | null = null;
  private readonly more: Passage[] = [];
  /** The passage that was added last, as it was before joining. */
  last: Passage | null = null;

  /** @param before passages that stand before those to come, taken over: the last may be joined to */
  constructor(
    private readonly draft: Draft,
    before: Passage[] = [],
  ) {
    this.passages = before;
    const last = before.pop();
    if (last !== undefined) this.push(last);
  }

  push(passage: Passage): void {
    this.complete();
    this.first = passage;
    this.last = passage;
  }

  /** Joins the passage to the last one and notes why. */
  join(passage: Passage, reason: string): void {
    if (this.first === null) {
      this.push(passage);
      return;
    }
    this.draft.seams.push({ kind: 'joined', at: passage.start, reason });
    this.more.push(passage);
    this.last = passage;
  }

  /** All passages, the joined ones as one, with the marks of their first. */
  finish(): Passage[] {
    this.complete();
    return this.passages;
  }

  private complete(): void {
    const { first, more } = this;
    if (first === null) return;
    this.first = null;
    if (more.length === 0) {
      this.passages.push(first);
      return;
    }
    const slices = [...first.slices];
    for (const passage of more) for (const offset of passage.slices) slices.push(offset);
    const joined = first.with(slices);
    more.length = 0;
    if (joined) this.passages.push(joined);
  }
}
