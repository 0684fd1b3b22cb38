import type { Attributes, XmlHandler } from '../xml.ts';
import { integer, isOn } from './vocabulary.ts';

/** Lists have nine levels, from 0. */
export const LEVELS = 9;

/** How one level of a list counts and what it writes: ECMA-376 part 1, 17.9.6. */
export interface Level {
  start: number;
  format: string;
  /** Of the format `custom`. */
  pattern?: string;
  /** What is written, with `%1` to `%9` for the numbers of the levels. */
  text: string;
  /** What stands between number and text. */
  suffix: 'tab' | 'space' | 'nothing';
  /** The level counts anew after this one (from 1) or an outer one; 0: never; unless given after any outer one. */
  restart?: number;
  /** Write all numbers in Arabic numerals. */
  isLegal: boolean;
  /** The paragraph style that belongs to the level. */
  style?: string;
  isHidden: boolean;
}

/** Levels that lists share (w:abstractNum). */
export interface AbstractList {
  readonly levels: (Level | undefined)[];
  /** The levels are those of the list of this numbering style. */
  link?: string;
}

/** One list (w:num): the levels that it shares, and where it departs from them. */
export interface List {
  abstractId: number;
  readonly levels: (Level | undefined)[];
  readonly starts: (number | undefined)[];
}

/** What numbering.xml says. */
export class Numbering {
  readonly abstracts = new Map<number, AbstractList>();
  readonly lists = new Map<number, List>();

  /** Reads numbering.xml. */
  reader(): XmlHandler {
    let abstract: AbstractList | undefined;
    let list: List | undefined;
    let override = -1;
    let level: Level | undefined;
    // A number format of today stands in mc:Choice, with one for older programs in mc:Fallback.
    let fallback = 0;

    const begin = (attribute: Attributes): void => {
      const index = integer(attribute('w:ilvl')) ?? -1;
      const levels = abstract?.levels ?? (override >= 0 ? list?.levels : undefined);
      level = newLevel();
      if (levels !== undefined && index >= 0 && index < LEVELS) levels[index] = level;
    };

    return {
      open: (name, attribute) => {
        const value = attribute('w:val');
        if (fallback > 0 || name === 'mc:Fallback') fallback++;
        else if (name === 'w:abstractNum') {
          abstract = { levels: [] };
          this.abstracts.set(integer(attribute('w:abstractNumId')) ?? -1, abstract);
        } else if (name === 'w:numStyleLink' && abstract && value !== undefined) abstract.link = value;
        else if (name === 'w:num') {
          list = { abstractId: -1, levels: [], starts: [] };
          this.lists.set(integer(attribute('w:numId')) ?? -1, list);
        } else if (name === 'w:abstractNumId' && list) list.abstractId = integer(value) ?? -1;
        else if (name === 'w:lvlOverride') override = integer(attribute('w:ilvl')) ?? -1;
        else if (name === 'w:startOverride' && list && override >= 0 && override < LEVELS) list.starts[override] = integer(value) ?? 0;
        else if (name === 'w:lvl') begin(attribute);
        else if (level) readLevel(level, name, value, attribute);
      },
      close: (name) => {
        if (fallback > 0) fallback--;
        else if (name === 'w:abstractNum') abstract = undefined;
        else if (name === 'w:num') list = undefined;
        else if (name === 'w:lvlOverride') override = -1;
        else if (name === 'w:lvl') level = undefined;
      },
    };
  }
}

/** What holds where a level says nothing: 17.9.17, 17.9.25, 17.9.28. */
function newLevel(): Level {
  return { start: 0, format: 'decimal', text: '', suffix: 'tab', isLegal: false, isHidden: false };
}

function readLevel(level: Level, name: string, value: string | undefined, attribute: Attributes): void {
  switch (name) {
    case 'w:start':
      level.start = integer(value) ?? 0;
      break;
    case 'w:numFmt':
      level.format = value ?? 'decimal';
      level.pattern = attribute('w:format') ?? '';
      break;
    case 'w:lvlText':
      level.text = value ?? '';
      break;
    case 'w:suff':
      if (value === 'space' || value === 'nothing') level.suffix = value;
      break;
    case 'w:lvlRestart':
      level.restart = integer(value) ?? 0;
      break;
    case 'w:isLgl':
      level.isLegal = isOn(value);
      break;
    case 'w:pStyle':
      if (value !== undefined) level.style = value;
      break;
    case 'w:vanish':
      level.isHidden = isOn(value);
      break;
  }
}
