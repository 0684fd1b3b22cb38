import { numberOf, PLACE_HEADS } from '../../text/place.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { visible } from '../visible.ts';
import type { WordsRecord, WordsSummary } from './contract.ts';
import { tableOfEach } from './each.ts';
import { nameOf, WORDS_LABELS } from './labels.ts';

/** The keywords of each document: word, part of speech, weight, how often, line of the first use. */
export function createReporter(options: ReporterOptions): Reporter<WordsRecord, WordsSummary> {
  const labels = WORDS_LABELS[options.lang];
  return tableOfEach(
    options,
    ({ word, pos, number }, unit) => [
      word(labels.keyword),
      pos,
      number(labels.weight),
      number(labels.count),
      number(PLACE_HEADS[options.lang][unit]),
    ],
    ({ keywords = [] }) =>
      keywords.map(({ word, pos, weight, count, span }) => [
        visible(word),
        pos,
        weight.toFixed(4),
        String(count),
        String(numberOf(span.start)),
      ]),
    ({ engine }) => nameOf(engine),
  );
}
