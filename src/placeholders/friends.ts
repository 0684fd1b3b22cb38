import { isBlank, isDigit, isHan, isLatin, trimBlanks } from '../text/characters.ts';
import type { ReadMask } from './category.ts';
import type { Emphasis } from './emphasis.ts';
import { type Belief, isWholeBlock, lengthOf, type Mask } from './masks.ts';
import { believeDoubt, believeHollow, believeLatin, believeShape } from './rare-signs.ts';
import { SURNAMES } from './words.ts';

/** X光, x轴, X染色体: the letter is the name. */
const AFTER_LETTER = /^(?:光|射线|线|轴|染色体|档案|战警|因子|坐标|波段|形|型|光机|光片|连锁)/u;
/** 数据要素×, 人工智能×: the sign says “multiplied by”. */
const MULTIPLIED = /(?:数据要素|人工智能|互联网|物联网|区块链|大数据|AI)[”"]?$/u;
const MULTIPLIED_ENDS = '素能网链据I”"';
const CHAIN = /^[^，。；：、！？,;:!?×年月日个]{2,6}×[^×年月日个]/u;
const CHAIN_END = /[^×]×[^，。；：、！？,;:!?×年月日个]{2,6}$/u;
const WORD_BEFORE = /[“"]\p{Script=Han}{2,6}$/u;
const WORD_BEHIND = /^\p{Script=Han}{2,6}[”"]/u;
const FORMULA = /^[=＝<>＜＞≤≥²³+＋]/u;
const OPENING_QUOTE = /^[“"‘]/u;
const CLOSING_QUOTE = /^[”"’]/u;
const LATIN_WORD = /[A-Za-zＡ-Ｚａ-ｚ]/u;
/** Latin units that may stand right after a mask of letters. */
const LATIN_UNIT = /^(?:km|kg|kW|MW|GW|mm|cm|m²|GDP)(?![A-Za-z])/u;
const CHINESE_NUMERALS = '〇零一二三四五六七八九十百千万亿廿卅';
/** After 某 these make an ordinary word (某些) or an ordinary indefinite (某人, 某日). */
const PLACES_OF_MOU = /^(?:市|县|区|省|州|镇|乡)/u;
const OFFICES_OF_MOU = /^(?:市|县|区|省|州|镇|乡)(?:委|政府|人大|政协|纪委|党委|直|级|长|领导)/u;
/** 按*号键: the sign itself. */
const KEY = /^号?键/u;
/** How much of a token of ASCII signs is looked at on either side, in UTF-16 code units. */
const TOKEN = 40;

/** How far the run is believed to be a mask, by its neighbours. */
export function believe(text: string, read: ReadMask, emphasis: Emphasis): Belief {
  const { mask } = read;
  const { sign, start, end, block } = mask;
  const before = start > block.start ? (text[start - 1] as string) : '';
  const after = end < block.end ? (text[end] as string) : '';
  if (isWholeBlock(mask)) return sign === 'letter' || sign === 'cross' || sign === 'circle' ? wholeBlock(mask) : 'no';
  if (end - start === 1 && ((before === '[' && after === ']') || isMultiplied(text, read, before))) return 'no';
  switch (sign) {
    case 'star':
      return star(text, read, before, after, emphasis);
    case 'cross':
      return cross(read, before, after);
    case 'letter':
      return letter(text, read, before, after);
    case 'line':
      return line(text, read, before, after);
    case 'circle':
      return circle(text, read, before, after);
    case 'square':
      return square(read, before);
    case 'shape':
      return believeShape(read, before, after);
    case 'hollow':
      return believeHollow(read, before, after);
    case 'doubt':
      return believeDoubt(text, read, before, after);
    case 'latin':
      return believeLatin(text, read, before);
    case 'mou':
      return mou(text, read, before);
    case 'dots':
      return 'no';
  }
}

/** 数据要素×, one of a chain (文化×旅游×科技), or two words in one pair of marks (“文化×旅游”). */
function isMultiplied(text: string, read: ReadMask, before: string): boolean {
  const { sign, start, end, block } = read.mask;
  if (MULTIPLIED_ENDS.includes(before) && MULTIPLIED.test(text.slice(Math.max(block.start, start - 8), start))) return true;
  if (sign !== 'cross') return false;
  const { sure, category } = read.reading;
  if (sure && (category === 'number' || category === 'date' || category === 'person')) return false;
  const rest = text.slice(end, Math.min(block.end, end + 8));
  const head = text.slice(Math.max(block.start, start - 8), start);
  return CHAIN.test(rest) || CHAIN_END.test(head) || (WORD_BEFORE.test(head) && WORD_BEHIND.test(rest));
}

const isDigitSign = (sign: string): boolean => sign !== '' && isDigit(sign.charCodeAt(0));
const isLatinSign = (sign: string): boolean => sign !== '' && isLatin(sign.charCodeAt(0));
const isBlankSign = (sign: string): boolean => sign !== '' && isBlank(sign.charCodeAt(0));

/** A paragraph of its own is the speaker's name; a longer one is a rule between parts. */
function wholeBlock(mask: Mask): Belief {
  return lengthOf(mask) >= 2 && lengthOf(mask) <= 4 ? 'sure' : 'no';
}

function star(text: string, read: ReadMask, before: string, after: string, { isMarkdown, lone }: Emphasis): Belief {
  const { mask } = read;
  const { sure } = read.reading;
  const length = lengthOf(mask);
  if (length === 1 && isDigitSign(before) && isDigitSign(after)) return 'no';
  if (length === 1 && isLatinSign(before) && (isLatinSign(after) || isDigitSign(after))) return 'no';
  if (KEY.test(text.slice(mask.end, mask.end + 2))) return 'no';
  // A bullet or the sign of a footnote opens the paragraph; the footnote itself is called by one at the end, or after a title.
  if (length === 1 && before === '' && !sure) return 'no';
  if (length === 1 && !sure && ('》”）)'.includes(before) || mask.end >= trimBlanks(text, mask.start, mask.block.end) - 1)) return 'no';
  if (/^[.\w]*(?:doc|txt|pdf|xls|ppt|jpg|zip)/u.test(text.slice(mask.end, mask.end + 8))) return 'no';
  if (sure) return 'sure';
  if (isMarkdown) {
    // At the beginning of a paragraph it is emphasis whose other half is lost.
    if (isBlankSign(before) || isBlankSign(after) || before === '' || after === '') return 'no';
    return lone.has(mask) ? 'sure' : 'weak';
  }
  return isBlankSign(after) && before === '' ? 'no' : 'sure';
}

function cross(read: ReadMask, before: string, after: string): Belief {
  if (lengthOf(read.mask) > 1) return 'sure';
  const { sure } = read.reading;
  const isFactor = (sign: string): boolean => isDigitSign(sign) || isLatinSign(sign);
  if (isFactor(before) && (isFactor(after) || '（('.includes(after))) return 'no';
  if (isFactor(before) && !sure) return 'no';
  if (isFactor(after) && ('）)'.includes(before) || before === '')) return 'no';
  if (!sure && '”"’」'.includes(after) && !/[“"‘「]$/u.test(before)) return 'no';
  return sure ? 'sure' : 'weak';
}

function letter(text: string, read: ReadMask, before: string, after: string): Belief {
  const { mask } = read;
  const { end, block } = mask;
  const rest = text.slice(end, Math.min(block.end, end + 8));
  if (/[A-Za-zＡ-Ｚａ-ｚ]/u.test(after) && !LATIN_UNIT.test(rest)) return 'no';
  if (isLatinSign(before) && !(lengthOf(mask) > 1 && read.reading.sure)) return 'no';
  if (isInToken(text, mask)) return 'no';
  // iPhone X
  if (lengthOf(mask) === 1 && isBlankSign(before) && isLatinSign(text[mask.start - 2] ?? '')) return 'no';
  if (lengthOf(mask) > 1) return '+＋'.includes(before) && before !== '' ? 'no' : 'sure';
  if (AFTER_LETTER.test(rest)) return 'no';
  const { sure, category } = read.reading;
  if (before !== '' && '+＋-－'.includes(before)) return 'no';
  if (isDigitSign(before) && category !== 'date' && !(sure && /^[个名人户万亿%％元]/u.test(rest))) return 'no';
  if (isDigitSign(after) || FORMULA.test(after) || FORMULA.test(before)) return 'no';
  // “X”: as likely the name of a variable as a name that is missing.
  if (OPENING_QUOTE.test(before) && CLOSING_QUOTE.test(after)) return 'weak';
  return sure ? 'sure' : 'weak';
}

function line(text: string, read: ReadMask, before: string, after: string): Belief {
  const { mask } = read;
  if (isLatinSign(before) || isLatinSign(after) || isInToken(text, mask)) return 'no';
  if (lengthOf(mask) > 1) return 'sure';
  if (isDigitSign(before) && isDigitSign(after)) return 'no';
  // Between words a line is no emphasis in Markdown either; pairs of them have been taken out.
  const isWord = (sign: string): boolean => sign !== '' && !isBlankSign(sign);
  return (isWord(before) && isWord(after)) || read.reading.sure ? 'sure' : 'weak';
}

function circle(text: string, read: ReadMask, before: string, after: string): Belief {
  const { mask } = read;
  const length = lengthOf(mask);
  if (before !== '' && CHINESE_NUMERALS.includes(before)) return 'no';
  if (after !== '' && CHINESE_NUMERALS.includes(after) && !(length > 1 && '万亿'.includes(after))) return 'no';
  // 200○年: a zero that was set as a circle.
  if (length === 1 && (isDigitSign(before) || isDigitSign(after))) return 'no';
  if (length > 1) return 'sure';
  if (before === '' || isBlankSign(before) || text[mask.start] === '〇') return 'no';
  return read.reading.sure ? 'sure' : 'weak';
}

/** A square may be a box to tick, a bullet, or a character that could not be read. */
function square(read: ReadMask, before: string): Belief {
  if (lengthOf(read.mask) > 1) return 'sure';
  if (before === '' || isBlankSign(before)) return 'no';
  return read.reading.sure ? 'sure' : 'weak';
}

function mou(text: string, read: ReadMask, before: string): Belief {
  const { mask } = read;
  const rest = text.slice(mask.end, Math.min(mask.block.end, mask.end + 4));
  if (lengthOf(mask) === 1) {
    if (!PLACES_OF_MOU.test(rest)) return 'no';
    return mask.block.kind === 'title' || OFFICES_OF_MOU.test(rest) ? 'sure' : 'weak';
  }
  const { sure, category } = read.reading;
  if (sure && category === 'person') return 'sure';
  // 王某某: a culprit whose name is nobody's business. 任某某县委书记 and 于某某公司 are no names.
  if (before !== '' && SURNAMES.includes(before)) return sure && (category === 'place' || category === 'organization') ? 'sure' : 'no';
  return isHan(rest.charCodeAt(0)) ? 'sure' : 'no';
}

/** Whether the run is part of an address, a file name or another token of Latin letters (PM_2.5). */
function isInToken(text: string, { start, end, block }: Mask): boolean {
  const isToken = (code: number): boolean =>
    (code > 0x20 && code < 0x7f && !',;!()\'"*%<>'.includes(String.fromCharCode(code))) || isLatin(code);
  let from = start;
  while (from > block.start && from > start - TOKEN && isToken(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < block.end && to < end + TOKEN && isToken(text.charCodeAt(to))) to++;
  const rest = text.slice(from, start) + text.slice(end, to);
  if (/:\/\/|www\.|@|\.(?:com|cn|net|org|gov)/iu.test(text.slice(from, to))) return true;
  const own = rest.replace(/[xX_]/gu, '').replace(/^(?:km|kg|kW|MW|GW|mm|cm|GDP)(?![A-Za-z])/u, '');
  return LATIN_WORD.test(own) && !/^[A-Za-z]+$/u.test(text.slice(from, start));
}
