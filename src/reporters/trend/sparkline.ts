import type { AmbiguousWidth } from '../width.ts';

/**
 * From the least that there is to the most. Packages for sparklines (sparkly, sparkline) put the least value on the lowest tick, so that
 * nothing looks like little, and have no sign for where nothing can be said.
 */
const TICKS = '▁▂▃▄▅▆▇█';
const EIGHTHS = '▏▎▍▌▋▊▉█';

/** How several periods are drawn as one tick. */
export interface Ticks {
  /** Periods of one tick. */
  readonly size: number;
  /** How many ticks there are. */
  readonly count: number;
}

/** So many periods in a line of at most `columns` columns. The blocks are ambiguous: some terminals give each two columns. */
export function ticksFor(periods: number, columns: number, ambiguous: AmbiguousWidth): Ticks {
  const most = Math.max(1, Math.floor(columns / ambiguous));
  const size = Math.max(1, Math.ceil(periods / most));
  return { size, count: Math.ceil(periods / size) };
}

/** The sums of the values that share a tick. */
export function summed(values: readonly number[], { size, count }: Ticks): number[] {
  return Array.from({ length: count }, (_, index) => values.slice(index * size, (index + 1) * size).reduce((sum, value) => sum + value, 0));
}

/**
 * One tick a value, in parts of the largest: the lowest is 0 and nothing else, and a blank stands where there is no value.
 */
export function sparkline(values: readonly (number | null)[], ambiguous: AmbiguousWidth): string {
  const most = values.reduce<number>((largest, value) => Math.max(largest, value ?? 0), 0);
  const tick = (value: number): string => TICKS[value === 0 ? 0 : Math.max(1, Math.round((value / most) * (TICKS.length - 1)))] as string;
  return values.map((value) => (value === null ? ' '.repeat(ambiguous) : tick(value))).join('');
}

/** A bar of so many columns for the largest value, in eighths of a sign; anything that is more than 0 can be seen. */
export function bar(value: number, most: number, columns: number, ambiguous: AmbiguousWidth): string {
  if (value <= 0 || most <= 0) return '';
  const eighths = Math.max(1, Math.round((value / most) * Math.floor(columns / ambiguous) * EIGHTHS.length));
  const whole = Math.floor(eighths / EIGHTHS.length);
  return '█'.repeat(whole) + (EIGHTHS[(eighths % EIGHTHS.length) - 1] ?? '');
}
