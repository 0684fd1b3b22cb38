import type { Placeholder } from '../model.ts';
import { skipBlanks } from '../text/characters.ts';
import { simplify } from '../text/fold.ts';
import { MAGNITUDE } from '../text/units.ts';
import type { Mask } from './masks.ts';
import * as words from './words.ts';

/** What a mask stands for, and how plainly the words around it say so. */
export interface Reading {
  readonly category: Placeholder['category'];
  readonly unit?: string;
  /** Something around the mask tells its category: chance does not put a sign just there. */
  readonly sure: boolean;
  /** Only the words before the mask say so: emphasis may end there too (**稳步增长**). */
  readonly fromBefore?: boolean;
}

/** A mask with what the words around it say, which are read where it matters: most masks are told to be none by what stands right beside them. */
export class ReadMask {
  private read: Reading | null = null;

  constructor(
    private readonly text: string,
    readonly mask: Mask,
  ) {}

  get reading(): Reading {
    this.read ??= readCategory(this.text, this.mask);
    return this.read;
  }
}

const NOTHING: Reading = { category: 'text', sure: false };
/** How far back a word before a mask may reach, in UTF-16 code units. */
const REACH = 8;
const DIGITS = /[\d０-９]{1,4}$/u;
const ENDS_CLAUSE = /^(?:[，。；：、！？,;:!?.…）)”’"』」》]|$)/u;
const OPENS_CLAUSE = /(?:^|[，。；：！？,;:!?）)\s])$/u;
/** A field of a form is filled by the mask alone. */
const ENDS_FIELD = /^(?:[，。；、,;.）)　 ]|$)/u;
/** A month beside a mask: a figure or another mask, and 月. */
const MONTH = /^年[ \u3000]?[\d*＊×xXｘＸ_＿〇○□■●※?？MmNn….某一二三四五六七八九十]{1,4}[ \u3000]?月/u;
/** The month of “×·××” before the day, and the day behind the month. */
const QUOTED_DAY = /[“"][\d*＊×xXｘＸ_＿○〇□]{1,2}[·・•]$/u;
const DAY_QUOTED = /^[·・•][\d*＊×xXｘＸ_＿○〇□]{1,2}[”"]/u;
const MONTH_BEFORE = /月[ \u3000]?$/u;
const HOURS = /^[时点](?:[ \u3000]?[\d*＊×xXｘＸ_＿]{1,2}[ \u3000]?分|半|整|，|。|至|到|在)/u;

/** Reads what the mask stands for off the words around it, simplified or traditional. */
export function readCategory(text: string, { sign, start, end, block }: Mask): Reading {
  const isStar = sign === 'star';
  const head = text.slice(Math.max(block.start, start - REACH), start);
  const rest = text.slice(skipBlanks(text, end, block.end), Math.min(block.end, end + 24));
  // *XX*市: emphasis around a mask says nothing.
  const before = isStar ? head : head.replace(/\*{1,3}$/u, '');
  const after = isStar ? rest : rest.replace(/^\*{1,3}/u, '');
  // The next block begins right behind this one.
  const next = end < block.end ? (text[end] as string) : '';
  const reading = readWords(simplify(before), simplify(after), next, sign, end - start);
  // A unit stands right behind the mask, and is given as it is written there.
  return reading.unit === undefined ? reading : { ...reading, unit: after.slice(0, reading.unit.length) };
}

/** `next`: the character right behind the mask, blanks too. `length` of the mask in UTF-16 code units. */
function readWords(before: string, after: string, next: string, sign: Mask['sign'], length: number): Reading {
  return (
    dateOf(before, after, length) ??
    personOf(before, after, sign) ??
    numberOf(before, after) ??
    nameOf(before, after, sign) ??
    fieldOf(before, next) ??
    nameAfter(before, after) ??
    NOTHING
  );
}

function dateOf(before: string, after: string, length: number): Reading | null {
  const sure = (unit: string): Reading => ({ category: 'date', unit, sure: true });
  // “×·××”事故: an event is called by its month and day.
  if ((QUOTED_DAY.test(before) && /^[”"]/u.test(after)) || (/[“"]$/u.test(before) && DAY_QUOTED.test(after)))
    return { category: 'date', sure: true };
  const digits = DIGITS.exec(before)?.[0] ?? '';
  const isYear = digits !== '' && digits.length + length === 4 && /^(?:1[89]|2|２)/u.test(digits);
  const unit = after[0] ?? '';
  if (after.startsWith('世纪')) return sure('世纪');
  if (length === 4 && /[〔[（(]$/u.test(before) && /^[〕\]）)]/u.test(after)) return { category: 'date', sure: true };
  if (/(?:周|星期|礼拜)$/u.test(before) && length === 1 && !/^(?:年|岁)/u.test(after)) return { category: 'date', sure: true };
  if (unit === '年' && !after.startsWith('年级')) {
    // 20*年: a mark for as many digits as are missing.
    if (isYear || digits === '20' || digits === '19' || MONTH.test(after)) return sure('年');
    // XX年以来: since that year, where nothing before it says what lasted so long (建校XX年以来).
    if (after.startsWith('年以来') && OPENS_CLAUSE.test(before)) return sure('年');
    const isCounted = /(?:已经?|了|工作|连续)$/u.test(before);
    if (length === 4 && !isCounted) return sure('年');
    const isDuration = isCounted || startsWithAny(after.slice(1), words.DURATION_AFTER) || endsWithAny(before, words.DURATION_BEFORE);
    return isDuration || digits !== '' ? { category: 'number', unit: '年', sure: true } : sure('年');
  }
  if (unit === '月') return /^月(?:供|租|均)/u.test(after) ? null : sure('月');
  if (unit === '日' && (MONTH_BEFORE.test(before) || !/^日(?:常|报|前|益|期|程|子|本|记|均)/u.test(after))) return sure('日');
  if (after.startsWith('日前') && (words.BEFORE_DAY.test(before) || words.DEADLINE.test(after))) return sure('日');
  if (unit === '号' && MONTH_BEFORE.test(before)) return sure('号');
  if ('时点'.includes(unit) && unit !== '' && (HOURS.test(after) || /[日午晨晚]$/u.test(before)) && !before.endsWith('第')) {
    return unit === '点' && !/[日午晨晚]$/u.test(before) && !/分/u.test(after.slice(0, 6)) ? null : sure(unit);
  }
  // 〔20XX〕12号, 20XX—20XX学年, 20XX.XX
  if (isYear && /^(?:[〕）)\]］—\-–~～至到.．/]|学年|年度|全年)/u.test(after)) return { category: 'date', sure: true };
  return null;
}

