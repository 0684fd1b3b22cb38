import type { Placeholder } from '../model.ts';
import { encode } from '../source/encode.ts';
import type { Encoding } from '../source/encodings.ts';

/** Why a value cannot stand in a text. */
export type ValueFault =
  /** More than one line where a word belongs. */
  | { readonly kind: 'lines'; readonly value: string }
  | { readonly kind: 'control'; readonly value: string }
  /** What a spreadsheet made of what was typed: 1.38E+10, #NAME?. */
  | { readonly kind: 'spreadsheet'; readonly value: string }
  /** The encoding of the speech has no bytes for the character. */
  | { readonly kind: 'unwritable'; readonly value: string; readonly character: string; readonly encoding: Encoding };

/** 13812345678 in a narrow column of a spreadsheet is saved as 1.38E+10. */
const ROUNDED = /^[+-]?\d(?:\.\d+)?E[+-]?\d+$/u;
/** What spreadsheets save where they could not work out what was typed behind `=`, and where a column was too narrow. */
const FAILED = /^#(?:NAME\?|VALUE!|REF!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!)$|^#{3,}$/u;
/** Controls, line ends and tabs left out. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFD]/u;
const LINES = /[\n\r\u0085\u2028\u2029]/u;

/** What is wrong with a value, or null. Only a passage that was left out may be of several lines. */
export function faultOf(value: string, category: Placeholder['category'], encoding: Encoding): ValueFault | null {
  if (category !== 'omission' && LINES.test(value)) return { kind: 'lines', value };
  if (CONTROL.test(value)) return { kind: 'control', value };
  if (ROUNDED.test(value) || FAILED.test(value)) return { kind: 'spreadsheet', value };
  if (encode(value, encoding) !== undefined) return null;
  const character = Array.from(value).find((one) => encode(one, encoding) === undefined) ?? '';
  return { kind: 'unwritable', value, character, encoding };
}
