import type { Bytes } from './bytes.ts';
import type { WordFile } from './header.ts';
import { type Run, readChanges, readRuns } from './properties.ts';

/** What a paragraph says of itself, or a style of its paragraphs; what is not said comes from the style. */
export interface ParagraphFormat {
  style?: number;
  /** Which list it counts in, from 1, and at which level, from 0; 0 is none. */
  list?: number;
  level?: number;
  /** From 0; 9 is body text. */
  outline?: number;
  isInTable?: boolean;
  /** It ends a row of a table. */
  endsRow?: boolean;
}

/** By their numbers in [MS-DOC] 2.6.2. */
const LEVEL = 0x260a;
const LIST = 0x460b;
const OUTLINE = 0x2640;
const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const DEPTH_IN_TABLES = 0x6649;

/** Notes the changes that matter here. */
export function readParagraphFormat(bytes: Bytes, start: number, format: ParagraphFormat): ParagraphFormat {
  readChanges(bytes, start, (sprm, operand) => {
    if (sprm === LEVEL) format.level = operand.u8(0);
    else if (sprm === LIST) format.list = operand.i16(0);
    else if (sprm === OUTLINE) format.outline = operand.u8(0);
    else if (sprm === IN_TABLE) format.isInTable = operand.u8(0) !== 0;
    else if (sprm === ENDS_ROW) format.endsRow = operand.u8(0) !== 0;
    else if (sprm === DEPTH_IN_TABLES) format.isInTable = operand.i32(0) > 0;
  });
  return format;
}

/** The formats of the paragraphs, by the bytes of the text that they hold for (2.9.175: how long each is stands in front of it). */
export function readParagraphRuns(file: WordFile): readonly Run<ParagraphFormat>[] {
  return readRuns(file, 'paragraphs', 13, (page, at): ParagraphFormat => {
    if (at === 0) return {};
    const words = page.u8(at);
    const [start, length] = words === 0 ? [at + 2, 2 * page.u8(at + 1)] : [at + 1, 2 * words - 1];
    const bytes = page.part(start, length);
    return bytes.length < 2 ? {} : readParagraphFormat(bytes, 2, { style: bytes.u16(0) });
  });
}

/** 2.6.1 */
const DELETED = 0x0800;
const HIDDEN = 0x083c;

/** Whether the characters of a stretch are not shown: hidden, or deleted where changes are tracked. */
export function readHiddenRuns(file: WordFile): readonly Run<'hidden' | 'deleted'>[] {
  const runs = readRuns(file, 'characters', 1, (page, at): 'hidden' | 'deleted' | undefined => {
    if (at === 0) return undefined;
    let value: 'hidden' | 'deleted' | undefined;
    const on = (operand: Bytes): boolean => (operand.u8(0) & 1) === 1;
    readChanges(page.part(at + 1, page.u8(at)), 0, (sprm, operand) => {
      if (sprm === HIDDEN && on(operand)) value ??= 'hidden';
      else if (sprm === DELETED && on(operand)) value = 'deleted';
    });
    return value;
  });
  return runs.filter((run): run is Run<'hidden' | 'deleted'> => run.value !== undefined);
}
