import { oncePer } from '../text/once.ts';
import type { Subject } from './rule.ts';
import { readTable } from './table.ts';
import events from './tables/events.tsv';

/** A year that a text shows of itself, and by what words: restored offsets where it is not its date. */
export interface Year {
  readonly year: number;
  readonly by: 'date' | 'event';
  readonly start: number;
  readonly end: number;
}

/** Congresses and plenums, the latest first. A text that speaks of one is of its year or later, or of the months before. */
const EVENTS = readTable(events)
  .map(([words = '', year]) => ({ words, year: Number(year) }))
  .reverse();
const NUMERALS = '一二三四五六七八九十第';

/** The year that the document prints of itself, in its title too, else that of the latest congress or plenum that it speaks of; null without any. */
export function yearOf(subject: Subject): Year | null {
  const { record } = subject;
  if (record.date !== undefined) return { year: Number(record.date.slice(0, 4)), by: 'date', start: 0, end: 0 };
  return latestEvent(subject);
}

/** The latest congress or plenum that the text speaks of. */
export const latestEvent = oncePer(({ restored: { text } }: Subject): Year | null => {
  for (const { words, year } of EVENTS) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      // 二十大 is not the end of another number, and 十八大洞 is no congress.
      if (NUMERALS.includes(text[start - 1] ?? '\n')) continue;
      if (words.endsWith('大') && !FOLLOWS.has(text[start + words.length] ?? '') && !text.startsWith('党的', start - 2)) continue;
      return { year, by: 'event', start, end: start + words.length };
    }
  }
  return null;
});

const FOLLOWS = new Set('以精报和，。、；召提作闭胜对');
