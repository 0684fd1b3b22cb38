import { writeChineseNumeral } from '../../markers/numerals.ts';

/** Larger numbers of lists are written in digits. */
const LARGEST_CHINESE = 199;

const LEGAL: Readonly<Record<string, string>> = {
  simplified: '零壹贰叁肆伍陆柒捌玖',
  traditional: '零壹貳參肆伍陸柒捌玖',
};

/** 壹、贰、… 壹拾、贰拾壹: up to 99. */
function legal(value: number, script: 'simplified' | 'traditional'): string | undefined {
  const digits = LEGAL[script] as string;
  if (value < 1 || value > 99) return undefined;
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 0 ? `${digits[tens]}拾` : ''}${ones > 0 ? digits[ones] : ''}`;
}

/** The one of a row of signs, the first of which means 1. */
const sign =
  (signs: string) =>
  (value: number): string | undefined =>
    [...signs][value - 1];

/** The one of a row of consecutive characters. */
const consecutive =
  (first: number, count: number) =>
  (value: number): string | undefined =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : undefined;

const digitwise = (digits: string) => (value: number) => [...String(value)].map((digit) => digits[Number(digit)] ?? '').join('');

/** a … z, aa, bb: as word processors count. */
function letters(value: number): string | undefined {
  if (value < 1 || value > 26 * 10) return undefined;
  return String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined;
  let rest = value;
  let text = '';
  for (const [worth, written] of ROMAN) for (; rest >= worth; rest -= worth) text += written;
  return text;
}

const chinese = (value: number): string | undefined => (value >= 1 && value <= LARGEST_CHINESE ? writeChineseNumeral(value) : undefined);

/** By the names of ECMA-376, part 1, 17.18.59 (ST_NumberFormat). */
const WRITERS: Readonly<Record<string, (value: number) => string | undefined>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  numberInDash: (value) => `- ${value} -`,
  decimalFullWidth: digitwise('０１２３４５６７８９'),
  decimalFullWidth2: digitwise('０１２３４５６７８９'),
  lowerLetter: letters,
  upperLetter: (value) => letters(value)?.toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value)?.toUpperCase(),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  chineseLegalSimplified: (value) => legal(value, 'simplified'),
  ideographLegalTraditional: (value) => legal(value, 'traditional'),
  ideographDigital: digitwise('〇一二三四五六七八九'),
  taiwaneseDigital: digitwise('○一二三四五六七八九'),
  ideographTraditional: sign('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: sign('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: consecutive(0x3280, 10),
  decimalEnclosedCircle: consecutive(0x2460, 20),
  decimalEnclosedCircleChinese: consecutive(0x2460, 20),
  decimalEnclosedParen: consecutive(0x2474, 20),
  decimalEnclosedFullstop: consecutive(0x2488, 20),
  none: () => '',
};

/**
 * A number as a list writes it; in digits where the form does not reach so far. Undefined where nothing is written in that form, as
 * with bullets.
 * @param format a name of ECMA-376 (ST_NumberFormat)
 */
export function writeNumber(value: number, format: string): string | undefined {
  const write = WRITERS[format];
  return write === undefined ? undefined : (write(value) ?? String(value));
}
