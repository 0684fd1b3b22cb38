import { readMarker } from '../markers/lexer.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { endsTerminated, hasSentenceInside } from '../text/characters.ts';

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
/** 主要体会是：: what follows sums up the whole, not the last heading. */
const SUMMARY = /(?:体会|经验|启示)(?:是|有|如下)?[：:]$/u;
/** What unnumbered part titles of reports and plans name. */
const SECTION =
  /(?:工作(?:的)?(?:回顾|总结|安排|部署|任务|重点|要求)|发展(?:的)?(?:回顾|目标|成就|主要成绩)|主要(?:任务|工作|目标)|重点(?:工作|任务)|总体(?:要求|目标|思路|考虑)|指导思想|目标任务|(?:政府)?自身建设|基本总结|工作和重点)$/u;
const LONGEST_TITLE = 40;
/** Bold lines of their own are section titles where they are few; where they are many they are leads of paragraphs. */
const MOST_BOLD = 8;

/** Finds the blocks where sections end without a marker. */
export function findBreaks(restored: Restored): Breaks {
  const turns = new Set<number>();
  const titles = new Set<number>();
  const bold: number[] = [];
  const textOf = (block: Block, most: number): string => restored.text.slice(block.start, Math.min(block.end, block.start + most));
  restored.blocks.forEach((block, index) => {
    const text = textOf(block, 60);
    const ending = restored.text.slice(Math.max(block.start, block.end - 12), block.end);
    if (block.kind === 'salutation' || TURN.test(text) || SUMMARY.test(ending)) turns.add(index);
    if (!isTitleLike(block, text)) return;
    if (SECTION.test(text)) titles.add(index);
    else if (block.boldEnd >= block.end) bold.push(index);
  });
  if (bold.length <= MOST_BOLD) for (const index of bold) titles.add(index);
  return {
    turns,
    titles,
    hasBody: (index) => hasSentenceInside(textOf(restored.blocks[index] as Block, 200)),
  };
}

function isTitleLike(block: Block, text: string): boolean {
  if (block.kind !== 'paragraph' || block.depth > 0 || block.end - block.start > LONGEST_TITLE) return false;
  return !hasSentenceInside(text) && !endsTerminated(text) && readMarker(text, 0, text.length, true) === null;
}
