import { type AbstractList, LEVELS, type Level, type List, Numbering } from '../docx/numbering.ts';
import type { Bytes } from './bytes.ts';
import type { WordFile } from './header.ts';

/** The numbers of [MS-OSHARED] 2.2.1.3 (MSONFC) in the words of ECMA-376 (ST_NumberFormat). */
const FORMATS: readonly string[] = (
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ideographDigital japaneseCounting aiueo ' +
  'iroha decimalFullWidth decimalHalfWidth japaneseLegal japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth ' +
  'irohaFullWidth decimalZero bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ' +
  'ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional ' +
  'taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand'
).split(' ');
const NO_NUMBER = 255;

const NO_STYLE = 0x0fff;

const LIST_LENGTH = 28;
const OVERRIDE_LENGTH = 16;
const LEVEL_LENGTH = 28;
const SUFFIXES = ['tab', 'space', 'nothing'] as const;
const MOST_LISTS = 20_000;

/** A level of a list (2.9.150), and where what follows it begins. */
function readLevel(table: Bytes, at: number): readonly [level: Level, next: number] {
  const format = table.u8(at + 4);
  const flags = table.u8(at + 5);
  const text = at + LEVEL_LENGTH + table.u8(at + 25) + table.u8(at + 24);
  const length = table.u16(text);
  let written = '';
  // Where a number of a level goes, its level stands as a character.
  for (let index = 0; index < length; index++) {
    const code = table.u16(text + 2 + 2 * index);
    written += code < LEVELS ? `%${code + 1}` : String.fromCharCode(code);
  }
  const level: Level = {
    start: table.i32(at),
    format: format === NO_NUMBER ? 'none' : (FORMATS[format] ?? 'decimal'),
    text: written,
    suffix: SUFFIXES[table.u8(at + 15)] ?? 'tab',
    isLegal: (flags & 4) !== 0,
    isHidden: false,
    ...(flags & 8 ? { restart: table.u8(at + 26) } : {}),
  };
  return [level, text + 2 + 2 * length];
}

/** The lists (2.9.147): first all of their heads, then the levels of each. */
function readLists(table: Bytes, start: number, numbering: Numbering): void {
  const count = Math.min(table.u16(start), MOST_LISTS);
  let at = start + 2 + count * LIST_LENGTH;
  for (let index = 0; index < count; index++) {
    const head = start + 2 + index * LIST_LENGTH;
    const levels: (Level | undefined)[] = [];
    const isSimple = (table.u8(head + 26) & 1) !== 0;
    for (let depth = 0; depth < (isSimple ? 1 : LEVELS); depth++) {
      const [level, next] = readLevel(table, at);
      const style = table.u16(head + 8 + 2 * depth);
      levels[depth] = style === NO_STYLE ? level : { ...level, style: String(style) };
      at = next;
    }
    const list: AbstractList = { levels };
    numbering.abstracts.set(table.i32(head), list);
  }
}

/** Where lists depart from the levels that they share (2.9.131, 2.9.134), as paragraphs name them. */
function readOverrides(table: Bytes, start: number, numbering: Numbering): void {
  const count = Math.min(table.u32(start), MOST_LISTS);
  let at = start + 4 + count * OVERRIDE_LENGTH;
  for (let index = 0; index < count; index++) {
    const head = start + 4 + index * OVERRIDE_LENGTH;
    const list: List = { abstractId: table.i32(head), levels: [], starts: [] };
    numbering.lists.set(index + 1, list);
    at += 4;
    for (let left = table.u8(head + 12); left > 0; left--) {
      const flags = table.u32(at + 4);
      const depth = flags & 0x0f;
      if (flags & 0x10) list.starts[depth] = table.i32(at);
      at += 8;
      if (flags & 0x20) {
        const [level, next] = readLevel(table, at);
        if (depth < LEVELS) list.levels[depth] = level;
        if (flags & 0x10) list.starts[depth] = level.start;
        at = next;
      }
    }
  }
}

/** The lists of a Word file, in the form that those of .docx have: the two formats keep the same. */
export function readNumbering({ table, place }: WordFile): Numbering {
  const numbering = new Numbering();
  const [lists, listsLength] = place('lists');
  const [overrides, overridesLength] = place('overrides');
  if (listsLength > 0) readLists(table, lists, numbering);
  if (overridesLength > 0) readOverrides(table, overrides, numbering);
  return numbering;
}
