/** Pages hold at least so many characters. */
export const PAGE_LENGTH = 150;

/** A number that may be a page number: `2、`, `2.` or a bare `2`. */
export interface NumberMark {
  /** Index of the passage it opens, or offset in the passage it stands in. */
  readonly at: number;
  readonly value: number;
  /** Length of the number and its punctuation. */
  readonly length: number;
  /** Whether the text before it breaks off in the middle of a sentence. */
  readonly strong: boolean;
  /** How much text stands before it. */
  readonly place: number;
}

/** Keeps, of the marks, those that can be pages: each next number a page's length after the one before. */
export function spaced<Mark extends NumberMark>(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length < 2) return marks;
  const lastAt = new Map<number, number>();
  return marks.filter((mark) => {
    const before = lastAt.get(mark.value - 1);
    const far = before === undefined || mark.place - before >= PAGE_LENGTH;
    if (far && !lastAt.has(mark.value)) lastAt.set(mark.value, mark.place);
    return far;
  });
}

/**
 * The chain of marks that count up by one with the most strong members; empty when fewer than `least` are strong, or
 * less than half of those that can be (the first page has nothing before it).
 */
export function pageRun<Mark extends NumberMark>(marks: readonly Mark[], least: number): Mark[] {
  // Nearly every document has hardly a mark of a kind.
  if (marks.length < least) return [];
  const best = new Map<number, { strong: number; index: number }>();
  const previous: number[] = [];
  let winner = -1;
  let most = 0;
  marks.forEach((mark, index) => {
    // One number may be lost with its page.
    const before = best.get(mark.value - 1) ?? best.get(mark.value - 2);
    const strong = (before?.strong ?? 0) + (mark.strong ? 1 : 0);
    previous[index] = before?.index ?? -1;
    const known = best.get(mark.value);
    if (!known || strong > known.strong) best.set(mark.value, { strong, index });
    if (strong > most) {
      most = strong;
      winner = index;
    }
  });
  const run: Mark[] = [];
  for (let index = winner; index >= 0; index = previous[index] as number) run.push(marks[index] as Mark);
  run.reverse();
  return most >= least && most * 2 >= run.length - 1 ? run : [];
}
