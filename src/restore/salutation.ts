import { codesOf } from '../text/characters.ts';
import { openingOf } from './hints.ts';

/** Whom a speech addresses. */
const ADDRESSEES = [
  '同志', '代表', '委员', '领导', '来宾', '嘉宾', '朋友', '同学', '老师', '同仁', '乡亲', '女士', '先生', '主席团', '书记', '主席', '院士', '战友',
  '校友', '企业家', '父老', '同胞', '家长', '青年', '会长', '部长', '省长', '市长', '县长', '局长', '主任', '列席人员', '官兵', '职工', '党员', '干部',
  '委員', '領導', '來賓', '嘉賓', '同學', '老師', '鄉親', '黨員', '幹部',
]; // biome-ignore format: a list
const OPENING =
  /^(?:尊敬的[^。；！？：:!]{1,30}|[各诸諸]位[^。；！？：:!，、]{0,8}(?:代表|同志|委员|委員|领导|領導|来宾|來賓|老师|老師|同学|同學|朋友)|(?:同志|朋友|同学|同學|代表)[们們])[：:！!]/u;
/** What {@link OPENING} begins with: most passages begin otherwise. */
export const OPENS_SALUTATION = openingOf('尊各诸諸同朋代');
/** What the first part of an address begins with: a word that honours, or whom one addresses. */
const FIRST_PART = /^(?:尊敬|亲爱|敬爱|各位|诸位|諸位|名位|同志|代表|委员|委員|朋友|同学|同學|老师|老師|乡亲|女士|先生|父老|青年|战友)/u;
const BETWEEN_PARTS = /[、，, \u3000]+/u;
/** What an address ends with. */
const LAST = codesOf('：:！!');
/** A salutation is at most so long. */
const LONGEST = 60;
/** 各位参议员：: so short a line needs no list of whom one may address. */
const SHORT = 14;

/**
 * How many characters of the passage are its salutation (同志们：, 各位代表！), alone on its line or with the speech after it; 0 where it
 * has none. `mayOpen`: it begins as {@link OPENING} does.
 */
export function salutationLength(text: string, mayOpen: boolean): number {
  if (text.length <= LONGEST && isAddress(text)) return text.length;
  return mayOpen ? (OPENING.exec(text.slice(0, LONGEST))?.[0].length ?? 0) : 0;
}

/** 同志们：, 尊敬的某主任、各位领导，同志们！: ends as an address does, and its last part names whom. */
function isAddress(text: string): boolean {
  if (!LAST.has(text.charCodeAt(text.length - 1)) || !FIRST_PART.test(text)) return false;
  const whole = text.slice(0, -1).trim();
  // 同志们： is one part, as most are.
  const parts = BETWEEN_PARTS.test(whole) ? whole.split(BETWEEN_PARTS) : [whole];
  if (parts.some((part) => part.length > 16 || /[。；！？：:]/u.test(part))) return false;
  if (/^[各诸諸]位/u.test(text) && text.length <= SHORT) return true;
  const last = (parts[parts.length - 1] as string).replace(/[们們]$/u, '');
  return ADDRESSEES.some((word) => last.endsWith(word));
}
