import { writeNumber } from './number-formats.ts';

/** How the paragraphs of one level of a list are numbered. */
export interface ListLevel {
  /** As for {@link writeNumber}. */
  readonly format: string;
  readonly start: number;
  /** What is shown, with the levels whose numbers it shows: `['第', 0, '章']`, `[0, '.', 1]`. */
  readonly pattern: readonly (string | number)[];
}

/** What stands for the tab behind a number, which is there for the looks: nothing after 、 or ）, a blank after other numbers. */
export function gapAfter(number: string): string {
  return number === '' || /[、．。，：）〕】]$/u.test(number) ? '' : ' ';
}

/** The paragraphs of a list that have been numbered so far. */
export class ListCounter {
  readonly #counts: (number | undefined)[] = [];

  /**
   * Counts a paragraph, begins the levels below it anew, and says what stands in front of it.
   * @param depth of the paragraph, from 0
   * @param levels of its list
   * @param start the number that it begins with, where it does not go on from the last
   */
  next(depth: number, levels: readonly (ListLevel | undefined)[], start?: number): string {
    const count = this.#counts[depth];
    this.#counts[depth] = start ?? (count === undefined ? (levels[depth]?.start ?? 1) : count + 1);
    this.#counts.length = depth + 1;
    const label = this.#label(levels[depth]?.pattern ?? [], levels);
    return label + gapAfter(label);
  }

  #label(pattern: ListLevel['pattern'], levels: readonly (ListLevel | undefined)[]): string {
    let label = '';
    for (const part of pattern) {
      if (typeof part === 'string') {
        label += part;
        continue;
      }
      const level = levels[part];
      label += level === undefined ? '' : writeNumber(this.#counts[part] ?? level.start, level.format);
    }
    return label;
  }
}
