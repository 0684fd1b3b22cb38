import { fold } from '../text/fold.ts';
import type { Entry } from './lexicon.ts';

/** What was found for one query. */
export interface Found {
  /** Whether the query is the name or the id of what was found, and not a part of it. */
  readonly isExact: boolean;
  readonly entries: readonly Entry[];
}

/**
 * Looks a query up: the entry of that name, variant or id; where there is none, those whose names begin with it and then those that
 * hold it. With `*`, which stands for any characters, those that match as a whole. Both scripts are the same, and quotation marks,
 * blanks and widths do not count.
 * @param inExpansions whether what terms stand for is searched too
 */
export function lookUp(entries: readonly Entry[], query: string, inExpansions: boolean): Found {
  const words = fold(query.replaceAll('＊', '*')).toLowerCase();
  if (words === '') return { isExact: false, entries: [] };
  if (words.includes('*')) {
    const parts = words.split('*');
    const matches = (text: string): boolean => matchesAll(read(text), parts);
    return {
      isExact: false,
      entries: entries.filter((entry) => keysOf(entry).some(matches) || (inExpansions && entry.expansion.some(matches))),
    };
  }
  const exact = entries.filter((entry) => keysOf(entry).some((key) => read(key) === words));
  const isPart = (text: string): boolean => read(text).includes(words);
  if (exact.length > 0) {
    const others = inExpansions ? entries.filter((entry) => !exact.includes(entry) && entry.expansion.some(isPart)) : [];
    return { isExact: others.length === 0, entries: [...exact, ...others] };
  }
  const holding = entries.filter((entry) => namesOf(entry).some(isPart) || (inExpansions && entry.expansion.some(isPart)));
  const begins = (entry: Entry): boolean => namesOf(entry).some((name) => read(name).startsWith(words));
  return { isExact: false, entries: [...holding.filter(begins), ...holding.filter((entry) => !begins(entry))] };
}

const read = (text: string): string => fold(text).toLowerCase();
const namesOf = ({ term, variants }: Entry): readonly string[] => [term, ...variants];
const keysOf = (entry: Entry): readonly string[] => [entry.id, ...namesOf(entry)];

/** Whether a text consists of the parts in their order, with anything between them. Linear in the length of the text. */
function matchesAll(text: string, parts: readonly string[]): boolean {
  const first = parts[0] as string;
  const last = parts[parts.length - 1] as string;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