function personOf(before: string, after: string, sign: Mask['sign']): Reading | null {
  if (words.CULPRIT.test(after)) return { category: 'person', sure: true };
  if (words.SAYINGS.test(after) && !/^(?:市|县|区|省|州)/u.test(after))
    return isSpeaker(before, after) ? { category: 'person', sure: true } : null;
  if (sign !== 'mou' && isSurname(before) && (words.BEHIND_NAME.test(after) || words.AFTER_NAME.test(after)))
    return { category: 'person', sure: true };
  // 以×××为组长
  if (after.startsWith('为') && startsWithAny(after.slice(1).replace(/^(?:常务)?[副总]/u, ''), words.OFFICES))
    return { category: 'person', sure: true };
  // 他**担任主任**期间: words of deeds may be emphasised too.
  return words.DEEDS.test(after) && !/[在于到]$/u.test(before) ? { category: 'person', sure: sign !== 'star' } : null;
}

/** ×××的重要论述, but not 总书记关于××工作的重要论述, 总书记在××考察时的重要讲话. */
function isSpeaker(before: string, after: string): boolean {
  return !words.SPOKEN_ABOUT.test(before) && (!/[对在]$/u.test(before) || /^(?:思想|重要)/u.test(after));
}

/** 张××, 由李××: a surname where a name may begin. `before` reaches back to the beginning of the paragraph where it is short. */
function isSurname(before: string): boolean {
  const surname = before[before.length - 1] ?? '';
  if (surname === '') return false;
  // 小×, 老×
  const mayName = '小老'.includes(surname) || (words.SURNAMES.includes(surname) && !words.ALSO_WORDS.includes(surname));
  return mayName && (before.length === 1 || words.BEFORE_NAME.test(before.slice(0, -1)));
}

