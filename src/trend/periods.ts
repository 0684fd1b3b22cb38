import type { Trend } from '../model.ts';

/** What is one period: a year or a month. */
export type By = Trend['by'];

const LENGTHS: Readonly<Record<By, number>> = { year: 'YYYY'.length, month: 'YYYY-MM'.length };
const MONTHS = 12;

/** The period of a date; null where the date is not exact enough to tell. */
export function periodOf(date: string, by: By): string | null {
  return date.length < LENGTHS[by] ? null : date.slice(0, LENGTHS[by]);
}

/** Periods as numbers that follow each other. */
export function numberOf(period: string, by: By): number {
  const year = Number(period.slice(0, LENGTHS.year));
  return by === 'year' ? year : year * MONTHS + Number(period.slice(LENGTHS.year + 1)) - 1;
}

/** The period of a number. */
function periodAt(number: number, by: By): string {
  if (by === 'year') return String(number).padStart(LENGTHS.year, '0');
  const year = Math.floor(number / MONTHS);
  return `${String(year).padStart(LENGTHS.year, '0')}-${String((number % MONTHS) + 1).padStart(2, '0')}`;
}

/** All periods from the first to the last of some, in their order; none of none. */
export function everyPeriod(some: Iterable<string>, by: By): string[] {
  const numbers = Array.from(some, (period) => numberOf(period, by));
  const first = numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);
  const last = numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => periodAt(first + index, by));
}

/** Whether a date lies between two periods, both included, as exactly as the shorter says: 2021-03 lies in 2021, and so may 2021 in 2021-03. */
export function isBetween(date: string, first: string | undefined, last: string | undefined): boolean {
  const isAfter = first === undefined || date.slice(0, first.length) >= first.slice(0, date.length);
  return isAfter && (last === undefined || date.slice(0, last.length) <= last.slice(0, date.length));
}
