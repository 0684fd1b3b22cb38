import type { Entry } from '../lexicon/lexicon.ts';
import { builtInLexicon, type Lexicon } from '../lexicon/terms.ts';
import type { Claim, Slogan, SloganOccurrence } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { perThousand } from '../text/count.ts';
import { fold } from '../text/fold.ts';
import { Expander } from './expansion.ts';
import { findMatches, type Match } from './find.ts';
import { type Reading, readingOf, readWhole } from './reading.ts';
import { factsOf, possibleSenses } from './senses.ts';

/** What stands no further off belongs to the same passage, in characters. */
const NEAR = 400;

/**
 * Extracts the set phrases of the speech in order of their first place: the terms of the lexicon, and numeral slogans that it does
 * not know. What stands only in a glossary, an annex or a declared outline is none of the speaker's.
 * @param characters 字数 of the speech, for the density
 */
export function extractSlogans(
  restored: Restored,
  claims: readonly Claim[],
  characters: number,
  lexicon: Lexicon = builtInLexicon(),
): Slogan[] {
  const reading = readingOf(restored);
  const places = new Map<string, Match[]>();
  for (const match of findMatches(reading, lexicon.terms)) {
    const others = places.get(match.name);
    if (others) others.push(match);
    else places.set(match.name, [match]);
  }
  const expander = new Expander(restored, claims);
  const year = restored.date === null ? null : Number.parseInt(restored.date, 10);
  let all: string | null = null;
  const whole = (): string => {
    all ??= readWhole(restored);
    return all;
  };
  return [...places].map(([name, matches]) => {
    const [first] = matches as [Match, ...Match[]];
    const occurrences = matches.map((match) => occurrenceOf(match, reading, restored));
    const items = expander.of(
      fold(name),
      occurrences.map(({ span }) => span),
    );
    const context = { year, items, near: () => reading.around(matches, NEAR), whole };
    const senses = first.term ? possibleSenses(first.term, context) : [];
    const { category, introduced } = factsOf(senses);
    const term = reading.wordsOf(first.start, first.end);
    return {
      term,
      ...(name !== term && { canonical: name }),
      kind: first.term?.senses[0].kind ?? 'numeral',
      ...(category !== '' && { category }),
      count: occurrences.length,
      quoted: occurrences.filter(({ quoted }) => quoted).length,
      per1000: perThousand(occurrences.length, characters),
      ...expansionOf(items, senses),
      ...(introduced !== '' && { introduced }),
      occurrences,
    };
  });
}

/** What the term stands for: as the document says, else as the lexicon does, which may know several senses. */
function expansionOf(items: string[] | null, senses: readonly Entry[]): Pick<Slogan, 'expansion' | 'expansionSource' | 'senses'> {
  if (items) return { expansion: items, expansionSource: 'document' };
  const told = senses.filter(({ expansion }) => expansion.length > 0);
  const [sense] = told;
  if (sense === undefined) return {};
  if (senses.length === 1) return { expansion: [...sense.expansion], expansionSource: 'lexicon' };
  return {
    senses: told.map(({ expansion, introduced, until }) => ({
      expansion: [...expansion],
      ...(introduced !== '' && { introduced }),
      ...(until !== '' && { until }),
    })),
  };
}

function occurrenceOf({ start, end }: Match, reading: Reading, restored: Restored): SloganOccurrence {
  const from = reading.offset(start);
  const to = reading.offset(end - 1) + 1;
  return { text: restored.text.slice(from, to), quoted: reading.isQuoted(start, end), span: restored.spanOf(from, to) };
}