function numberOf(before: string, after: string): Reading | null {
  // 138****1234
  if (DIGITS.test(before) && /^\d/u.test(after)) return { category: 'number', sure: true };
  const magnitude = MAGNITUDE.exec(after)?.[0] ?? '';
  for (const prefix of magnitude === '' ? [''] : [magnitude, '']) {
    const word = wordAt(after, prefix.length);
    if (word !== null && words.AFTER.get(word) === 'number' && isUnit(word, before, after.slice(prefix.length + word.length))) {
      return { category: 'number', unit: prefix + word, sure: true };
    }
    if (prefix !== '' && !/^\p{Script=Han}/u.test(after.slice(prefix.length))) return { category: 'number', unit: prefix, sure: true };
  }
  if (words.DIGITS_BEFORE.test(before)) return { category: 'number', sure: true };
  if (after.startsWith('年级')) return { category: 'number', unit: '年级', sure: true };
  if (after.startsWith('番') && /翻了?$/u.test(before)) return { category: 'number', unit: '番', sure: true };
  if (words.RATIO_BEFORE.test(before) || (words.RATIO_AFTER.test(after) && words.RATIO.test(before)))
    return { category: 'number', sure: true };
  if (startsWithAny(after, words.BOUNDS)) return { category: 'number', sure: true };
  // 十九届*中全会
  if (before.endsWith('第') || (before.endsWith('届') && after.startsWith('中全会'))) return { category: 'number', sure: true };
  const isEnd = ENDS_CLAUSE.test(after);
  if (words.RANKED.test(before) && (isEnd || after.startsWith('强'))) return { category: 'number', sure: true, fromBefore: true };
  if (isEnd && (endsWithAny(before, words.NUMBERING) || endsWithAny(before, words.CHANGING) || endsWithAny(before, words.AMOUNTS)))
    return { category: 'number', sure: true, fromBefore: true };
  return null;
}

/** 最美**人, **人: people of a place. A unit after a name in quotation marks is none either: “**号”. */
function isUnit(word: string, before: string, rest: string): boolean {
  if (/^[a-z]/iu.test(word) && /^[a-z]/iu.test(rest)) return false;
  if (word === '人') return !words.PEOPLE_BEFORE.test(before) && !(/[“"]/u.test(before) && /^[”"]/u.test(rest));
  if (word === '大') return /^\p{Script=Han}/u.test(rest) && !/^[力会局气事多量幅型]/u.test(rest);
  if (word === '门') return /^课/u.test(rest);
  if (word === '处' || word === '所' || word === '台' || word === '组') return !/^[长]/u.test(rest);
  return true;
}

function nameOf(before: string, after: string, sign: Mask['sign']): Reading | null {
  if (words.LESSER_BODIES.test(after)) return { category: 'organization', sure: true };
  if (words.BODIES.test(after)) return { category: 'organization', sure: sign !== 'star' };
  const word = wordAt(after, 0);
  if (word === '人' && words.PEOPLE_BEFORE.test(before)) return { category: 'place', sure: true };
  const category = word === null ? undefined : words.AFTER.get(word);
  if (category === undefined || category === 'number' || category === 'text') return null;
  // XX委 alone is 市委 or 县委 of a place; 组织 says as much of what stands before a person.
  // **高质量发展**: what is emphasised most of all.
  if (word === '高质量') return { category: after.startsWith('高质量发展') ? category : 'text', sure: sign !== 'star' };
  return { category, sure: before !== '' || after.length > 1 };
}

/** 姓名：____: a field of a form, by its label. */
function fieldOf(before: string, next: string): Reading | null {
  const category = words.FIELDS.find(([label]) => label.test(before))?.[1];
  return category !== undefined && ENDS_FIELD.test(next) ? { category, sure: true } : null;
}

function nameAfter(before: string, after: string): Reading | null {
  if (endsWithAny(before, words.PERSON_BEFORE)) return { category: 'person', sure: true };
  if (endsWithAny(before.trimEnd(), words.OFFICES) && (ENDS_CLAUSE.test(after) || words.AFTER_NAME.test(after))) {
    return { category: 'person', sure: true };
  }
  if (endsWithAny(before, words.BEARERS) && (ENDS_CLAUSE.test(after) || words.AFTER_NAME.test(after)))
    return { category: 'person', sure: false };
  if (words.COMING.test(before) && words.DOING.test(after)) return { category: 'place', sure: false };
  if (endsWithAny(before, words.ORGANIZATION_BEFORE)) return { category: 'organization', sure: false };
  if (before.endsWith('在') && !/^[^，。]{0,6}(?:上|中|下|里)/u.test(after)) return { category: 'place', sure: false };
  if (endsWithAny(before, words.PLACE_BEFORE) && !before.endsWith('在')) return { category: 'place', sure: false };
  if (/[“"‘]$/u.test(before) && /^[”"’]/u.test(after)) return { category: 'text', sure: true };
  return null;
}

/** The longest known word that begins at `at`. */
function wordAt(after: string, at: number): string | null {
  for (let length = Math.min(words.LONGEST_AFTER, after.length - at); length > 0; length--) {
    const word = after.slice(at, at + length);
    if (words.AFTER.has(word)) return word;
  }
  return null;
}

const endsWithAny = (text: string, candidates: readonly string[]): boolean => candidates.some((word) => text.endsWith(word));
const startsWithAny = (text: string, candidates: readonly string[]): boolean => candidates.some((word) => text.startsWith(word));
