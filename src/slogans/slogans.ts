import type { Document, Slogan, SloganOccurrence } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { Expander } from './expansion.ts';
import { findMatches, type Match } from './find.ts';
import { Glossary } from './glossary.ts';
import { Reading } from './reading.ts';

/**
 * Extracts the set phrases of the speech in order of their first place: the terms of the lexicon, and numeral slogans that it does
 * not know. What stands only in a glossary, an annex or a declared outline is none of the speaker's.
 * @param record what the structure tells: the outline and the claims say what a slogan stands for, the 字数 how dense it is
 */
export function extractSlogans(restored: Restored, record: Pick<Document, 'outline' | 'claims' | 'characters'>): Slogan[] {
  const { characters } = record;
  const reading = new Reading(restored);
  const places = new Map<string, Match[]>();
  for (const match of findMatches(reading)) {
    const others = places.get(match.name);
    if (others) others.push(match);
    else places.set(match.name, [match]);
  }
  const expander = new Expander(restored, record, new Glossary(restored));
  return [...places].map(([, matches]) => {
    const [first] = matches as [Match, ...Match[]];
    const term = reading.text.slice(first.start, first.end);
    const occurrences = matches.map((match) => occurrenceOf(match, reading, restored));
    const known = first.term;
    const { kind = 'numeral', category = '' } = known?.senses[0] ?? {};
    const introduced = known?.senses.length === 1 ? (known.senses[0]?.introduced ?? '') : '';
    const spots = matches.map(({ start, end }) => ({ start: reading.offset(start), end: reading.offset(end - 1) + 1 }));
    return {
      term,
      kind,
      ...(category !== '' && { category }),
      count: occurrences.length,
      quoted: occurrences.filter(({ quoted }) => quoted).length,
      per1000: characters === 0 ? 0 : Math.round((occurrences.length / characters) * 100_000) / 100,
      ...expander.of(term, known, spots),
      ...(introduced !== '' && { introduced }),
      occurrences,
    };
  });
}

function occurrenceOf({ start, end }: Match, reading: Reading, restored: Restored): SloganOccurrence {
  const from = reading.offset(start);
  const to = reading.offset(end - 1) + 1;
  return { text: restored.text.slice(from, to), quoted: reading.isQuoted(start, end), span: restored.spanOf(from, to) };
}
