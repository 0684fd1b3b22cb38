import { gapAfter } from '../list-numbers.ts';
import { writeNumber } from '../number-formats.ts';
import { type AbstractList, LEVELS, type Level, type List, type Numbering } from './numbering.ts';
import type { NumberProperties, Styles } from './styles.ts';

/** What counting asks of styles. */
export type CountedStyles = Pick<Styles, 'chain' | 'level' | 'numId'>;

import { bulletOf } from './symbols.ts';

/** How far a style may lead from list to list. */
const MOST_LINKS = 8;

/** The numbers that lists which share their levels have come to. */
interface Count {
  /** By level; undefined where it begins anew. */
  readonly values: (number | undefined)[];
}

/** Where a paragraph is numbered. */
interface Place {
  readonly numId: number;
  readonly level: number;
}

/**
 * Counts the paragraphs of lists in the order of the document, as Word does: lists that share their levels go on counting from each
 * other, unless one of them says where it starts.
 */
export class Counters {
  private readonly numbering: Numbering;
  private readonly styles: CountedStyles;
  private readonly counts = new Map<AbstractList, Count>();
  /** Levels of lists that have begun at the start of their own. */
  private readonly begun = new Set<string>();

  constructor(numbering: Numbering, styles: CountedStyles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /**
   * The number of the next paragraph as Word shows it, with what stands between it and the text; empty where it has none.
   * @param own what the paragraph itself says
   */
  next(style: string | undefined, own: NumberProperties): string {
    const place = this.placeOf(style, own);
    if (place === undefined) return '';
    const list = this.numbering.lists.get(place.numId);
    const abstract = list && this.abstractOf(list);
    const level = abstract && this.levelOf(list, abstract, place.level);
    if (!level) return '';
    this.count(list, abstract, place);
    if (level.isHidden) return '';
    const text = this.write(list, abstract, level);
    return text === '' ? '' : text + suffixOf(level, text);
  }

  private placeOf(style: string | undefined, own: NumberProperties): Place | undefined {
    const numId = own.numId ?? this.styles.numId(style);
    // The list 0 takes a paragraph out of the list of its style.
    if (numId === undefined || numId === 0) return undefined;
    const level = own.level ?? this.levelOfStyle(numId, style) ?? (own.numId === undefined ? this.styles.level(style) : undefined) ?? 0;
    return level >= 0 && level < LEVELS ? { numId, level } : undefined;
  }

  /** The level that the list keeps for the style or for one that it is based on: 17.9.23. */
  private levelOfStyle(numId: number, style: string | undefined): number | undefined {
    const list = this.numbering.lists.get(numId);
    const abstract = list && this.abstractOf(list);
    if (!abstract) return undefined;
    for (const id of this.styles.chain(style)) {
      for (let index = 0; index < LEVELS; index++) if (this.levelOf(list, abstract, index)?.style === id) return index;
    }
    return undefined;
  }

  /** The levels of a list, which may stand with the list of a style: 17.9.21. */
  private abstractOf(list: List): AbstractList | undefined {
    let abstract = this.numbering.abstracts.get(list.abstractId);
    for (let links = 0; abstract?.link !== undefined && links < MOST_LINKS; links++) {
      const linked = this.numbering.lists.get(this.styles.numId(abstract.link) ?? -1);
      const next = linked && this.numbering.abstracts.get(linked.abstractId);
      if (!next || next === abstract) break;
      abstract = next;
    }
    return abstract;
  }

  private levelOf(list: List, abstract: AbstractList, index: number): Level | undefined {
    return list.levels[index] ?? abstract.levels[index];
  }

  private startOf(list: List, abstract: AbstractList, index: number): number {
    return list.starts[index] ?? this.levelOf(list, abstract, index)?.start ?? 1;
  }

  private count(list: List, abstract: AbstractList, { numId, level }: Place): void {
    const { values } = this.countOf(abstract);
    const before = values[level];
    const key = `${numId}:${level}`;
    const begins = list.starts[level] !== undefined && !this.begun.has(key);
    this.begun.add(key);
    values[level] = before === undefined || begins ? this.startOf(list, abstract, level) : before + 1;
    for (let inner = level + 1; inner < LEVELS; inner++) {
      const restart = this.levelOf(list, abstract, inner)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) values[inner] = undefined;
    }
  }

  private countOf(abstract: AbstractList): Count {
    const known = this.counts.get(abstract);
    if (known) return known;
    const count: Count = { values: [] };
    this.counts.set(abstract, count);
    return count;
  }

  private write(list: List, abstract: AbstractList, { text, format, isLegal }: Level): string {
    if (format === 'bullet') return bulletOf(text);
    const { values } = this.countOf(abstract);
    return text.replace(/%([1-9])/gu, (_all, digit: string) => {
      const index = Number(digit) - 1;
      const level = this.levelOf(list, abstract, index);
      // An outer level that has not been counted yet stands at its start.
      const value = values[index] ?? this.startOf(list, abstract, index);
      if (level === undefined) return '';
      return writeNumber(value, isLegal && level.format !== 'none' ? 'decimal' : level.format, level.pattern);
    });
  }
}

function suffixOf({ suffix }: Level, text: string): string {
  if (suffix === 'tab') return gapAfter(text);
  return suffix === 'nothing' ? '' : ' ';
}
