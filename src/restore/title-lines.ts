import { endsTerminated, hasSentenceInside, isHan } from '../text/characters.ts';
import { readDate } from './dates.ts';
import type { Draft } from './draft.ts';
import { headLength } from './furniture.ts';
import { BLANK } from './hints.ts';
import type { Passage } from './passage.ts';

/** What a title of this genre ends with, in traditional characters too; a site may call it a model (讲话范文). */
export const ENDS_AS_TITLE =
  /(?:讲话|講話|报告|報告|致辞|致辭|致词|致詞|发言|發言|发言稿|發言稿|讲话稿|講話稿|讲稿|講稿|汇报|匯報|彙報|主持词|主持詞|开幕词|開幕詞|闭幕词|閉幕詞|总结|總結|意见|意見|通知|公报|公報|决议|決議|宣言|章程|规定|規定|办法|條例|条例|准则|纲要|綱要|规划|規劃|计划|計劃|方案|要点|要點|建议|建議|说明|說明|提纲|提綱|寄语|寄語|贺信|賀信|述职|党课|材料|实录|摘要|决定|決定)(?:范文|範文|模板)?(?:[（(〔【][^）)〕】]{1,24}[）)〕】])?$/u;
/** The last line of a title that was wrapped before it (在某会议上的 / 讲 话) has so many characters at most. */
const LONGEST_TAIL = 4;
const WRAPPED = /(?:上|的|会|會|会议|會議|大会|大會|仪式|儀式|活动)$/u;
/** What stands above a title without being part of it: menus and names of sites, names of files, labels, the place in a folder. */
const BESIDE_TITLE =
  /[:：|｜]|(?:网|网站|文库|论坛|首页|导航|登录|注册)$|\.(?:docx?|wps|pdf|txt)$|^[^。，]{2,20}(?:办公室|办公厅|委员会|人民政府|党组|党委|县委|市委|省委|区委|局|厅)文件$|^[^。，]{1,12}〔(?:19|20)\d{2}〕\d{1,4}号$|^内部(?:资料|材料|文件|刊物)|^(?:会议|大会|学习|参阅|内部)?(?:材料|文件|资料)之?[（(]?[一二三四五六七八九十\d]{1,3}[）)]?$/u;
/** Who issued it. Its name is part of the title 关于…的通知, not of what was said 在…会议上. */
const OFFICE = /(?:办公室|办公厅|委员会|人民政府|党组|党委|县委|市委|省委|区委)$/u;
/** A kind of texts, as a site or a folder names it above one of them. */
const CATEGORY = /^(?:领导|重要|会议|大会|公文|范文|内部)(?:讲话|发言|致辞|报告|主持词|讲话稿|发言稿|材料)(?:稿|材料)?$/u;
/** 党课讲稿：做一名合格的共产党员: what the lecture is called. */
const LECTURE = /^[^，：:]{0,8}党课(?:讲稿|报告|教案)?[：:][^：:]{4,}$/u;
/** `——在某会议上的报告`: a second title below the first. */
const SUBTITLE = /^[—─―–－-]{1,4}[ \u3000]?\S/u;
/** `市长 某某`, `国务院总理　某某`, `习近平`: who spoke. */
const SPEAKER =
  /^(?:[^。，；：！？]{0,30}(?:书记|主席|总理|省长|市长|州长|县长|区长|盟长|旗长|专员|部长|局长|主任|院长|检察长|会长|行长|校长|代表|委员|领导)[ \u3000\u00a0:：]{0,4}[^ 。，；：！？]{0,4}[ \u3000\u00a0]{0,3}[^ 。，；：！？]{0,3}|[\u4e00-\u9fff]{1,2}[ \u3000\u00a0]{1,3}[\u4e00-\u9fff][ \u3000\u00a0]{0,3}[\u4e00-\u9fff]?|[\u4e00-\u9fff]{2,4})$/u;
/** In UTF-16 code units; a longer line is none of the head. */
export const LONGEST_TITLE = 120;
const MOST_TITLE_LINES = 3;
/** One that is told by nothing but its place. */
const LONGEST_PLAIN_TITLE = 40;
/** A text shorter than this may stand in a title, or above a salutation, by chance. */
export const LEAST_OF_HEADLINE = 8;

/** Lines of the head that can be titles, the ones of one print together. A print ends where boilerplate was taken out. */
export function titleGroups(draft: Draft, lines: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  let open: Passage[] | null = null;
  lines.forEach((passage, index) => {
    const candidate = isTitleLine(lines, index);
    const previous = lines[index - 1];
    const apart = previous !== undefined && removedBetween(draft, previous.end, passage.start);
    if (candidate && open && !apart && !holdsOther(open, passage)) open.push(passage);
    else if (candidate) {
      open = [passage];
      groups.push(open);
    } else if (open && passage.text.length > 0) open = null;
  });
  if (groups.length === 0) {
    const first = lines.find((line) => isPlainTitle(draft, line));
    return first ? [[first]] : [];
  }
  // A line that only may be a title is one if nothing better is there.
  const sure = groups.filter((group) => group.some((passage) => ENDS_AS_TITLE.test(bare(passage.text))));
  return sure.length > 0 ? sure : groups;
}

/**
 * Whether the line of the head at the index is one of a title: by a word of the genre at its end, or by what stands below it.
 * @param below how many lines were asked already that stand above it
 */
