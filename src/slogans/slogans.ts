import type { Document, Slogan, SloganOccurrence } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { Expander, type Said } from './expansion.ts';
import { findMatches, type Match } from './find.ts';
import { Glossary } from './glossary.ts';
import type { Term } from './known.ts';
import { type Reading, readingOf } from './reading.ts';

/** Of a sense among several, so many items stand in the text. */
const LEAST_ITEMS = 2;

/**
 * Extracts the set phrases of the speech in order of their first place: the terms of the lexicon, and numeral slogans that it does
 * not know. What stands only in a glossary, an annex or a declared outline is none of the speaker's.
 * @param record what the structure tells: the outline and the claims say what a slogan stands for, the 字数 how dense it is
 */
export function extractSlogans(restored: Restored, record: Pick<Document, 'outline' | 'claims' | 'characters'>): Slogan[] {
  const { characters } = record;
  const reading = readingOf(restored);
  const glossary = new Glossary(restored);
  const places = new Map<string, Match[]>();
  for (const match of findMatches(reading, glossary.names)) {
    const others = places.get(match.name);
    if (others) others.push(match);
    else places.set(match.name, [match]);
  }
  const expander = new Expander(restored, record, glossary);
  return [...places].map(([, matches]) => {
    const [first] = matches as [Match, ...Match[]];
    const term = reading.text.slice(first.start, first.end);
    const occurrences = matches.map((match) => occurrenceOf(match, reading, restored));
    const known = first.term;
    const { kind = 'numeral', category = '' } = known?.senses[0] ?? {};
    const introduced = known?.senses.length === 1 ? (known.senses[0]?.introduced ?? '') : '';
    const sense = (known && senseOf(known, restored)) ?? [];
    const spots = matches.map(({ start, end }) => ({ start: reading.offset(start), end: reading.offset(end - 1) + 1 }));
    return {
      term,
      kind,
      ...(category !== '' && { category }),
      count: occurrences.length,
      quoted: occurrences.filter(({ quoted }) => quoted).length,
      per1000: characters === 0 ? 0 : Math.round((occurrences.length / characters) * 100_000) / 100,
      ...expansionOf(expander.of(term, spots, sense.length > 0), sense, restored),
      ...(introduced !== '' && { introduced }),
      occurrences,
    };
  });
}

/** What the term stands for: as the document says, else as the lexicon does. */
function expansionOf(
  said: Said | null,
  sense: readonly string[],
  restored: Restored,
): Pick<Slogan, 'expansion' | 'definition' | 'expansionSource' | 'expansionSpan'> {
  if (!said) return sense.length > 0 ? { expansion: [...sense], expansionSource: 'lexicon' } : {};
  const { items, definition, start, end } = said;
  return {
    ...(items && { expansion: [...items] }),
    ...(definition !== null && { definition }),
    expansionSource: 'document',
    expansionSpan: restored.spanOf(start, end),
  };
}

/** The only sense, or the only one whose items the text names; nothing where it cannot be told. */
function senseOf({ senses }: Term, { text }: Restored): readonly string[] | null {
  if (senses.length === 1) return senses[0]?.expansion ?? null;
  const named = senses.filter(({ expansion }) => expansion.filter((item) => text.includes(item)).length >= LEAST_ITEMS);
  return named.length === 1 ? (named[0]?.expansion ?? null) : null;
}

function occurrenceOf({ start, end }: Match, reading: Reading, restored: Restored): SloganOccurrence {
  const from = reading.offset(start);
  const to = reading.offset(end - 1) + 1;
  return { text: restored.text.slice(from, to), quoted: reading.isQuoted(start, end), span: restored.spanOf(from, to) };
}
