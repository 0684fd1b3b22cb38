import { findMeetings } from '../lexicon/meetings.ts';
import { oncePer } from '../text/once.ts';
import type { Subject } from './rule.ts';

/** A year that a text shows of itself, and by what words: restored offsets where it is not its date. */
export interface Year {
  readonly year: number;
  readonly by: 'date' | 'event';
  readonly start: number;
  readonly end: number;
}

/** The year that the document prints of itself, in its title too, else that of the latest congress or plenum that it speaks of; null without any. */
export function yearOf(subject: Subject): Year | null {
  const { record } = subject;
  if (record.date !== undefined) return { year: Number(record.date.slice(0, 4)), by: 'date', start: 0, end: 0 };
  return latestEvent(subject);
}

/** The latest congress, plenum or session that the text speaks of: it is of its year or later, or of the months before. */
export const latestEvent = oncePer(({ restored: { text } }: Subject): Year | null => {
  let latest: Year | null = null;
  for (const { year, start, end } of findMeetings(text)) {
    if (latest === null || year > latest.year) latest = { year, by: 'event', start, end };
  }
  return latest;
});
