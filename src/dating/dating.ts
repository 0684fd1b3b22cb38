import { builtInLexicon, type Lexicon } from '../lexicon/terms.ts';
import type { Dating, DatingEvidence, DocumentDate, Slogan } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { readingOf } from '../slogans/reading.ts';
import { extractSlogans } from '../slogans/slogans.ts';
import type { SourceText } from '../source/text.ts';
import { readStructure } from '../structure.ts';
import { anachronismsIn } from './anachronisms.ts';
import { type DateOptions, documentDate } from './document-date.ts';
import { type Gathered, gather } from './gather.ts';
import { endByLack, lackingIn } from './lacking.ts';
import { type Bounds, rangeOf } from './range.ts';

/**
 * From when a text is, by what stands in it and what does not. Pure.
 * @param printed the date that the document says of itself; nothing but the anachronisms rests on it
 */
export function dateSpeech(
  restored: Restored,
  slogans: readonly Slogan[],
  printed: DocumentDate | null,
  lexicon: Lexicon = builtInLexicon(),
): Dating {
  const gathered = gather(restored, slogans, lexicon);
  const bounds = new Map<Gathered, Bounds>();
  for (const one of gathered) {
    // History is told in old words: that a slogan went out of use bounds nothing.
    if (!one.isWeak) bounds.set(one, { from: one.from, until: one.kind === 'slogan' ? null : one.until });
  }
  const { from, until, against } = rangeOf([...bounds.values()]);
  const evidence = gathered.map((one): DatingEvidence => {
    const { isWeak, places, ...rest } = one;
    const bound = bounds.get(one);
    return { ...rest, use: bound === undefined ? 'weak' : against.has(bound) ? 'against' : 'bound', places };
  });
  evidence.sort((a, b) => (b.from ?? b.until ?? 0) - (a.from ?? a.until ?? 0));
  const lacking = lackingIn(readingOf(restored).text, from);
  const byLack = endByLack(lacking, from);
  const range = { notBefore: from, notAfter: byLack === null ? until : Math.min(until ?? byLack, byLack) };
  return { printed, ...range, evidence, lacking, anachronisms: anachronismsIn(evidence, range, printed) };
}

/**
 * From when a decoded document is: restores it, finds its slogans, and dates it. Pure, and linear in the length of the text.
 * @param options where the date that it is held against is looked for
 */
export function dateDocument(source: SourceText, lexicon: Lexicon = builtInLexicon(), options: DateOptions = {}): Dating {
  const { restored, record } = readStructure(source);
  return dateSpeech(restored, extractSlogans(restored, record, lexicon), documentDate(record, options), lexicon);
}
