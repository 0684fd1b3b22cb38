import type { OutlineNode } from '../model.ts';
import { readDate } from '../restore/dates.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { endsTerminated, isClosing, isComma, isOpening, isSentenceEnd, skipBlanks, trimBlanks } from '../text/characters.ts';
import { placeOf } from './places.ts';

/** Half-open stretch of the restored text. */
export type Stretch = readonly [start: number, end: number];

/** A shorter end without a mark may be a signature, however it is punctuated. */
const LEAST_WITH_COMMA = 8;
const LEAST_WITHOUT = 20;
/** Where no whole sentence stands before it in its paragraph, more is needed. */
const LEAST_ALONE = 30;
const LEAST_BEFORE_COLON = 10;
/** What is left of a section that was only begun, at most. */
const LONGEST_BEGINNING = 10;
/** Sections beside the last one, which show that it should have a text. */
const LEAST_OTHERS = 2;
/** How speakers end without a full stop. */
const FAREWELL = /谢谢|讲完|汇报完|报告完|完毕|供稿|撰稿|整理|记录|落款|签发|主送|抄送|印发/u;

/** The last paragraph of the speech, blanks at its end left aside; null where there is none. */
export function lastParagraph({ text, blocks }: Restored): Stretch | null {
  const block = blocks.findLast(({ kind, start, end }) => kind === 'paragraph' && end > start);
  return block ? [block.start, trimBlanks(text, block.start, block.end)] : null;
}

/** The last words of a paragraph that stops in the middle of a sentence; null where it ends, or may be a signature. */
export function brokenEnd(text: string, [start, end]: Stretch): Stretch | null {
  const last = text[end - 1] ?? '';
  if (end <= start || '）)】]〕'.includes(last)) return null;
  if (last === '：' || last === ':') return end - start >= LEAST_BEFORE_COLON ? [lastClause(text, start, end - 1), end] : null;
  if (endsTerminated(text.slice(Math.max(start, end - 8), end))) return null;
  let from = end;
  while (from > start && !isSentenceEnd(text[from - 1] as string)) from--;
  const alone = from === start;
  while (from < end && isClosing(text[from] as string)) from++;
  from = skipBlanks(text, from, end);
  const words = text.slice(from, end);
  if (FAREWELL.test(words) || readDate(words)) return null;
  const [...characters] = words;
  const comma = characters.some(isComma);
  const least = comma ? (alone ? LEAST_ALONE : LEAST_WITH_COMMA) : alone ? Number.POSITIVE_INFINITY : LEAST_WITHOUT;
  const hangs = isComma(last) || isOpening(last);
  return (hangs && !alone) || words.length >= least ? [from, end] : null;
}

function lastClause(text: string, start: number, end: number): number {
  let from = end;
  while (from > start && !isSentenceEnd(text[from - 1] as string) && !isComma(text[from - 1] as string)) from--;
  return from;
}

/**
 * The last heading of the outline, where no more than the beginning of a sentence follows it and the sections beside it have a text;
 * else null.
 */
export function unwrittenEnd(restored: Restored, outline: readonly OutlineNode[], end: number): OutlineNode | null {
  let siblings = outline;
  let last = siblings[siblings.length - 1];
  while (last && last.children.length > 0) {
    siblings = last.children;
    last = siblings[siblings.length - 1];
  }
  if (last?.kind !== 'heading') return null;
  const { titleEnd, rest, block } = placeOf(restored, last);
  const blockEnd = (restored.blocks[block] as Block).end;
  const left = restored.text.slice(Math.max(titleEnd, blockEnd), end).trim();
  if (rest !== '' || left.length > LONGEST_BEGINNING || endsTerminated(left) || readDate(left)) return null;
  const others = siblings.filter((node) => node !== last && node.family === last?.family);
  const written = others.filter(
    ({ children, characters, marker, title }) => children.length > 0 || characters > marker.length + title.length + 2,
  );
  return others.length >= LEAST_OTHERS && written.length === others.length ? last : null;
}
