import { numberOf } from '../../text/place.ts';
import { grid, WORDY } from '../grid.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { columnsOf, placeColumn } from './columns.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { SlogansOptions } from './formats.ts';
import { SLOGANS_LABELS } from './labels.ts';

/** Every occurrence in order of place, for people: where it stands, the term, and the words as they are written there. */
export function createReporter(options: SlogansOptions): Reporter<SlogansRecord, SlogansSummary> {
  const { paint } = options;
  const labels = SLOGANS_LABELS[options.lang];
  const { term, kind } = columnsOf(labels, options);
  let isFirst = true;

  return {
    *document({ path, slogans }) {
      if (!isFirst) yield '\n';
      isFirst = false;
      if (options.several) yield `${paint.cyan(visible(path))}\n`;
      const all = slogans.flatMap((slogan) => slogan.occurrences.map((occurrence) => ({ slogan, occurrence })));
      all.sort((a, b) => a.occurrence.span.start.offset - b.occurrence.span.start.offset);
      const rows = all.map(({ slogan, occurrence: { text, span } }) => [
        String(numberOf(span.start)),
        visible(slogan.term),
        labels.sloganKinds[slogan.kind],
        visible(text),
      ]);
      if (rows.length === 0) yield `${paint.dim(labels.noSlogans)}\n`;
      else
        yield* grid(
          [placeColumn([all[0]?.occurrence.span.start], options), term, kind, { head: labels.text, elastic: WORDY }],
          rows,
          options,
        );
    },
    *end() {},
  };
}
