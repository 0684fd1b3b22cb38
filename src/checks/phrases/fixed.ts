import { readingOf } from '../../slogans/reading.ts';
import type { Problem, Subject } from '../rule.ts';
import { yearOf } from '../year.ts';
import { withQuotes } from './quotes.ts';
import { longestOf, type Sighting } from './sightings.ts';
import type { Wording } from './words.ts';

/**
 * The wordings that were wrong already in the year of the text; none where the text shows no year. Quotation marks and blanks do not
 * count.
 */
export function* wrongWordings(
  subject: Subject,
  wordings: readonly Sighting<Wording>[],
): Generator<Pick<Problem, 'span' | 'actual' | 'expected'> & { readonly since: number }> {
  if (wordings.length === 0) return;
  const { restored } = subject;
  const reading = readingOf(restored);
  for (const { start, end, value } of longestOf(wordings)) {
    const year = yearOf(subject)?.year;
    if (year === undefined || year < value.from) continue;
    const [from, to] = withQuotes(restored.text, reading.offset(start), reading.offset(end - 1) + 1);
    yield {
      span: restored.spanOf(from, to),
      actual: restored.text.slice(from, to),
      expected: value.right,
      since: value.from,
    };
  }
}
