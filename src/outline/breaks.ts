import { readMarker } from '../markers/lexer.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { codesOf, endsTerminated, hasSentenceInside, isSentenceEnd } from '../text/characters.ts';
import type { Signs } from '../text/signs.ts';

/** What nesting needs to know of the document besides the markers: where sections end without one. */
export interface Breaks {
  /** Blocks in which the speaker turns to the audience or sums up: what follows belongs to the outermost heading. */
  readonly turns: ReadonlySet<number>;
  /** Blocks that are a section's title without a number: what follows belongs to none of the headings before. */
  readonly titles: ReadonlySet<number>;
  /** Whether the text of a block goes on after the title that opens it. */
  readonly hasBody: (block: number) => boolean;
}

/** 各位代表，过去五年… · 在看到成绩的同时… : the speaker leaves the headings and speaks of the whole. */
const TURN =
  /^(?:各位(?:代表|委员|同志|领导)|同志们|代表们)[，,！!：:]|^(?:在(?:肯定|总结|看到|充分肯定)[^，。]{0,12}成绩的?同时|打铁(?:必须|还需|仍需)自身硬|(?:同时，?)?我们(?:也|还)?(?:要)?(?:清醒|深刻|充分)地?(?:认识|看)到)/u;
/** What a {@link TURN} begins with: most paragraphs begin with something else. */
const TURN_OPENINGS = codesOf('各同代在打我');
/** 主要体会是：: what follows sums up the whole, not the last heading. */
const SUMMARY = /(?:体会|经验|启示)(?:是|有|如下)?[：:]$/u;
const SUMMARY_ENDS = codesOf('：:');
/** What unnumbered part titles of reports and plans name. */
const SECTION =
  /(?:工作(?:的)?(?:回顾|总结|安排|部署|任务|重点|要求)|发展(?:的)?(?:回顾|目标|成就|主要成绩)|主要(?:任务|工作|目标)|重点(?:工作|任务)|总体(?:要求|目标|思路|考虑)|指导思想|目标任务|(?:政府)?自身建设|基本总结|工作和重点)$/u;
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
  };
}

/** Whether a sentence ends within the first characters of the block and something stands behind it. */
function hasBody(signs: Signs, { start, end }: Block): boolean {
  const last = Math.min(end, start + LONGEST_LEAD) - 1;
  for (let at = signs.next(start); at < last; at = signs.next(at + 1)) if (isSentenceEnd(signs.codes[at] as number)) return true;
  return false;
}

function isTurn(text: string, { start, end }: Block): boolean {
  return TURN_OPENINGS.has(text.charCodeAt(start)) && TURN.test(text.slice(start, Math.min(end, start + LONGEST_TURN)));
}

function isSummary(text: string, { start, end }: Block): boolean {
  return SUMMARY_ENDS.has(text.charCodeAt(end - 1)) && SUMMARY.test(text.slice(Math.max(start, end - LONGEST_SUMMARY), end));
}

function isTitleLike(text: string, { kind, depth, start, end }: Block): boolean {
  if (kind !== 'paragraph' || depth > 0 || end - start > LONGEST_TITLE) return false;
  const words = text.slice(start, end);
  return !hasSentenceInside(words) && !endsTerminated(words) && readMarker(words, 0, words.length, true) === null;
}
