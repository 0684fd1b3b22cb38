/**
 * Numbers as lists write them: ST_NumberFormat, ECMA-376 part 1, 17.18.59, and how Word departs from it ([MS-OI29500] 2.1.572).
 * Where a series of signs ends, Word goes on in Arabic numerals.
 */

const DIGITS = '〇一二三四五六七八九';
/** Word writes a circle for the zero in the series that count digit by digit from a hundred on. */
const CIRCLE = '○';

type Write = (value: number) => string;

const decimal: Write = (value) => String(value);

/** Each digit by its sign, with no tens and hundreds. */
const digitByDigit =
  (digits: string): Write =>
  (value) =>
    Array.from(String(value), (digit) => digits[Number(digit)] ?? digit).join('');

/** Signs one after the other from 1, or from another code point on. */
const series =
  (signs: string): Write =>
  (value) =>
    Array.from(signs)[value - 1] ?? decimal(value);

const range =
  (first: number, count: number): Write =>
  (value) =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : decimal(value);

/** How a system names digits, and the places of ten, a hundred and a thousand. */
interface Names {
  readonly digits: string;
  readonly units: string;
  readonly tenThousand: string;
  /** Whether ten is 一十 rather than 十: only from eleven to nineteen and at the very front is it said without the one. */
  readonly keepsOne: boolean;
  /** Whether an empty place is said (一百零一), once for several. */
  readonly saysZero: boolean;
  /** Whether a hundred is 百 and not 一百. */
  readonly dropsOnes?: boolean;
}

const SIMPLIFIED: Names = { digits: '零一二三四五六七八九', units: '十百千', tenThousand: '万', keepsOne: false, saysZero: true };
const LEGAL_SIMPLIFIED: Names = { digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟', tenThousand: '万', keepsOne: true, saysZero: true };
const LEGAL_TRADITIONAL: Names = { digits: '零壹貳參肆伍陸柒捌玖', units: '拾佰仟', tenThousand: '萬', keepsOne: true, saysZero: true };
const TAIWANESE: Names = { digits: '零一二三四五六七八九', units: '十百千', tenThousand: '萬', keepsOne: false, saysZero: true };
const JAPANESE: Names = {
  digits: '〇一二三四五六七八九',
  units: '十百千',
  tenThousand: '万',
  keepsOne: false,
  saysZero: false,
  dropsOnes: true,
};
const JAPANESE_LEGAL: Names = { digits: '零壱弐参四伍六七八九', units: '拾百千', tenThousand: '萬', keepsOne: true, saysZero: false };

/** Below ten thousand. */
function spelled(value: number, names: Names, isFirst = true): string {
  const { digits, units, keepsOne, saysZero, dropsOnes } = names;
  let text = '';
  let isGap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      isGap = text !== '';
      continue;
    }
    if (isGap && saysZero) text += digits[0];
    isGap = false;
    const isBare = digit === 1 && place > 0 && (dropsOnes || (place === 1 && text === '' && isFirst && !keepsOne));
    text += (isBare ? '' : (digits[digit] ?? '')) + (place > 0 ? (units[place - 1] ?? '') : '');
  }
  return text;
}

const counting =
  (names: Names): Write =>
  (value) => {
    if (value === 0) return names.digits[0] as string;
    if (value >= 100_000_000) return decimal(value);
    const high = Math.floor(value / 10_000);
    const low = value % 10_000;
    if (high === 0) return spelled(low, names);
    const zero = names.saysZero && low > 0 && low < 1_000 ? names.digits[0] : '';
    return spelled(high, names) + names.tenThousand + zero + (low > 0 ? spelled(low, names, false) : '');
  };

/** 一 … 九十九, and from a hundred on digit by digit (一○○). */
const upToHundred =
  (names: Names): Write =>
  (value) =>
    value < 100 ? counting(names)(value) : digitByDigit(CIRCLE + DIGITS.slice(1))(value);

const ROMAN: readonly (readonly [worth: number, sign: string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
  [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]; // biome-ignore format: a table

const roman: Write = (value) => {
  // Word's own limit: 17.18.59 gives none.
  if (value > 32_767) return decimal(value);
  let left = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return text;
};

/** a … z, aa, bb, …: after the last letter each is written twice, then three times. */
const letters: Write = (value) =>
  value < 1 || value > 780 ? decimal(value) : String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const upper =
  (write: Write): Write =>
  (value) =>
    write(value).toUpperCase();

const ordinal: Write = (value) => {
  const last = value % 100;
  const ending = last > 10 && last < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
};

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const fullWidth = digitByDigit('０１２３４５６７８９');
const circled: Write = (value) =>
  value <= 20
    ? range(0x2460, 20)(value)
    : value <= 35
      ? range(0x3251, 15)(value - 20)
      : value <= 50
        ? range(0x32b1, 15)(value - 35)
        : decimal(value);

const FORMATS: Readonly<Record<string, Write>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: range(0x2474, 20),
  decimalEnclosedFullstop: range(0x2488, 20),
  numberInDash: (value) => `- ${value} -`,
  chineseCounting: upToHundred(SIMPLIFIED),
  chineseCountingThousand: counting(SIMPLIFIED),
  taiwaneseCounting: upToHundred(TAIWANESE),
  taiwaneseCountingThousand: counting(TAIWANESE),
  japaneseCounting: counting(JAPANESE),
  chineseLegalSimplified: counting(LEGAL_SIMPLIFIED),
  ideographLegalTraditional: counting(LEGAL_TRADITIONAL),
  japaneseLegal: counting(JAPANESE_LEGAL),
  ideographDigital: digitByDigit(DIGITS),
  japaneseDigitalTenThousand: digitByDigit(DIGITS),
  taiwaneseDigital: digitByDigit(CIRCLE + DIGITS.slice(1)),
  ideographTraditional: series(STEMS),
  ideographZodiac: series(BRANCHES),
  ideographZodiacTraditional: (value) =>
    value >= 1 && value <= 60 ? `${STEMS[(value - 1) % 10]}${BRANCHES[(value - 1) % 12]}` : decimal(value),
  ideographEnclosedCircle: range(0x3280, 10),
  upperRoman: upper(roman),
  lowerRoman: roman,
  upperLetter: upper(letters),
  lowerLetter: letters,
  ordinal,
  hex: (value) => value.toString(16).toUpperCase(),
  none: () => '',
};

/**
 * A number as a list writes it; in Arabic numerals where the format is none that is known.
 * @param pattern of the format `custom`, whose first number shows how many digits there are at least: `001, 002, 003, ...`
 */
export function writeNumber(value: number, format: string, pattern = ''): string {
  if (format === 'custom') return String(value).padStart(/^\d{1,12}/u.exec(pattern)?.[0].length ?? 1, '0');
  return value >= 0 && Object.hasOwn(FORMATS, format) ? (FORMATS[format] as Write)(value) : decimal(value);
}
