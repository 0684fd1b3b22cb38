import { isAsciiDigit } from '../text/characters.ts';
import table from './lexicon.tsv';

/** What kind of set phrase (提法) a term is. */
export type TermKind = 'numeral' | 'formulation' | 'metaphor';

/** One sense of one term: a row of `lexicon.tsv`. A term with several senses has a row for each. */
export interface Entry {
  /** Stable: a row keeps its id, and the id of a row that is dropped is not given again. */
  readonly id: string;
  /** Canonical form, without quotation marks. */
  readonly term: string;
  readonly kind: TermKind;
  /** Field of policy, in Chinese; empty where none is sure. */
  readonly category: string;
  /** Other forms of the same name. */
  readonly variants: readonly string[];
  /** What the term stands for, item by item; empty where it is local, contested or not sure. */
  readonly expansion: readonly string[];
  /** Year or decade from which on it was used; empty where not sure. */
  readonly introduced: string;
  /** Last year of its use; empty while it is in use, or where not sure. */
  readonly until: string;
  /** Whether the words are the term only in quotation marks: “三保” is one, 三保障 and 十五个 are not. */
  readonly quotedOnly: boolean;
  /** First and last year of the texts in which it was found, `2007–2025`; empty where they bear no date. */
  readonly attested: string;
  /** On what the row rests: how often, and in texts of which years, the term is attested. */
  readonly source: string;
}

export const COLUMNS = [
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

/** Reads a table with {@link COLUMNS}: fields divided by tabs, the members of variants and expansion by `|`. */
export function parseLexicon(text: string): Entry[] {
  const entries: Entry[] = [];
  const lines = text.split('\n');
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line === '') continue;
    // By their numbers: taking them as a list makes an object for each of the ten thousand.
    const cells = line.split('\t');
    entries.push({
      id: cells[0] ?? '',
      term: cells[1] ?? '',
      kind: cells[2] as TermKind,
      category: cells[3] ?? '',
      variants: membersOf(cells[4]),
      expansion: membersOf(cells[5]),
      introduced: cells[6] ?? '',
      until: cells[7] ?? '',
      quotedOnly: cells[8] === 'required',
      attested: cells[9] ?? '',
      source: cells[10] ?? '',
    });
  }
  return entries;
}

function membersOf(cell = ''): readonly string[] {
  return cell === '' ? NONE : cell.split('|');
}

/**
 * Whether the sense was in use in the year: a speech of 2016 means no 四个全面 of 2020. A decade begins with its first year.
 * What has no year is taken to be in use.
 */
export function isInUse(sense: Entry, year: number): boolean {
  return firstYear(sense) <= year && year <= lastYear(sense);
}

/** The year from which on the sense is taken to have been in use. */
export function firstYear({ introduced }: Entry): number {
  return introduced === '' ? EVER : yearIn(introduced);
}

/** The last year in which the sense is taken to be in use. */
export function lastYear({ until }: Entry): number {
  return until === '' ? FOR_EVER : yearIn(until);
}

const EVER = 0;
const FOR_EVER = 9999;

/** The number that the text opens with: read by hand, since thousands of terms are asked for their year. */
function yearIn(text: string): number {
  let year = 0;
  for (let at = 0; isAsciiDigit(text.charCodeAt(at)); at++) year = year * 10 + text.charCodeAt(at) - ZERO;
  return year;
}

const ZERO = 0x30;
const NONE: readonly string[] = [];
let entries: readonly Entry[] | null = null;

/** The lexicon that comes with the program, read at first need. */
export function lexicon(): readonly Entry[] {
  entries ??= parseLexicon(table);
  return entries;
}
