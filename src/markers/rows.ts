import { BLANKS } from '../text/characters.ts';
import { FAMILIES, type Family, isVerb } from './families.ts';

/** What a marker begins with that has nothing before its numeral. */
export const CHINESE_DIGITS = '一二三四五六七八九十百';
export const ARABIC_DIGITS = '0123456789０１２３４５６７８９';
const UPPER_DIGITS = '壹贰貳叁參肆伍陆陸柒捌玖拾';
/** The dot inside a decimal (1.2). */
const DECIMAL_DOTS = '.．';

/** A row of the table as the reader asks it. */
export interface Row {
  readonly family: Family;
  /** One of its own where it has a numeral, else 0; see {@link rowsBehind}. */
  readonly bit: number;
  /** The units by what they begin with, in the order of the table. */
  readonly units: ReadonlyMap<number, readonly string[]> | null;
  /** Whether the numeral may stand without a unit. */
  readonly mayLackUnit: boolean;
}

/** What a code unit may be in a marker: many are asked, so each answer must be one read. */
const ROLES = new Uint8Array(0x10000);
/** Some marker begins so. */
export const MAY_BEGIN = 1;
/** One that may stand inside a paragraph does. */
export const MAY_BEGIN_INLINE = 2;
/** A marker that has nothing before its numeral does. */
export const IS_DIGIT = 4;
/** One of the {@link CHINESE_DIGITS} does: a verb may stand behind it. */
export const IS_CHINESE_DIGIT = 8;
/** It opens a marker that has its numeral behind it. */
export const OPENS = 16;

/** The roles of the code unit, as bits. */
export const rolesOf = (code: number): number => ROLES[code] as number;

/** By code unit, the bits of the rows with a numeral that it may stand behind. */
const BEHIND = new Int32Array(0x10000);
/** The bits of the rows behind whose numeral anything may stand. */
let openRows = 0;
/** The bits of the rows whose numeral may be an Arabic one, or a Chinese one. */
let arabicRows = 0;
let chineseRows = 0;
const MOST_BITS = 32;

/** Rows by the code unit that they can begin with: all, and those of markers that may stand inside a paragraph; {@link VERB_ROWS} apart. */
const ROWS = new Map<number, Row[]>();
const INLINE_ROWS = new Map<number, Row[]>();
/** 一是, 一要, 一抓 …: there are many, so they are found by the word after the numeral. */
const VERB_ROWS = new Map<number, Row>();
const NONE: readonly Row[] = [];

let bits = 0;
for (const family of FAMILIES) {
  const firsts = firstsOf(family);
  mark(ROLES, firsts, MAY_BEGIN | (family.inline ? MAY_BEGIN_INLINE : 0));
  mark(ROLES, (family.before ?? []).join(''), OPENS);
  if (isVerb(family)) {
    for (const unit of family.units ?? []) VERB_ROWS.set(unit.charCodeAt(0), rowOf(family, 0));
    continue;
  }
  const row = rowOf(family, hasNumeral(family) ? bitOf(family) : 0);
  for (const code of codesOf(firsts)) {
    add(ROWS, code, row);
    if (family.inline) add(INLINE_ROWS, code, row);
  }
}
mark(ROLES, CHINESE_DIGITS + UPPER_DIGITS + ARABIC_DIGITS, IS_DIGIT);
mark(ROLES, CHINESE_DIGITS, IS_CHINESE_DIGIT);

/** The rows that a marker which begins with the code unit may be of, in the order of the table. */
export function rowsFor(first: number, opening: boolean): readonly Row[] {
  return (opening ? ROWS : INLINE_ROWS).get(first) ?? NONE;
}

/** The row of the verb family whose word begins with the code unit. */
export function verbRow(code: number): Row | undefined {
  return VERB_ROWS.get(code);
}

/** The bits of the rows in which the code unit may stand right behind a numeral of that kind: behind most numbers of a text nothing does. */
export function rowsBehind(code: number, isArabic: boolean): number {
  return ((BEHIND[code] as number) | openRows) & rowsWith(isArabic);
}

/** The bits of all rows whose numeral may be of that kind. */
export function rowsWith(isArabic: boolean): number {
  return isArabic ? arabicRows : chineseRows;
}

/** What may stand right behind the numeral of the family, where not anything may: its units, or what closes the marker or must follow it. */
export function behindNumeral({ units, after, next, id }: Family): string {
  const follows = [...(units ?? [''])].map((unit) => unit.charAt(0));
  if (follows.includes('')) {
    if (after !== null) follows.push(after, BLANKS);
    else if (next !== null) follows.push(next.marks, ...next.words.map((word) => word.charAt(0)), next.blank ? BLANKS : '');
    if (id === 'decimal') follows.push(DECIMAL_DOTS);
  }
  return follows.join('');
}

function hasNumeral({ digits }: Family): boolean {
  return digits === 'chinese' || digits === 'upper' || digits === 'arabic';
}

function rowOf(family: Family, bit: number): Row {
  const units = family.units === null ? null : new Map<number, string[]>();
  for (const unit of family.units ?? []) if (unit !== '') add(units as Map<number, string[]>, unit.charCodeAt(0), unit);
  return { family, bit, units, mayLackUnit: family.units?.includes('') ?? true };
}

/** A bit for the row, noted for what may stand behind its numeral. */
function bitOf(family: Family): number {
  if (bits === MOST_BITS) throw new RangeError(`There is no room for more than ${MOST_BITS} rows with a numeral.`);
  const bit = 1 << bits++;
  mark(BEHIND, behindNumeral(family), bit);
  if (family.next?.any) openRows |= bit;
  if (family.digits !== 'arabic') chineseRows |= bit;
  // 第1章: behind 第 either will do.
  if (family.digits === 'arabic' || family.before?.includes('第')) arabicRows |= bit;
  return bit;
}

function firstsOf({ before, words, blocks, lostOpening, digits }: Family): string {
  const firsts = [...(before ?? []), ...(words ?? []).map(([word]) => word.charAt(0))];
  for (const [code, , length] of blocks ?? []) for (let i = 0; i < length; i++) firsts.push(String.fromCharCode(code + i));
  if (before === null || lostOpening) {
    if (digits === 'chinese') firsts.push(CHINESE_DIGITS);
    else if (digits === 'upper') firsts.push(UPPER_DIGITS);
    else if (digits === 'arabic') firsts.push(ARABIC_DIGITS);
  }
  return firsts.join('');
}

function codesOf(characters: string): Set<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** Sets bits of each of the characters in a table by code unit. */
function mark(table: Uint8Array | Int32Array, characters: string, bits: number): void {
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = (table[characters.charCodeAt(i)] as number) | bits;
}

function add<Value>(to: Map<number, Value[]>, code: number, value: Value): void {
  const values = to.get(code);
  if (values) values.push(value);
  else to.set(code, [value]);
}
