import { readMarker } from '../markers/lexer.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { codesOf, endsTerminated, hasSentenceInside, isSentenceEnd, trimBlanks } from '../text/characters.ts';
import type { Signs } from '../text/signs.ts';

/** What nesting needs to know of the document besides the markers: where sections end without one. */
export interface Breaks {
  /** Blocks in which the speaker turns to the audience or sums up: what follows belongs to the outermost heading. */
  readonly turns: ReadonlySet<number>;
  /** Blocks that are a section's title without a number: what follows belongs to none of the headings before. */
  readonly titles: ReadonlySet<number>;
  /** Whether the text of a block goes on after the title that opens it. */
  readonly hasBody: (block: number) => boolean;
  /** Whether a sentence of its own between two offsets of the text announces a list of the whole: 。今年要采取四项措施：. */
  readonly announceAnew: (from: number, to: number) => boolean;
}

/** 各位代表，过去五年… · 在看到成绩的同时… : the speaker leaves the headings and speaks of the whole. */
const TURN =
  /^(?:各位(?:代表|委员|同志|领导)|同志们|代表们)[，,！!：:]|^(?:在(?:肯定|总结|看到|充分肯定)[^，。]{0,12}成绩的?同时|打铁(?:必须|还需|仍需)自身硬|(?:同时，?)?我们(?:也|还)?(?:要)?(?:清醒|深刻|充分)地?(?:认识|看)到)/u;
/** What a {@link TURN} begins with: most paragraphs begin with something else. */
const TURN_OPENINGS = codesOf('各同代在打我');
/** 主要体会是：: what follows sums up the whole, not the last heading. */
const SUMMARY = /(?:体会|经验|启示)(?:是|有|如下)?[：:]$/u;
const COLON = 0xff1a;
const HALF_WIDTH_COLON = 0x3a;
/** What unnumbered part titles of reports and plans name. */
const SECTION =
  /(?:工作(?:的)?(?:回顾|总结|安排|部署|任务|重点|要求)|发展(?:的)?(?:回顾|目标|成就|主要成绩)|主要(?:任务|工作|目标)|重点(?:工作|任务)|总体(?:要求|目标|思路|考虑)|指导思想|目标任务|(?:政府)?自身建设|基本总结|工作和重点)$/u;
/**
 * A sentence that counts what it announces, and begins with what is spoken of, or when: 今年要采取四项措施：, 办好各级教育，必须抓好三项工作：.
 * What 要抓好三项工作： announces belongs to the sentence before it.
 */
const ANNOUNCEMENT =
  /^(?!(?:要|重点|主要|具体|着力|着重|其中|这|必须|应|需|就是|也就是|对此|突出)).{2,40}[一二三四五六七八九十两几\d]{1,3}(?:个|项|条|点|件|种|大|方面).{0,8}[：:]$/u;
const LONGEST_ANNOUNCEMENT = 60;
const LONGEST_TITLE = 40;
/** How many characters of a paragraph are looked at for a turn, for what sums up at its end, and for a sentence behind its lead. */
const LONGEST_TURN = 60;
const LONGEST_SUMMARY = 12;
const LONGEST_LEAD = 200;
/** Bold lines of their own are section titles where they are few; where they are many they are leads of paragraphs. */
const MOST_BOLD = 8;

/** Finds the blocks where sections end without a marker. */
export function findBreaks({ text, signs, blocks }: Restored): Breaks {
  const turns = new Set<number>();
  const titles = new Set<number>();
  const bold: number[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind === 'salutation' || isTurn(text, block) || isSummary(text, block)) turns.add(index);
    if (!isTitleLike(text, block)) continue;
    if (SECTION.test(text.slice(block.start, block.end))) titles.add(index);
    else if (block.boldEnd >= block.end) bold.push(index);
  }
  if (bold.length <= MOST_BOLD) for (const index of bold) titles.add(index);
  return {
    turns,
    titles,
    hasBody: (index) => hasBody(signs, blocks[index] as Block),
    announceAnew: (from, to) => announceAnew(signs, from, to),
  };
}

/** Whether a sentence ends within the first characters of the block and something stands behind it. */
function hasBody(signs: Signs, { start, end }: Block): boolean {
  const last = Math.min(end, start + LONGEST_LEAD) - 1;
  for (let at = signs.next(start); at < last; at = signs.next(at + 1)) if (isSentenceEnd(signs.codes[at] as number)) return true;
  return false;
}

function announceAnew(signs: Signs, from: number, to: number): boolean {
  const least = Math.max(from, to - LONGEST_ANNOUNCEMENT);
  let start = signs.last(trimBlanks(signs.text, from, to));
  while (start >= least && !isSentenceEnd(signs.codes[start] as number)) start = signs.last(start);
  return start >= least && ANNOUNCEMENT.test(signs.text.slice(start + 1, to).trim());
}

function isTurn(text: string, { start, end }: Block): boolean {
  return TURN_OPENINGS.has(text.charCodeAt(start)) && TURN.test(text.slice(start, Math.min(end, start + LONGEST_TURN)));
}

function isSummary(text: string, { start, end }: Block): boolean {
  const last = text.charCodeAt(end - 1);
  return (last === COLON || last === HALF_WIDTH_COLON) && SUMMARY.test(text.slice(Math.max(start, end - LONGEST_SUMMARY), end));
}

function isTitleLike(text: string, { kind, depth, start, end }: Block): boolean {
  if (kind !== 'paragraph' || depth > 0 || end - start > LONGEST_TITLE) return false;
  const words = text.slice(start, end);
  return !endsTerminated(words) && !hasSentenceInside(words) && readMarker(words, 0, words.length, true) === null;
}
