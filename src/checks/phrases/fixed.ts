import { Matcher } from '../../lexicon/matcher.ts';
import { readingOf } from '../../slogans/reading.ts';
import type { Problem, Subject } from '../rule.ts';
import { readTable } from '../table.ts';
import { yearOf } from '../year.ts';
import { withQuotes } from './quotes.ts';

/** A wording with the one that took its place, and the year from which on the other is wrong. */
interface Wording {
  readonly wrong: string;
  readonly right: readonly string[];
  readonly from: number;
}

/** Finds the wordings of a table with the columns wrong, right (members divided by `|`), from. */
export class FixedWordings {
  private readonly wordings = new Matcher<Wording>();

  constructor(table: string) {
    for (const [wrong = '', right = '', from] of readTable(table)) {
      this.wordings.add(wrong, { wrong, right: right.split('|'), from: Number(from) });
    }
  }

  /** Those that were wrong already in the year of the text; none where the text shows no year. Quotation marks and blanks do not count. */
  *find(subject: Subject): Generator<Pick<Problem, 'span' | 'actual' | 'expected'> & { readonly since: number }> {
    const { restored } = subject;
    const reading = readingOf(restored);
    const { text, codes } = reading;
    const { length } = text;
    let year: number | null | undefined;
    for (let at = this.wordings.next(codes, 0, length); at < length; at = this.wordings.next(codes, at + 1, length)) {
      const match = this.wordings.at(text, at).at(-1);
      if (!match) continue;
      year ??= yearOf(subject)?.year ?? null;
      if (year === null || year < match.value.from) continue;
      const [from, to] = withQuotes(restored.text, reading.offset(at), reading.offset(match.end - 1) + 1);
      yield {
        span: restored.spanOf(from, to),
        actual: restored.text.slice(from, to),
        expected: match.value.right,
        since: match.value.from,
      };
    }
  }
}
