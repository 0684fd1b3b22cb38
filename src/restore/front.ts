import { readMarker } from '../markers/lexer.ts';
import type { DocumentDate } from '../model.ts';
import { endsTerminated, hasSentenceInside, isHan } from '../text/characters.ts';
import { readDate } from './dates.ts';
import { markDeclaredOutline } from './declared-outline.ts';
import { type Draft, removePassage } from './draft.ts';
import { headLength } from './furniture.ts';
import { splitGluedLines } from './glued-lines.ts';
import { ownDates } from './own-dates.ts';
import type { Passage } from './passage.ts';
import type { Removal } from './restored.ts';

/** What a title of this genre ends with, in traditional characters too; a site may call it a model (讲话范文). */
export const ENDS_AS_TITLE =
  /(?:讲话|講話|报告|報告|致辞|致辭|致词|致詞|发言|發言|发言稿|發言稿|讲话稿|講話稿|讲稿|講稿|汇报|匯報|彙報|主持词|主持詞|开幕词|開幕詞|闭幕词|閉幕詞|总结|總結|意见|意見|通知|公报|公報|决议|決議|宣言|章程|规定|規定|办法|條例|条例|准则|纲要|綱要|规划|規劃|计划|計劃|方案|要点|要點|建议|建議|说明|說明|提纲|提綱|寄语|寄語|贺信|賀信|述职|党课|材料|实录|摘要|决定|決定)(?:范文|範文|模板)?(?:[（(〔【][^）)〕】]{1,24}[）)〕】])?$/u;
/** The last line of a title that was wrapped before it (在某会议上的 / 讲 话) has so many characters at most. */
const LONGEST_TAIL = 4;
const WRAPPED = /(?:上|的|会|會|会议|會議|大会|大會|仪式|儀式|活动)$/u;
/** What stands above a title without being part of it: menus and names of sites, names of files, labels, the place in a folder. */
const BESIDE_TITLE =
  /[:：|｜]|(?:网|网站|文库|论坛|首页|导航|登录|注册)$|\.(?:docx?|wps|pdf|txt)$|^内部(?:资料|材料|文件|刊物)|^(?:会议|大会|学习|参阅|内部)?(?:材料|文件|资料)之?[（(]?[一二三四五六七八九十\d]{1,3}[）)]?$/u;
/** Who issued it. Its name is part of the title 关于…的通知, not of what was said 在…会议上. */
const OFFICE = /(?:办公室|办公厅|委员会|人民政府|党组|党委|县委|市委|省委|区委)$/u;
/** A kind of texts, as a site or a folder names it above one of them. */
const CATEGORY = /^(?:领导|重要|会议|大会|公文|范文|内部)(?:讲话|发言|致辞|报告|主持词|讲话稿|发言稿|材料)(?:稿|材料)?$/u;
/** `——在某会议上的报告`: a second title below the first. */
const SUBTITLE = /^[—─―–－-]{1,4}[ \u3000]?\S/u;
/** `市长 某某`, `国务院总理　某某`, `习近平`: who spoke. */
const SPEAKER =
  /^(?:[^。，；：！？]{0,30}(?:书记|主席|总理|省长|市长|州长|县长|区长|盟长|旗长|专员|部长|局长|主任|院长|检察长|会长|行长|校长|代表|委员|领导)[ \u3000\u00a0:：]{0,4}[^ 。，；：！？]{0,4}[ \u3000\u00a0]{0,3}[^ 。，；：！？]{0,3}|[\u4e00-\u9fff]{1,2}[ \u3000\u00a0]{1,3}[\u4e00-\u9fff][ \u3000\u00a0]{0,3}[\u4e00-\u9fff]?|[\u4e00-\u9fff]{2,4})$/u;
const LONGEST_TITLE = 120;
const MOST_TITLE_LINES = 3;
/** One that is told by nothing but its place. */
const LONGEST_PLAIN_TITLE = 40;
/** A text shorter than this may stand in a title, or above a salutation, by chance. */
const LEAST_OF_HEADLINE = 8;
/** The heading that repeats the title stands among the first passages. */
const HEAD_REACH = 60;

/** Below a document stands its date among so many passages, before notes on where it was printed. */
const ENDING = 5;

/** What restoration knows of the top of a document. */
export interface Front {
  readonly title: string | null;
  /** What is printed of its date, the surest first. */
  readonly dates: readonly DocumentDate[];
}

