import type { Column, Elastic } from '../grid.ts';
import type { ReporterOptions } from '../reporter.ts';
import { WORDS_LABELS } from './labels.ts';

/** A word is cut where the numbers leave it no room. */
const WORD: Elastic = { wants: 8, least: 8 };

/** The columns that tables of words share. */
export interface WordColumns {
  word(head: string): Column;
  readonly pos: Column;
  number(head: string): Column;
}

/** The columns in the language and the colours of the run. */
export function wordColumns({ lang, paint }: ReporterOptions): WordColumns {
  return {
    word: (head) => ({ head, elastic: WORD, paint: paint.bold }),
    pos: { head: WORDS_LABELS[lang].pos, paint: paint.dim },
    number: (head) => ({ head, isNumber: true, paint: paint.dim }),
  };
}
