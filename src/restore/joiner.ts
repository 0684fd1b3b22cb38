import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';

/** Collects passages and joins some to the one before. The joining itself is done once at the end, so it stays linear. */
export class Joiner {
  private readonly groups: Passage[][] = [];
  private readonly draft: Draft;

  constructor(draft: Draft) {
    this.draft = draft;
  }

  /** The passage that was added last, as it was before joining. */
  get last(): Passage | undefined {
    const group = this.groups[this.groups.length - 1];
    return group?.[group.length - 1];
  }

  push(passage: Passage): void {
    this.groups.push([passage]);
  }

  /** Joins the passage to the last one and notes why. */
  join(passage: Passage, reason: string): void {
    const group = this.groups[this.groups.length - 1];
    if (!group) {
      this.push(passage);
      return;
    }
    this.draft.seams.push({ kind: 'joined', at: passage.start, reason });
    group.push(passage);
  }

  /** All passages, the joined ones as one, with the marks of their first. */
  finish(): Passage[] {
    return this.groups.flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      if (group.length === 1) return [first];
      const joined = first.with(
        this.draft.source.text,
        group.flatMap((passage) => passage.slices),
      );
      return joined ? [joined] : [];
    });
  }
}
