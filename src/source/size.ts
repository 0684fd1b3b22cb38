/** Largest input that is read unless another limit is given, in bytes: more than any speech, and far less than memory. */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

const UNIT = 1024;
const UNITS = ['KiB', 'MiB', 'GiB', 'TiB'] as const;

/** A number of bytes, or of units of which each is 1,024 times the one before, as ripgrep, du and tar take it. */
const SIZE = /^(\d{1,15}(?:\.\d{1,3})?)(?:([kmgt])(?:i?b)?|b)?$/iu;

/**
 * The bytes that a size means: `4096`, `10M`, `1.5G`, `64MiB`.
 * @returns undefined where it is no size from one byte up, or larger than can be counted exactly
 */
export function parseSize(text: string): number | undefined {
  const [, number, unit = ''] = SIZE.exec(text.trim()) ?? [];
  if (number === undefined || (unit === '' && number.includes('.'))) return undefined;
  const power = unit === '' ? 0 : 1 + 'kmgt'.indexOf(unit.toLowerCase());
  const bytes = Math.floor(Number(number) * UNIT ** power);
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined;
}

/** A size in bytes for people: `512 B`, `64.5 MiB`. */
export function sizeText(bytes: number): string {
  let size = bytes;
  let unit = 'B';
  for (const larger of UNITS) {
    if (size < UNIT) break;
    size /= UNIT;
    unit = larger;
  }
  return `${Math.round(size * 10) / 10} ${unit}`;
}

/** Two sizes in bytes for people, each to the byte where they would else look the same. */
export function sizeTexts(one: number, other: number): readonly [string, string] {
  const texts = [sizeText(one), sizeText(other)] as const;
  return texts[0] === texts[1] && one !== other ? [`${one} B`, `${other} B`] : texts;
}
