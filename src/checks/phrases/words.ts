import { Matcher } from '../../lexicon/matcher.ts';
import type { Lexicon } from '../../lexicon/terms.ts';
import { fold } from '../../text/fold.ts';
import { oncePer } from '../../text/once.ts';
import { readTable } from '../../text/table.ts';
import abbreviations from '../tables/abbreviations.tsv';
import accepted from '../tables/accepted.tsv';
import miswritings from '../tables/miswritings.tsv';
import orders from '../tables/orders.tsv';
import verbs from '../tables/verbs.tsv';
import wordings from '../tables/wordings.tsv';

/** A wording with the one that took its place, and the year from which on the other is wrong. */
export interface Wording {
  readonly right: readonly string[];
  readonly from: number;
}

/** The verbs that do not go with a term, and those that do. */
export interface Verbs {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** A fixed sequence: so many of its items, from that year on, stand in its order. */
export interface Sequence {
  readonly items: readonly string[];
  readonly least: number;
  readonly from: number;
}

/** An item of a sequence, by its place there. */
export interface Member {
  readonly sequence: Sequence;
  readonly index: number;
}

/** What the rules on phrases look for, by kind, with what each is to tell of a word. */
export interface Words {
  readonly wordings: Wording;
  readonly abbreviations: Wording;
  readonly verbs: Verbs;
  readonly members: Member;
  /** With the right form. */
  readonly miswritings: string;
}

/** A word of a kind, and what it tells. */
export type Use = { [Kind in keyof Words]: readonly [word: string, kind: Kind, value: Words[Kind]] }[keyof Words];

/** The words of all kinds, as the tables have them. */
export function readWords(): Use[] {
  return [
    ...readTable(wordings).map(([wrong = '', ...cells]) => [wrong, 'wordings', wordingOf(cells)] as const),
    ...readTable(abbreviations).map(([short = '', ...cells]) => [short, 'abbreviations', wordingOf(cells)] as const),
    ...readTable(verbs).map(
      ([term = '', wrong = '', right = '']) => [term, 'verbs', { wrong: wrong.split('|'), right: right.split('|') }] as const,
    ),
    ...readTable(orders).flatMap(([items = '', least, from]) => {
      const sequence = { items: items.split('|'), least: Number(least), from: Number(from) };
      return sequence.items.map((item, index) => [item, 'members', { sequence, index }] as const);
    }),
    ...readTable(miswritings).map(([wrong = '', right = '']) => [wrong, 'miswritings', right] as const),
  ];
}

/** The names and variants of a lexicon, as they are read, that are meant without quotation marks too. */
export const phrasesOf = oncePer(({ entries }: Lexicon): readonly string[] =>
  entries.flatMap(({ term, variants, quotedOnly }) => (quotedOnly ? [] : [term, ...variants].map(fold))),
);

/** All that is written right: the phrases of a lexicon, and wordings that only look like one. */
export const rightOf = oncePer((lexicon: Lexicon): Matcher<true> => {
  const right = new Matcher<true>();
  for (const phrase of phrasesOf(lexicon)) right.add(phrase, true);
  for (const [wording = ''] of readTable(accepted)) right.add(wording, true);
  return right;
});

function wordingOf([right = '', from]: readonly string[]): Wording {
  return { right: right.split('|'), from: Number(from) };
}