/** Finds title, byline and declared outline in front of the speech, marks them, and leaves out what is printed twice there. */
export function readFront(draft: Draft): Front {
  markDeclaredOutline(draft);
  splitGluedLines(draft);
  const lines = headLines(draft.passages);
  const groups = titleGroups(draft, lines);
  const headline = markdownTitle(draft, groups);
  if (headline) groups.length = 0;
  const title = headline ?? groups.findLast((group) => isOverSubtitle(group, lines)) ?? groups[groups.length - 1] ?? null;
  const dropped = new Set<Passage>();
  for (const group of groups) {
    if (group === title) continue;
    const same = title !== null && textOf(title).includes(textOf(group));
    for (const passage of group) {
      removePassage(draft, passage, same ? 'repetition' : 'headline', same ? 'printed-twice' : 'site-headline');
      dropped.add(passage);
    }
  }
  dropHeadlinesWith(draft, title, lines, dropped);
  if (dropped.size > 0) {
    dropRepeatedLines(draft, lines, dropped);
    draft.passages = draft.passages.filter((passage) => !dropped.has(passage));
  }
  for (const passage of title ?? []) passage.kind = 'title';
  for (const passage of lines) if (!dropped.has(passage) && isByline(passage)) passage.kind = 'byline';
  const printed = title ? title.map((passage) => passage.text).join('') : halved(draft.declaredTitle);
  const bylines = lines.filter(({ kind, text }) => kind !== null && kind !== 'title' && text.length <= LONGEST_TITLE);
  // A headline that was dropped, or the front matter, may date what the title itself does not.
  const titles = [printed, draft.declaredTitle, ...groups.map((group) => group.map((passage) => passage.text).join(''))];
  const dates = ownDates({
    bylines: bylines.filter((passage) => !dropped.has(passage)).map((passage) => passage.text),
    endings: draft.passages.slice(-ENDING).map((passage) => passage.text),
    declared: draft.declaredDate,
    titles,
    prints: printsOf(draft),
  });
  return { title: printed || null, dates };
}

const PRINTS: ReadonlySet<Removal['kind']> = new Set(['source', 'dateline', 'credit']);

/** What was left out that says where and when the text was printed, in order of its place. */
function printsOf({ removals, source }: Draft): string[] {
  const prints: Removal[] = [];
  for (const removal of removals) {
    // Most removals are of markup.
    if (removal.kind !== 'markup' && PRINTS.has(removal.kind) && removal.end - removal.start <= LONGEST_TITLE) prints.push(removal);
  }
  return prints.sort((a, b) => a.start - b.start).map(({ start, end }) => source.text.slice(start, end));
}

/**
 * The Markdown heading or bold line that repeats the front matter's title, or what the notice above it names in 《》 (印发《某某意见》的通知):
 * it is the title of the document itself.
 */
function markdownTitle(draft: Draft, groups: readonly (readonly Passage[])[]): Passage[] | null {
  const headings = draft.passages.slice(0, HEAD_REACH).filter(({ depth, bold, text }) => depth > 0 || bold >= text.length);
  if (headings.length === 0) return null;
  const named = [draft.declaredTitle ?? '', ...groups.map(textOf)].join('\n').replace(/[\s]/gu, '');
  const heading = headings.find(({ text }) => {
    const bare = text.replace(/\s/gu, '');
    return bare.length >= 4 && (named.includes(`《${bare}》`) || named === bare || named.startsWith(`${bare}（`));
  });
  return heading ? [heading] : null;
}

/** The lines of the head, in which title and bylines are looked for. */
function headLines(passages: readonly Passage[]): Passage[] {
  const head = headLength(passages);
  const body = Math.min(head, firstOfBody(passages));
  const lines = passages.slice(0, body).filter(({ kind }) => kind === null);
  if (body === head || lines.some((_, index) => isTitleLine(lines, index)) || (passages[head]?.salutation ?? 0) === 0) return lines;
  // A note with sentences or numbers may stand above the title: then the title stands between it and the salutation.
  let first = head;
  while (first > 0 && !isBodyLine(passages[first - 1] as Passage)) first--;
  const below = passages.slice(first, head).filter(({ kind }) => kind === null);
  return below.some(({ text }) => text.length >= LEAST_OF_HEADLINE && ENDS_AS_TITLE.test(bare(text))) ? below : lines;
}

/** Index of the first passage that is no line of a head: one that opens with a marker, or a sentence with its stop. */
function firstOfBody(passages: readonly Passage[]): number {
  const index = passages.findIndex(isBodyLine);
  return index < 0 ? passages.length : index;
}

function isBodyLine({ kind, text }: Passage): boolean {
  return kind === null && (/[。；]$/u.test(text) || opensWithMarker(text));
}

function opensWithMarker(text: string): boolean {
  return readMarker(text.replace(/^[●◆■▪•·★☆►▶◇□○※ ]{1,4}/u, ''), 0, text.length, true) !== null;
}

