import type { TermKind } from '../../lexicon/lexicon.ts';
import { skipBlanks, trimBlanks } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import { partsOf } from '../parts.ts';
import { shapeOf } from '../shapes.ts';

/** An apostrophe before what a spreadsheet would run: put there by whoever wrote the CSV, this program too. */
const DEFUSED = /^'[=+\-@＝＋－＠]/;
/** What people divide a list by in a cell, the surest first; names of terms hold commas of their own (一个中心、两个基本点). */
const DIVIDERS = [/[|｜\r\n]/, /[；;]/, /、/];
const NAME_DIVIDERS = 2;

const KINDS: ReadonlyMap<string, TermKind> = new Map([
  ['numeral', 'numeral'],
  ['formulation', 'formulation'],
  ['metaphor', 'metaphor'],
  ['数字缩略语', 'numeral'],
  ['固定表述', 'formulation'],
  ['比喻', 'metaphor'],
]);
/** Every word for a kind. */
export const KIND_WORDS: readonly string[] = [...KINDS.keys()];
/** Every word in the column of marks that says: only in quotation marks. */
export const QUOTED_ONLY_WORDS: readonly string[] = ['required', '必加'];

/** The words of a cell, without blanks around them and the apostrophe that defuses them. */
export function wordsOf(cell: string): string {
  const words = cell.slice(skipBlanks(cell, 0), trimBlanks(cell, 0, cell.length));
  return DEFUSED.test(words) ? words.slice(1) : words;
}

/** The kind that a word means, in English or Chinese. */
export function kindNamed(word: string): TermKind | undefined {
  return KINDS.get(word.toLowerCase());
}

/** What a term is where its row does not say: a numeral slogan if it has the shape of one. */
export function kindOf(term: string): TermKind {
  return shapeOf(fold(term), '') === null ? 'formulation' : 'numeral';
}

/** The items of a cell: divided by `|`, or else by line breaks, semicolons or 、. */
export function itemsOf(cell: string): string[] {
  return divide(cell, DIVIDERS);
}

/** The names of a cell: divided by `|`, line breaks or semicolons. */
export function namesOf(cell: string): string[] {
  return divide(cell, DIVIDERS.slice(0, NAME_DIVIDERS));
}

function divide(cell: string, dividers: readonly RegExp[]): string[] {
  const divider = dividers.find((one) => one.test(cell));
  const members = divider === undefined ? [cell] : cell.split(divider);
  return members.map(wordsOf).filter((member) => member !== '');
}

/** A year or, if `decades`, a decade, as the lexicon writes them: 2013, 1980年代. Undefined for anything else. */
export function yearOf(words: string, decades: boolean): string | undefined {
  const match = /^(\d{4})(年|年代)?$/.exec(fold(words));
  if (!match) return undefined;
  const [, year = '', unit = ''] = match;
  if (unit === '年代') return decades && year.endsWith('0') ? `${year}年代` : undefined;
  return year;
}

/** Years from which to which texts attest a term: 2007–2025, or one. Undefined for anything else, and where they run backwards. */
export function yearsOf(words: string): string | undefined {
  const [first = '', last, ...others] = words.split(/[-–—－~～至]/);
  const from = yearOf(wordsOf(first), false);
  if (from === undefined || others.length > 0) return undefined;
  if (last === undefined) return from;
  const to = yearOf(wordsOf(last), false);
  return to !== undefined && to >= from ? `${from}–${to}` : undefined;
}

/** Whether a number of items is what the name says: the first of its numbers, or their sum (三会一课). A name without a number says nothing. */
export function isCountOf(term: string, count: number): boolean {
  const numbers = partsOf(fold(term)).map(({ value }) => value);
  return numbers.length === 0 || numbers[0] === count || numbers.reduce((sum, number) => sum + number, 0) === count;
}
