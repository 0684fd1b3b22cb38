import type { Document, Slogan, SloganOccurrence } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { perThousand } from '../text/count.ts';
import { Expander, type Said } from './expansion.ts';
import { findMatches, type Match } from './find.ts';
import { Glossary } from './glossary.ts';
import { factsOf } from './known.ts';
import { type Reading, readingOf } from './reading.ts';
import { Senses } from './sense.ts';
import type { Place } from './series.ts';

/**
 * Extracts the set phrases of the speech in order of their first place: the terms of the lexicon, and numeral slogans that it does
 * not know. What stands only in a glossary, an annex or a declared outline is none of the speaker's.
 * @param record what the structure tells: the outline and the claims say what a slogan stands for, the 字数 how dense it is
 */
export function extractSlogans(restored: Restored, record: Pick<Document, 'outline' | 'claims' | 'characters'>): Slogan[] {
  const { characters } = record;
  const reading = readingOf(restored);
  const glossary = new Glossary(restored);
  const matchesByName = new Map<string, Match[]>();
  for (const match of findMatches(reading, glossary.names)) {
    const others = matchesByName.get(match.name);
    if (others) others.push(match);
    else matchesByName.set(match.name, [match]);
  }
  const expander = new Expander(restored, record, glossary);
  const senses = new Senses(restored);
  return [...matchesByName.values()].map((matches) => {
    const [first] = matches as [Match, ...Match[]];
    const term = reading.text.slice(first.start, first.end);
    const places = matches.map((match) => placeOf(match, reading, restored));
    const occurrences = places.map(({ start, end, span }, index): SloganOccurrence => {
      const match = matches[index] as Match;
      return { text: restored.text.slice(start, end), quoted: reading.isQuoted(match.start, match.end), span };
    });
    const known = first.term;
    const { kind = 'numeral' } = known?.senses[0] ?? {};
    const sense = known && senses.of(known, places);
    const { category, introduced } = sense ?? factsOf(known?.senses ?? []);
    const expansion = sense?.expansion ?? [];
    return {
      term,
      kind,
      ...(category !== '' && { category }),
      count: occurrences.length,
      quoted: occurrences.filter(({ quoted }) => quoted).length,
      per1000: perThousand(occurrences.length, characters),
      ...expansionOf(expander.of(term, kind, places, expansion.length > 0), expansion, restored),
      ...(introduced !== '' && { introduced }),
      occurrences,
    };
  });
}

/** What the term stands for: as the document says, else as the lexicon does. */
function expansionOf(
  said: Said | null,
  known: readonly string[],
  restored: Restored,
): Pick<Slogan, 'expansion' | 'definition' | 'expansionSource' | 'expansionSpan'> {
  if (!said) return known.length > 0 ? { expansion: [...known], expansionSource: 'lexicon' } : {};
  const { items, definition, start, end } = said;
  return {
    ...(items && { expansion: [...items] }),
    ...(definition !== null && { definition }),
    expansionSource: 'document',
    expansionSpan: restored.spanOf(start, end),
  };
}

function placeOf({ start, end }: Match, reading: Reading, restored: Restored): Place {
  const from = reading.offset(start);
  const to = reading.offset(end - 1) + 1;
  return { start: from, end: to, span: restored.spanOf(from, to) };
}