/** What stands between title and salutation: dates, places, names; never a sentence. */
function isByline(passage: Passage): boolean {
  const { text } = passage;
  if (passage.kind !== null || passage.depth > 0 || text.length > LONGEST_TITLE || hasSentenceInside(text)) return false;
  if (/[。；！？：:]$/u.test(text) && !/^[（(]/u.test(text)) return false;
  return passage.salutation === 0 && passage.marker === null;
}

/** Whether the line below the group says when and where it was spoken: what stands over that is the title. */
function isOverSubtitle(group: readonly Passage[], lines: readonly Passage[]): boolean {
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

/** A front matter's title may be written twice in one line. */
function halved(title: string | null): string | null {
  if (!title || title.length % 2 !== 0) return title;
  const half = title.slice(0, title.length / 2);
  return half.length >= 4 && half + half === title ? half : title;
}

function textOf(group: readonly Passage[]): string {
  return group.map((passage) => passage.text.replace(/\s/gu, '')).join('');
}

/** Lines of the head that can be titles, the ones of one print together. A print ends where boilerplate was taken out. */
function titleGroups(draft: Draft, lines: readonly Passage[]): Passage[][] {
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

/** Whether the line that the document opens with, above its salutation, can be its title although it does not say so. */
function isPlainTitle({ passages }: Draft, line: Passage): boolean {
  const { text } = line;
  if (line !== passages[0] || (passages[headLength(passages)]?.salutation ?? 0) === 0) return false;
  if (text.length < 6 || text.length > LONGEST_PLAIN_TITLE || !isByline(line) || !isHan(text.charCodeAt(0))) return false;
  return !/[（）()，]|[上会]$/u.test(text) && !readDate(text) && !SPEAKER.test(text) && !BESIDE_TITLE.test(text) && !OFFICE.test(text);
}

/** Whether one of both holds the other: the lines of one title say different things. */
function holdsOther(group: readonly Passage[], passage: Passage): boolean {
  const before = textOf(group);
  const text = textOf([passage]);
  if (Math.min(before.length, text.length) < LEAST_OF_HEADLINE) return before === text;
  return before.includes(text) || text.includes(before);
}

function bare(text: string): string {
  return text.replace(/[》"”\]】]$/u, '');
}

/** 讲话, 主 持 词: nothing but the kind of text. */
function isGenreAlone(line: Passage): boolean {
  if (line.text.length > 2 * LONGEST_TAIL) return false;
  const text = textOf([line]);
  return text.length <= LONGEST_TAIL && ENDS_AS_TITLE.test(text);
}

/** Whether the line is the rest of a title that was wrapped right before it: 在某会议上的 / 讲 话. */
function isTail(lines: readonly Passage[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (!above || !line || !isGenreAlone(line)) return false;
  return above.text.length >= 6 && WRAPPED.test(above.text) && !hasSentenceInside(above.text) && above.marker === null;
}

function isTitleLine(lines: readonly Passage[], index: number, below = 0): boolean {
  const passage = lines[index] as Passage;
  const { text } = passage;
  if (isTail(lines, index) || isTail(lines, index + 1)) return true;
  if (index === 0 && isGenreAlone(passage) && !text.startsWith('的')) return !(lines[1] && ENDS_AS_TITLE.test(bare(lines[1].text)));
  if (text.length < 4 || text.length > LONGEST_TITLE || hasSentenceInside(text) || SUBTITLE.test(text)) return false;
  if (/[。；！？：:]$/u.test(text) || /^[（(〔[【>]/u.test(text) || passage.marker) return false;
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

/** 工作会议讲话稿 above 在某会议上的讲话: the name that a site gives to the text. */
function isScript(text: string, next: string): boolean {
  return next.startsWith('在') && (/稿$/u.test(text) || /^[^。]{1,6}[：:]/u.test(text));
}

function removedBetween(draft: Draft, from: number, to: number): boolean {
  return draft.removals.some(({ kind, start, end }) => kind !== 'markup' && kind !== 'page-number' && start >= from && end <= to);
}

/** Above the title, a line that begins with all of it is the headline of a page or the name of a file (某某讲话_某某网). */
function dropHeadlinesWith(draft: Draft, title: readonly Passage[] | null, lines: readonly Passage[], dropped: Set<Passage>): void {
  const printed = title ? textOf(title) : '';
  if (printed.length < LEAST_OF_HEADLINE) return;
  for (const line of lines) {
    if (line === title?.[0]) return;
    if (dropped.has(line) || line.text.length > LONGEST_TITLE || !textOf([line]).startsWith(printed)) continue;
    removePassage(draft, line, 'headline', 'site-headline');
    dropped.add(line);
  }
}

/** Of a headline that was dropped, the lines that the real title repeats below itself go too. */
function dropRepeatedLines(draft: Draft, lines: readonly Passage[], dropped: Set<Passage>): void {
  const last = new Map<string, Passage>();
  for (const passage of lines) last.set(textOf([passage]), passage);
  for (const passage of lines) {
    if (dropped.has(passage) || last.get(textOf([passage])) === passage) continue;
    removePassage(draft, passage, 'repetition', 'printed-twice');
    dropped.add(passage);
  }
}