export function isTitleLine(lines: readonly Passage[], index: number, below = 0): boolean {
  const passage = lines[index] as Passage;
  const { text } = passage;
  if (isTail(lines, index) || isTail(lines, index + 1)) return true;
  if (index === 0 && isGenreAlone(passage) && !text.startsWith('的')) return !(lines[1] && ENDS_AS_TITLE.test(bare(lines[1].text)));
  if (text.length < 4 || text.length > LONGEST_TITLE || hasSentenceInside(text) || SUBTITLE.test(text)) return false;
  if (/[。；！？：:]$/u.test(text) || /^[（(〔[【>]/u.test(text) || passage.marker) return false;
  if (goesOn(lines[index + 1])) return true;
  const dated = readDate(text);
  if (dated && (dated.end - dated.start > text.length - 4 || /(?:上|会议|大会)$/u.test(text))) return false;
  if (/第.{1,16}次(?:会议|大会|全体会议)上?/u.test(text) && dated && !/^在|的(?:讲话|报告)/u.test(text)) return false;
  const next = lines[index + 1];
  if (ENDS_AS_TITLE.test(bare(text)))
    return !(next && ENDS_AS_TITLE.test(bare(next.text)) && (CATEGORY.test(text) || isScript(text, next.text)));
  if (SPEAKER.test(text) || BESIDE_TITLE.test(text) || (next?.text.startsWith('在') && OFFICE.test(text))) return false;
  // Without a word of the genre, a title is told by what stands below it.
  if (text.length < 6 || next === undefined || endsTerminated(text)) return false;
  return SUBTITLE.test(next.text) || passage.bold > 0 || (below < MOST_TITLE_LINES && isTitleLine(lines, index + 1, below + 1));
}

/** Whether the line goes on with the title above it: 在全市某某会议 / 暨某某会议上的讲话. */
function goesOn(line: Passage | undefined): boolean {
  if (!line?.text.startsWith('暨')) return false;
  return ENDS_AS_TITLE.test(bare(line.text)) && !hasSentenceInside(line.text);
}

/** 工作会议讲话稿 above 在某会议上的讲话: the name that a site gives to the text. */
function isScript(text: string, next: string): boolean {
  return next.startsWith('在') && (/稿$/u.test(text) || /^[^。]{1,6}[：:]/u.test(text));
}

/** Whether the line is the rest of a title that was wrapped right before it: 在某会议上的 / 讲 话. */
function isTail(lines: readonly Passage[], index: number): boolean {
  const above = lines[index - 1];
  const line = lines[index];
  if (!above || above.text.length < 6 || !line || !isGenreAlone(line)) return false;
  return WRAPPED.test(above.text) && !hasSentenceInside(above.text) && above.marker === null;
}

/** 讲话, 主 持 词: nothing but the kind of text. */
function isGenreAlone(line: Passage): boolean {
  if (line.text.length > 2 * LONGEST_TAIL) return false;
  const text = withoutBlanks(line);
  return text.length <= LONGEST_TAIL && ENDS_AS_TITLE.test(text);
}

/** Whether the line that the document opens with, above its salutation, can be its title although it does not say so. */
function isPlainTitle({ passages }: Draft, line: Passage): boolean {
  const { text } = line;
  if (line !== passages[0] || (passages[headLength(passages)]?.salutation ?? 0) === 0) return false;
  if (text.length < 6 || text.length > LONGEST_PLAIN_TITLE || !isByline(line) || !isHan(text.charCodeAt(0))) return false;
  if (/[（）()]|^[^，]{0,3}，|，.*，|[上会]$/u.test(text) || readDate(text) || SPEAKER.test(text) || OFFICE.test(text)) return false;
  return LECTURE.test(text) || !BESIDE_TITLE.test(text);
}

/** Whether one of both holds the other: the lines of one title say different things. */
function holdsOther(group: readonly Passage[], passage: Passage): boolean {
  const before = textOf(group);
  const text = textOf([passage]);
  if (Math.min(before.length, text.length) < LEAST_OF_HEADLINE) return before === text;
  return before.includes(text) || text.includes(before);
}

function removedBetween(draft: Draft, from: number, to: number): boolean {
  return draft.removals.some(({ kind, start, end }) => kind !== 'markup' && kind !== 'page-number' && start >= from && end <= to);
}

/** Whether the line below the group says when and where it was spoken: what stands over that is the title. */
export function isOverSubtitle(group: readonly Passage[], lines: readonly Passage[]): boolean {
  const below = lines[lines.indexOf(group[group.length - 1] as Passage) + 1];
  if (!below) return false;
  return SUBTITLE.test(below.text) || isVenue(below.text);
}

/** （2022年10月16日）, 2026年1月27日在某某会议上. */
function isVenue(text: string): boolean {
  const read = readDate(text);
  return (
    read !== null &&
    (read.end - read.start >= text.length - 6 || /(?:会议|大会|座谈会|全会|开幕式|闭幕式)上?[）)]?(?:[ \u3000].{0,20})?$/u.test(text))
  );
}

/** What stands between title and salutation: dates, places, names; never a sentence. */
export function isByline(passage: Passage): boolean {
  const { text } = passage;
  if (passage.kind !== null || passage.depth > 0 || text.length > LONGEST_TITLE || hasSentenceInside(text)) return false;
  if (/[。；！？：:]$/u.test(text) && !/^[（(]/u.test(text)) return false;
  return passage.salutation === 0 && passage.marker === null;
}

/** The text of the lines as one, without blanks. */
export function textOf(group: readonly Passage[]): string {
  return group.map(withoutBlanks).join('');
}

/** Most lines have none. */
function withoutBlanks({ text, hints }: Passage): string {
  return (hints & BLANK) === 0 ? text : text.replace(/\s/gu, '');
}

/** The text without the mark that closes it. */
export function bare(text: string): string {
  return text.replace(/[》"”\]】]$/u, '');
}
