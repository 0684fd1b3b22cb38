import { numberOf, PLACE_HEADS } from '../../text/place.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { visible } from '../visible.ts';
import type { WordsRecord, WordsSummary } from './contract.ts';
import { tableOfEach } from './each.ts';
import { WORDS_LABELS } from './labels.ts';

/** A table for each document: word, part of speech, how often, density, line of the first use. */
export function createReporter(options: ReporterOptions): Reporter<WordsRecord, WordsSummary> {
  const labels = WORDS_LABELS[options.lang];
  return tableOfEach(
    options,
    ({ word, pos, number }, unit) => [
      word(labels.word),
      pos,
      number(labels.count),
      number(labels.per1000),
      number(PLACE_HEADS[options.lang][unit]),
    ],
    ({ entries = [] }) =>
      entries.map(({ word, pos, count, per1000, span }) => [
        visible(word),
        pos,
        String(count),
        per1000.toFixed(2),
        String(numberOf(span.start)),
      ]),
    ({ entries = [], ...counted }) => labels.shown(entries.length, counted),
  );
}
