import { SourceError } from './failure.ts';

/**
 * More lines than any document of this genre has, and no more than memory holds: a line that has words took 400 bytes. A file of 64 MiB
 * that holds some thousand speeches, one behind the other, has a third of them.
 */
const MOST_LINES = 1024 * 1024;

/**
 * More of anything that is looked for (markers, masks, slogans, quotation marks without a partner) than any document of this genre has:
 * a long report has a thousand. Text that is nothing but blanks to be filled in (XX市**个) took 1,600 bytes of memory a blank, from the
 * mark to the written line, so that this is about what one thread may have. Being a number of things, it is the same on any machine.
 */
const MOST_PLACES = 1024 * 1024;

/** @throws SourceError `too-large` where a document has so many lines that memory would not hold what is read from them */
export function refuseLines(count: number): void {
  if (count <= MOST_LINES) return;
  throw new SourceError('too-large', `has more than ${MOST_LINES} lines: divide it into several files`, {
    reason: 'too-many-lines',
    limit: MOST_LINES,
  });
}

/** The same of the places at which one kind of thing stands; to be asked while they are listed, since the list is what takes the room. */
export function refusePlaces(count: number): void {
  if (count <= MOST_PLACES) return;
  const message = `has more than ${MOST_PLACES} marks, headings, slogans and findings: divide it into several files`;
  throw new SourceError('too-large', message, { reason: 'too-many-places', limit: MOST_PLACES });
}
