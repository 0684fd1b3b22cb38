import type { Row } from '../rows.ts';
import type { LexiconAnswer, LexiconEntry } from './contract.ts';

/** The columns of the lexicon, in the order of its table. */
export const LEXICON_COLUMNS = [
  'id',
  'term',
  'kind',
  'category',
  'variants',
  'expansion',
  'introduced',
  'until',
  'marks',
  'attested',
  'source',
] as const;

/** What else divides names and items where there is no `|`, for whoever reads the row again. */
const NAME_DIVIDER = /[；;]/;
const ITEM_DIVIDER = /[；;、]/;

/** The rows of the entries that were found, each once, such that `--lexicon` reads the same from them. */
export function lexiconRows(): (answer: LexiconAnswer) => Generator<Row> {
  const written = new Set<LexiconEntry>();
  return function* rowsOf({ entries }) {
    for (const entry of entries) {
      if (written.has(entry)) continue;
      written.add(entry);
      const {
        id,
        term,
        kind,
        category = '',
        variants,
        expansion,
        introduced = '',
        until = '',
        quotedOnly,
        attested = '',
        source = '',
      } = entry;
      const marks = quotedOnly ? 'required' : '';
      yield [
        id,
        term,
        kind,
        category,
        members(variants, NAME_DIVIDER),
        members(expansion, ITEM_DIVIDER),
        introduced,
        until,
        marks,
        attested,
        source,
      ];
    }
  };
}

function members(all: readonly string[], divider: RegExp): string {
  const [only = ''] = all;
  return all.length === 1 && divider.test(only) ? `${only}|` : all.join('|');
}
