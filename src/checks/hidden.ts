import { writeChineseNumeral } from '../markers/numerals.ts';
import { isSpoken } from './runs.ts';

/** What makes a numeral behind it part of something else. */
const PART_BEFORE = /[〇零一二三四五六七八九十百千万\d第、]/u;
const CIRCLED = 0x2460;
const IN_BRACKETS = 0x2474;
const CHINESE_IN_BRACKETS = 0x3220;
const WORDS: readonly (readonly string[])[] = [[], ['首先'], ['其次'], ['再次', '再者'], ['最后']];

/**
 * Whether the number stands anywhere in the stretch of the text in a way in which the family writes it. Read loosely: it is asked
 * where a number seems to be missing, and one that the outline overlooked is not.
 */
export function standsIn(text: string, from: number, to: number, family: string, ordinal: number): boolean {
  const stretch = text.slice(from, to);
  return formsOf(family, ordinal).some((form) => holds(stretch, form));
}

function holds(stretch: string, form: string): boolean {
  const isNumeral = /[一二三四五六七八九十\d]/u.test(form[0] as string);
  for (let at = stretch.indexOf(form); at >= 0; at = stretch.indexOf(form, at + 1)) {
    const before = stretch[at - 1] ?? '';
    // 十二、 is no 二、, 12. no 2., nor are 第二、 and 一、二、三产业.
    if (!isNumeral || !PART_BEFORE.test(before)) return true;
  }
  return false;
}

function formsOf(family: string, ordinal: number): string[] {
  const chinese = writeChineseNumeral(ordinal);
  const digits = String(ordinal);
  const wide = digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (isSpoken(family)) {
    const verb = family.startsWith('verb-') ? family.slice('verb-'.length) : '是';
    return [
      `${chinese}是`,
      `${chinese}要`,
      chinese + verb,
      `${chinese}、`,
      `第${chinese}`,
      `第${digits}`,
      `其${chinese}`,
      ...(WORDS[ordinal] ?? []),
    ];
  }
  switch (family) {
    case 'chinese':
      return ['、', '.', '．', ' ', '\u3000'].map((mark) => chinese + mark);
    case 'arabic':
      return ['、', '.', '．', ' ', '\u3000'].flatMap((mark) => [digits + mark, wide + mark]);
    case 'parenthesized-chinese':
      return ['）', ')', '〕', '】']
        .map((mark) => chinese + mark)
        .concat(ordinal <= 10 ? String.fromCharCode(CHINESE_IN_BRACKETS + ordinal - 1) : []);
    case 'parenthesized-arabic':
      return ['）', ')', '〕']
        .flatMap((mark) => [digits + mark, wide + mark])
        .concat(ordinal <= 20 ? String.fromCharCode(IN_BRACKETS + ordinal - 1) : []);
    case 'circled':
      return ordinal <= 20 ? [String.fromCharCode(CIRCLED + ordinal - 1)] : [];
    case 'decimal':
      return [`.${digits}`, `．${digits}`];
    default:
      return [`第${chinese}`, `第${digits}`];
  }
}
