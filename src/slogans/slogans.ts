import type { Entry } from '../lexicon/lexicon.ts';
import { builtInLexicon, type Lexicon } from '../lexicon/terms.ts';
import type { Document, Slogan, SloganOccurrence } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { perThousand } from '../text/count.ts';
import { Expander, type Said } from './expansion.ts';
import { findMatches, type Match } from './find.ts';
import { Glossary } from './glossary.ts';
import { type Reading, readingOf, readWhole } from './reading.ts';
import { factsOf, possibleSenses } from './senses.ts';
import type { Place } from './series.ts';

/** What stands no further off belongs to the same passage, in characters. */
const NEAR = 400;

/**
 * Extracts the set phrases of the speech in order of their first place: the terms of the lexicon, and numeral slogans that it does
 * not know. What stands only in a glossary, an annex or a declared outline is none of the speaker's.
 * @param record what the structure tells: the outline and the claims say what a slogan stands for, the 字数 how dense it is
 */
export function extractSlogans(
  restored: Restored,
  record: Pick<Document, 'outline' | 'claims' | 'characters'>,
  lexicon: Lexicon = builtInLexicon(),
): Slogan[] {
  const reading = readingOf(restored);
  const glossary = new Glossary(restored);
  const matchesByName = new Map<string, Match[]>();
  for (const match of findMatches(reading, lexicon.terms, glossary.names)) {
    const others = matchesByName.get(match.name);
    if (others) others.push(match);
    else matchesByName.set(match.name, [match]);
  }
  const expander = new Expander(restored, record, glossary);
  const year = restored.date === null ? null : Number.parseInt(restored.date, 10);
  let all: string | null = null;
  const whole = (): string => {
    all ??= readWhole(restored);
    return all;
  };
  return Array.from(matchesByName, ([name, matches]) => {
    const [first] = matches as [Match, ...Match[]];
    const places = matches.map((match) => placeOf(match, reading, restored));
    const occurrences = matches.map((match, index): SloganOccurrence => {
      const { start, end, span } = places[index] as Place;
      return { text: restored.text.slice(start, end), quoted: reading.isQuoted(match.start, match.end), span };
    });
    const kind = first.term?.senses[0].kind ?? 'numeral';
    const isKnown = first.term?.senses.some(({ expansion }) => expansion.length > 0) ?? false;
    const said = expander.of(reading.text.slice(first.start, first.end), kind, places, isKnown);
    const context = { year, items: said?.items ?? null, near: () => reading.around(matches, NEAR), whole };
    const senses = first.term ? possibleSenses(first.term, context) : [];
    const { category, introduced } = factsOf(senses);
    const term = reading.wordsOf(first.start, first.end);
    let quoted = 0;
    for (const occurrence of occurrences) if (occurrence.quoted) quoted++;
    // Keys are added in the order in which they are printed: there are thousands of slogans, and a copy for each key that may be absent is felt.
    const slogan: Partial<Slogan> = { term };
    if (name !== term) slogan.canonical = name;
    slogan.kind = kind;
    if (category !== '') slogan.category = category;
    slogan.count = occurrences.length;
    slogan.quoted = quoted;
    slogan.per1000 = perThousand(occurrences.length, record.characters);
    Object.assign(slogan, said ? saidBy(said, restored) : knownOf(senses));
    if (introduced !== '') slogan.introduced = introduced;
    slogan.occurrences = occurrences;
    return slogan as Slogan;
  });
}

/** What the document itself says that the term stands for. */
function saidBy(
  { items, definition, start, end }: Said,
  restored: Restored,
): Pick<Slogan, 'expansion' | 'definition' | 'expansionSource' | 'expansionSpan'> {
  return {
    ...(items && { expansion: [...items] }),
    ...(definition !== null && { definition }),
    expansionSource: 'document',
    expansionSpan: restored.spanOf(start, end),
  };
}

/** What the lexicon says, which may know several senses. */
function knownOf(senses: readonly Entry[]): Pick<Slogan, 'expansion' | 'expansionSource' | 'senses'> {
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

function placeOf({ start, end }: Match, reading: Reading, restored: Restored): Place {
  const from = reading.offset(start);
  const to = reading.offset(end - 1) + 1;
  return { start: from, end: to, span: restored.spanOf(from, to) };
}
