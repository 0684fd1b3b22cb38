import type { Digest, TermCount } from '../work.ts';

/** What differs from document to document in nearly every term: it is kept apart from what many documents have in common. */
const OWN_OF_DOCUMENT = { count: 0, quoted: 0, per1000: 0, first: null };
const NUMBERS = 6;
const LINE = 0x0a;
/** Terms that documents coin are without number; what is remembered of terms is not. */
const MOST_REMEMBERED = 1 << 14;

/**
 * A digest as lines of JSON: all but its terms; the numbers of every term; and what is left of each term, a line each. Parsing
 * it whole would cost more than all else that a hit costs. Most of it are the same few hundred terms again and again.
 */
export function encodeDigest({ terms, ...rest }: Digest): Buffer {
  const numbers = terms.flatMap(({ count, quoted, per1000, first }) => [count, quoted, per1000, first.line, first.column, first.offset]);
  const lines = terms.map((term) => JSON.stringify({ ...term, ...OWN_OF_DOCUMENT }));
  return Buffer.from([JSON.stringify(rest), JSON.stringify(numbers), ...lines].join('\n'));
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * Reads what {@link encodeDigest} gave, with its terms or without. Terms that are alike but for their numbers share their parts.
 */
export function digestDecoder(): (bytes: Buffer, withTerms?: boolean) => Digest {
  /** By their bytes as Latin-1, which costs nothing to make. */
  const known = new Map<string, TermCount>();

  function remembered(line: string): TermCount {
    const term = known.get(line);
    if (term !== undefined) return term;
    if (known.size === MOST_REMEMBERED) known.clear();
    const parsed = JSON.parse(Buffer.from(line, 'latin1').toString()) as TermCount;
    // A part of a string keeps all of it; this one is to live long.
    known.set(Buffer.from(line, 'latin1').toString('latin1'), parsed);
    return parsed;
  }

  // Loops and assignments instead of patterns and map: this is half of what a hit costs.
  return (bytes, withTerms = true) => {
    const end = bytes.indexOf(LINE);
    const rest = JSON.parse(bytes.toString('utf8', 0, end)) as Omit<Digest, 'terms'>;
    if (!withTerms) return { ...rest, terms: [] };
    const lines = bytes.toString('latin1', end + 1).split('\n');
    const numbers = JSON.parse(lines[0] ?? '') as number[];
    const terms: TermCount[] = [];
    for (let at = 0, index = 1; index < lines.length; index++, at += NUMBERS) {
      const term: Mutable<TermCount> = { ...remembered(lines[index] ?? '') };
      term.count = numbers[at] ?? 0;
      term.quoted = numbers[at + 1] ?? 0;
      term.per1000 = numbers[at + 2] ?? 0;
      term.first = { line: numbers[at + 3] ?? 0, column: numbers[at + 4] ?? 0, offset: numbers[at + 5] ?? 0 };
      terms.push(term);
    }
    return { ...rest, terms };
  };
}
