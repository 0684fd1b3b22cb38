import { isBlank, isDigit, isHan, isLatin } from '../text/characters.ts';
import type { ReadMask } from './category.ts';
import { type Belief, lengthOf } from './masks.ts';

/** A市, C镇: the letter stands for the name. A区 and D村 may be called so. */
const LETTERED_PLACE = /^(?:市(?![场值])|县(?![域])|镇|乡(?![村土])|省)/u;
/** A同志, C公司: so may somebody be called whose name is known to all (an adviser in the early reports), so one letter alone is doubtful. */
const LETTERED = /^(?:同志|先生|女士|书记|[市县镇乡局院校]长|主任|公司|集团|企业|单位|医院|中学|小学|大学)/u;
const TEMPLATE = [
  { letter: /^[Yy]{2,4}$/u, before: /(?:^|[^A-Za-z])$/u, after: '年' },
  { letter: /^[Mm]{1,2}$/u, before: /年[ \u3000]?$/u, after: '月' },
  { letter: /^[Dd]{1,2}$/u, before: /月[ \u3000]?$/u, after: '日' },
] as const;

const isHanSign = (sign: string): boolean => sign !== '' && isHan(sign.charCodeAt(0));
const isWordSign = (sign: string): boolean => isLatin(sign.charCodeAt(0)) || isDigit(sign.charCodeAt(0)) || '-+&/._'.includes(sign);

/** `●●市`, `※※亿元`: filled shapes, only in runs, and only where they stand in words. One is a bullet, several with blanks beside them are ornament. */
export function believeShape(read: ReadMask, before: string, after: string): Belief {
  if (lengthOf(read.mask) < 2) return 'no';
  const isInside = (sign: string): boolean => sign !== '' && !isBlank(sign.charCodeAt(0));
  return (isInside(before) && isInside(after)) || read.reading.sure ? 'sure' : 'no';
}

/** `☆县建成☆个项目`: one star in words. Several are a rating or ornament, one before a paragraph is a bullet, and 三☆级 is a class of hotels. */
export function believeHollow(read: ReadMask, before: string, after: string): Belief {
  if (lengthOf(read.mask) > 1 || after === '级' || isWordSign(before) || (before !== '' && '一二三四五六七'.includes(before))) return 'no';
  const { sure } = read.reading;
  if (before === '' || isBlank(before.charCodeAt(0))) return sure ? 'weak' : 'no';
  if (!isHanSign(before) && !isHanSign(after)) return 'no';
  return sure ? 'sure' : 'weak';
}

/** `投资？？亿元`, `##县`: in doubt, only in runs, inside a sentence, and where what goes on says what is missing. */
export function believeDoubt(text: string, read: ReadMask, before: string, after: string): Belief {
  const { mask } = read;
  if (lengthOf(mask) < 2 || !read.reading.sure) return 'no';
  const { category, unit = '' } = read.reading;
  if ('#＃'.includes(text[mask.start] as string)) return isHanSign(before) && isHanSign(after) ? 'sure' : 'no';
  // A question may end before a word that looks like a short unit: 怎么办？？年底见分晓.
  if (category === 'date') return before !== '' && isDigit(before.charCodeAt(0)) ? 'sure' : 'no';
  return category === 'number' && isHanSign(before) && (unit.length > 1 || /^[%％元亿万吨亩]/u.test(unit)) ? 'sure' : 'no';
}

/** `A市B县`, `NNN万元`, `YYYY年MM月DD日`: letters of a pattern. */
export function believeLatin(text: string, read: ReadMask, before: string): Belief {
  const { start, end, block } = read.mask;
  const after = end < block.end ? (text[end] as string) : '';
  if ((before !== '' && isWordSign(before)) || (after !== '' && isWordSign(after))) return 'no';
  const letters = text.slice(start, end);
  const head = text.slice(Math.max(block.start, start - 3), start);
  if (TEMPLATE.some((row) => row.after === after && row.letter.test(letters) && row.before.test(head))) return 'sure';
  if (/^[Nn]{2,}$/u.test(letters)) {
    const { sure, category } = read.reading;
    return sure && (category === 'number' || category === 'date') ? 'sure' : 'no';
  }
  if (!/^[A-H]$/u.test(letters)) return 'no';
  const behind = text.slice(end, Math.min(block.end, end + 2));
  return LETTERED_PLACE.test(behind) ? 'sure' : LETTERED.test(behind) ? 'weak' : 'no';
}
