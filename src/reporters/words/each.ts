import type { WordStatistics } from '../../model.ts';
import { type PlaceUnit, unitOfAll } from '../../text/place.ts';
import { type Column, grid } from '../grid.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { visible } from '../visible.ts';
import { type WordColumns, wordColumns } from './columns.ts';
import type { WordsRecord, WordsSummary } from './contract.ts';
import { WORDS_LABELS } from './labels.ts';

/** A reporter that prints a table for each document, and what `below` says of it under it. The cells are safe for a terminal. */
export function tableOfEach(
  options: ReporterOptions,
  columnsOf: (columns: WordColumns, unit: PlaceUnit) => readonly Column[],
  rowsOf: (words: WordStatistics) => readonly (readonly string[])[],
  below: (words: WordStatistics) => string,
): Reporter<WordsRecord, WordsSummary> {
  const { paint, lang, several } = options;
  const columns = wordColumns(options);
  let isFirst = true;
  return {
    *document({ path, words }) {
      if (!isFirst) yield '\n';
      isFirst = false;
      if (several) yield `${paint.cyan(visible(path))}\n`;
      if (words === undefined) return;
      const rows = rowsOf(words);
      if (rows.length === 0) yield `${paint.dim(WORDS_LABELS[lang].noWords)}\n`;
      else
        yield* grid(
          columnsOf(columns, unitOfAll([...(words.entries ?? []), ...(words.keywords ?? [])].slice(0, 1).map(({ span }) => span.start))),
          rows,
          options,
        );
      yield `${paint.dim(below(words))}\n`;
    },
    *end() {},
  };
}
