import { hasSentenceInside } from '../text/characters.ts';
import { type Draft, dropRanges } from './draft.ts';
import type { Passage } from './passage.ts';
import { ENDS_AS_TITLE } from './title-lines.ts';

/** Titles stand among so many passages of the top, and are at most and at least so long. */
const REACH = 12;
const LONGEST = 120;
const SHORTEST = 8;

/** 标题：, 附件1：, 第一篇： before a title, or its number in a collection (1.在某会议上的讲话). */
const LABEL =
  /^(?:【(?:领导讲话|讲话|讲话稿|发言|发言稿|主持词|主持|致辞|报告|汇报|党课|材料|范文|公文)】|(?:标题|题目|名[ \u3000]{0,6}称|文章标题|领导讲话|讲话|讲话稿|发言稿|主持词|附件\d{0,2}|材料[一二三四五六七八九十\d]{0,3}|范文[一二三四五六七八九十\d]{0,3}|[^。：:，；]{0,4}篇[一二三四五六七八九十\d]{1,3}|第[一二三四五六七八九十\d]{1,3}篇)[：:]|\d{1,2}[.．、](?=[ \u3000]{0,2}在))[ \u3000]{0,2}/u;
/** `来源：县委办公室在某会议上的讲话`: the break behind a source is lost. */
const SOURCE = /^(?:来源|出处|文章来源|信息来源|稿件来源)[：:][^。，；：:]{1,20}?(?=在[^。，；：:]{6,60}$)/u;
/** `_某某网`, ` - 百度文库`, `.doc`: what a page or a file is called after the title of its text. */
const SUFFIX =
  /(?:[ \u3000]{0,2}[_\-—–|｜]{1,2}[ \u3000]{0,2}[^。，；_—–|｜-]{0,10}(?:网|库|论坛|豆丁|百度|搜狐|知乎|新浪|公文|范文|文档)[^。，；_—–|｜-]{0,4}|\.(?:docx?|wps|pdf|txt))$/iu;

/** ★★★某某讲话★★★, `# 某某讲话`: what a site sets a title off with. */
const DECORATION = /^(?:[★☆◆◇●○■□▲△※*＊]{1,6}|#{1,6}[ \u3000])|[★☆◆◇●○■□▲△※*＊]{1,6}$/gu;
const DECORATED = '★☆◆◇●○■□▲△※#';

/** What the first two have, and what the last has: most titles have none, and a short run need not make the patterns ready. */
const OF_LABEL = /[：:.．、】]/u;
const OF_SUFFIX = /[_\-—–|｜.]/u;

/** Takes labels, sources, names of sites and brackets off the lines of the head that are titles beneath them. */
export function trimTitles(draft: Draft): void {
  const limit = Math.min(REACH, draft.passages.length);
  for (let i = 0; i < limit; i++) {
    const passage = draft.passages[i] as Passage;
    const trimmed = passage.text.length <= LONGEST && passage.kind === null ? trimTitle(draft, passage) : passage;
    if (trimmed === passage || trimmed === null) continue;
    draft.passages = draft.passages.with(i, trimmed);
  }
}

function trimTitle(draft: Draft, passage: Passage): Passage | null {
  const { text } = passage;
  const { length } = text;
  if ((text.startsWith('【') && text.endsWith('】')) || (passage === draft.passages[0] && text.startsWith('《') && text.endsWith('》'))) {
    if (!isTitle(text.slice(1, -1))) return passage;
    return dropRanges(draft, passage, [[0, 1], [length - 1, length]], 'markup', 'title-bracket'); // biome-ignore format: two ranges
  }
  if (DECORATED.includes(text.charAt(0)) && isTitle(text.replace(DECORATION, ''))) {
    const ranges = Array.from(text.matchAll(DECORATION), ({ 0: stars, index }) => [index, index + stars.length] as const);
    return dropRanges(draft, passage, ranges, 'markup', 'title-decoration');
  }
  const end = OF_SUFFIX.test(text) ? (SUFFIX.exec(text)?.index ?? length) : length;
  const mayHaveLabel = OF_LABEL.test(text);
  if ((end === length && !mayHaveLabel) || !ENDS_AS_TITLE.test(text.slice(0, end))) return passage;
  const source = mayHaveLabel ? (SOURCE.exec(text)?.[0].length ?? 0) : 0;
  const before = source || (mayHaveLabel ? (LABEL.exec(text)?.[0].length ?? 0) : 0);
  const title = text.slice(before, end);
  if (title === text || !isTitle(title) || isOneOfSeveral(draft.passages, passage)) return passage;
  // A line that begins with the title below it goes as a whole.
  if (before === 0 && draft.passages.slice(0, REACH).some((other) => other.text === title)) return passage;
  const front = dropRanges(draft, passage, before > 0 ? [[0, before]] : [], source > 0 ? 'source' : 'headline', 'beside-title');
  const rest = length - end;
  return front && dropRanges(draft, front, rest > 0 ? [[front.text.length - rest, front.text.length]] : [], 'headline', 'beside-title');
}

function isTitle(text: string): boolean {
  return text.length >= SHORTEST && ENDS_AS_TITLE.test(text) && !hasSentenceInside(text);
}

/** Whether the next text of a collection follows: the number before its title is a heading then. */
function isOneOfSeveral(passages: readonly Passage[], { marker }: Passage): boolean {
  if (marker === null) return false;
  return passages.some((other) => other.marker?.series === marker.series && other.marker.ordinal === 2 && isTitle(other.text));
}
