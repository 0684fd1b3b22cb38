import { Matcher } from '../lexicon/matcher.ts';
import type { DatingKind } from '../model.ts';
import { fold } from '../text/fold.ts';
import { readTable } from '../text/table.ts';
import type { Sighting } from './sighting.ts';
import table from './tables/facts.tsv';

/** Words that no text holds before a year, and as those of the day none after another. */
interface Fact {
  readonly kind: DatingKind;
  readonly term: string;
  readonly from: number;
  readonly until: number | null;
  readonly source: string;
}

let facts: Matcher<Fact> | null = null;

/** Names of leaderships and guiding thoughts, institutions, policies, laws and happenings in a folded text, the longest at each place. */
export function* factsIn(text: string): Generator<Sighting> {
  facts ??= readFacts();
  const { beginnings } = facts;
  for (let start = 0; start + 1 < text.length; start++) {
    if (!beginnings.mayBegin(text.charCodeAt(start), text.charCodeAt(start + 1))) continue;
    const found = facts.at(text, start).at(-1);
    // 环境保护部门 are departments of any time.
    if (found === undefined || text[found.end] === '门') continue;
    yield { ...found.value, reading: 'named', start, end: found.end };
    start = found.end - 1;
  }
}

function readFacts(): Matcher<Fact> {
  const matcher = new Matcher<Fact>();
  for (const [words = '', kind, from, until = '', source = ''] of readTable(table)) {
    const forms = words.split('|');
    const fact = {
      kind: kind as DatingKind,
      term: forms[0] as string,
      from: Number(from),
      until: until === '' ? null : Number(until),
      source,
    };
    for (const form of forms) matcher.add(fold(form), fact);
  }
  return matcher;
}
