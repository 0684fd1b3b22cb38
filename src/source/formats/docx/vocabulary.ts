import type { Vocabulary } from '../xml.ts';

/** Namespaces of ECMA-376, transitional and strict, by the prefixes that everybody writes. */
export const WORD: Vocabulary = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
};

/** Of the files that say what is in the package: without prefixes. */
export const PACKAGE: Vocabulary = {
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
};

/** ST_OnOff: a switch is on where it stands, unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/u.test(value);
}

/** A whole number, or undefined where there is none. */
export function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^[+-]?\d{1,9}$/u.test(value) ? Number(value) : undefined;
}
