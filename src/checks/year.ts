import { findMeetings } from '../lexicon/meetings.ts';
import { oncePer } from '../text/once.ts';
import type { Subject } from './rule.ts';

/** A year that a text shows of itself, and by what words: restored offsets where it is not its date or title. */
export interface Year {
  readonly year: number;
  readonly by: 'date' | 'title' | 'event';
  readonly start: number;
  readonly end: number;
}

const IN_TITLE = /(?<!\d)((?:19|20)\d{2})年/;

/** The year that the document prints, else that of its title, else that of the latest congress or plenum that it speaks of; null without any. */
export function yearOf(subject: Subject): Year | null {
  const { record } = subject;
  if (record.date !== undefined) return { year: Number(record.date.slice(0, 4)), by: 'date', start: 0, end: 0 };
  const titled = record.title === null ? null : IN_TITLE.exec(record.title);
  if (titled) return { year: Number(titled[1]), by: 'title', start: 0, end: 0 };
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
