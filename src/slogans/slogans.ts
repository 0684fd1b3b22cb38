import type { Entry } from '../lexicon/lexicon.ts';
import { builtInLexicon, type Lexicon } from '../lexicon/terms.ts';
import type { Document, Slogan, SloganKind, SloganOccurrence } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { perThousand } from '../text/count.ts';
import { Expander, type Said } from './expansion.ts';
import { findMatches, type Match } from './find.ts';
import { Glossary } from './glossary.ts';
import { type Reading, readingOf } from './reading.ts';
import { factsOf, Senses } from './senses.ts';
import type { Place } from './series.ts';

const NONE: readonly Entry[] = [];
const NOTHING: never[] = [];

/** All places of one name. */
interface Naming {
  readonly first: Match;
  /** Of a term with several senses, which what stands about its places tells apart. */
  readonly matches: Match[];
  /** Of a numeral slogan: others count nothing that could be listed beside them. */
  readonly places: Place[];
  readonly occurrences: SloganOccurrence[];
}

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
  const namings = namingsOf(findMatches(reading, lexicon.terms, glossary.names), reading, restored);
  const expander = new Expander(restored, record, glossary);
  const senses = new Senses(restored, reading);
  return namings.map(({ first: { start, end, words, name, term: known }, matches, places, occurrences }) => {
    const kind = known?.first.kind ?? 'numeral';
    const said = expander.of(words, known, places);
    const meant = known ? senses.of(known, said?.items ?? null, matches) : NONE;
    const { category, introduced } = factsOf(meant);
    const slogan = headOf(reading.writtenAt(start, end, words), name, kind, category, occurrences, record.characters);
    if (said) addSaid(slogan, said, restored);
    else addKnown(slogan, meant);
    if (introduced !== '') slogan.introduced = introduced;
    slogan.occurrences = occurrences;
    return slogan as Slogan;
  });
}

/** The matches by their names, in order of the first of each. */
function namingsOf(matches: readonly Match[], reading: Reading, restored: Restored): Naming[] {
  const namings: Naming[] = [];
  const byName = new Map<string, Naming>();
  for (const match of matches) {
    const start = reading.offset(match.start);
    const end = reading.offset(match.end - 1) + 1;
    const span = restored.spanOf(start, end);
    const isSame = end - start === match.end - match.start && !reading.isFolded(match.start, match.end);
    const text = isSame ? match.words : restored.text.slice(start, end);
    const occurrence = { text, quoted: reading.isQuoted(match.start, match.end), span };
    const naming = byName.get(match.name);
    if (naming === undefined) {
      // Most names stand once, and a list that is pushed to takes the room of many.
      const first = {
        first: match,
        matches: match.hasSenses ? [match] : NOTHING,
        places: match.isNumeral ? [{ start, end, span }] : NOTHING,
        occurrences: [occurrence],
      };
      namings.push(first);
      byName.set(match.name, first);
      continue;
    }
    naming.occurrences.push(occurrence);
    if (naming.first.isNumeral) naming.places.push({ start, end, span });
    if (naming.first.hasSenses) naming.matches.push(match);
  }
  return namings;
}

/** The first keys of a record, in the order in which they are printed: added one by one to thousands of records they would be felt. */
function headOf(
  term: string,
  name: string,
  kind: SloganKind,
  category: string,
  occurrences: readonly SloganOccurrence[],
  characters: number,
): Partial<Slogan> {
  const count = occurrences.length;
  let quoted = 0;
  for (const occurrence of occurrences) if (occurrence.quoted) quoted++;
  const per1000 = perThousand(count, characters);
  if (name !== term) return { term, canonical: name, kind, ...(category !== '' && { category }), count, quoted, per1000 };
  return category === '' ? { term, kind, count, quoted, per1000 } : { term, kind, category, count, quoted, per1000 };
}

/** Adds what the document itself says that the term stands for. */
function addSaid(slogan: Partial<Slogan>, { items, definition, start, end }: Said, restored: Restored): void {
  if (items) slogan.expansion = [...items];
  if (definition !== null) slogan.definition = definition;
  slogan.expansionSource = 'document';
  slogan.expansionSpan = restored.spanOf(start, end);
}

/** Adds what the lexicon says, which may know several senses. */
function addKnown(slogan: Partial<Slogan>, senses: readonly Entry[]): void {
  const sense = senses[0];
  if (sense === undefined) return;
  if (senses.length === 1) {
    if (sense.expansion.length === 0) return;
    slogan.expansion = [...sense.expansion];
    slogan.expansionSource = 'lexicon';
    return;
  }
  const explained = senses.filter(({ expansion }) => expansion.length > 0);
  if (explained.length === 0) return;
  slogan.senses = explained.map(({ expansion, introduced, until }) => ({
    expansion: [...expansion],
    ...(introduced !== '' && { introduced }),
    ...(until !== '' && { until }),
  }));
}
