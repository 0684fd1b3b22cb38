import type { Claim, ComparedParagraph, OutlineNode, Placeholder, Slogan, Span } from '../model.ts';
import { findBreaks } from '../outline/breaks.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { trimBlanks } from '../text/characters.ts';
import { CharacterCount } from '../text/count.ts';
import { firstIndex } from '../text/search.ts';
import { gramsOf } from './grams.ts';
import { keyCode, keyOf } from './keys.ts';

/** What is known of a document that is compared: the restored speech, its record, and what was extracted from it. */
export interface Comparable {
  readonly restored: Restored;
  readonly record: {
    readonly characters: number;
    readonly outline: readonly OutlineNode[];
    readonly claims: readonly Claim[];
  };
  readonly slogans: readonly Slogan[];
  readonly placeholders: readonly Placeholder[];
}

/** A heading or point of the outline, or a title without a number. Offsets count in the restored text. */
export interface Section {
  readonly index: number;
  /** Index of the section that it stands in, -1 where it is of the outermost. */
  readonly parent: number;
  readonly kind: 'heading' | 'point';
  readonly marker: string;
  readonly family: string;
  readonly ordinal: number | null;
  readonly level: number;
  readonly title: string;
  readonly titleKey: string;
  readonly span: Span;
  /** 字数 of the whole section, as Word counts it. */
  readonly characters: number;
  readonly start: number;
  /** Where its title ends. */
  readonly titleEnd: number;
}

/** What is paired: a heading, or a paragraph without the heading that opens it. */
export interface Unit {
  readonly index: number;
  readonly kind: ComparedParagraph['kind'];
  readonly start: number;
  readonly end: number;
  /** Where the words of a heading begin, behind its marker; else as `start`. */
  readonly wordsFrom: number;
  /** All of it as it is compared, the marker of a heading too. */
  readonly key: string;
  /** Index of the innermost heading under which it stands, or that it is; -1 before the first. */
  readonly section: number;
}

/** A document as it is compared. */
export interface Draft extends Comparable {
  readonly sections: readonly Section[];
  readonly units: readonly Unit[];
  readonly count: CharacterCount;
  /** The grams of a unit, made at first need. */
  gramsOf(unit: number): ReadonlySet<number>;
}

/** Divides a document into what is compared. */
export function readDraft(comparable: Comparable): Draft {
  const { restored, record } = comparable;
  const count = new CharacterCount(restored.signs);
  const sections = sectionsOf(restored, record.outline, count);
  const units = unitsOf(restored, sections);
  const grams: (ReadonlySet<number> | undefined)[] = [];
  return {
    restored,
    record,
    slogans: comparable.slogans,
    placeholders: comparable.placeholders,
    sections,
    units,
    count,
    gramsOf(unit) {
      grams[unit] ??= gramsOf((units[unit] as Unit).key);
      return grams[unit];
    },
  };
}

type Found = Omit<Section, 'index' | 'parent'> & { readonly outer: Found | null };

/** The headings and points in document order; a title without a number opens a section of the first level. */
function sectionsOf(restored: Restored, outline: readonly OutlineNode[], count: CharacterCount): Section[] {
  const found: Found[] = [];
  const add = (nodes: readonly OutlineNode[], outer: Found | null): void => {
    for (const { kind, marker, family, ordinal, level, title, characters, span, children } of nodes) {
      const start = restored.restoredOffset(span.start.offset);
      const titleEnd = restored.restoredOffset(span.end.offset - 1) + 1;
      const one: Found = { kind, marker, family, ordinal, level, title, titleKey: keyOf(title), span, characters, start, titleEnd, outer };
      found.push(one);
      add(children, one);
    }
  };
  add(outline, null);
  const numbered = new Set(found.map(({ start }) => start));
  const blocks = [...findBreaks(restored).titles].map((index) => restored.blocks[index] as Block);
  const titles = blocks.filter(({ start }) => !numbered.has(start)).map((block) => unnumbered(block, restored));
  const all = [...found, ...titles].sort((a, b) => a.start - b.start);
  const indexOf = new Map(all.map((one, index) => [one, index]));
  const sections = all.map(
    ({ outer, ...one }, index): Section => ({ ...one, index, parent: outer === null ? -1 : (indexOf.get(outer) as number) }),
  );
  // One without a number ends with the next section of the first level.
  let end = restored.text.length;
  for (const section of sections.toReversed()) {
    if (section.family === UNNUMBERED) sections[section.index] = { ...section, characters: count.of(section.start, end) };
    if (section.parent === -1) end = section.start;
  }
  return sections;
}

const UNNUMBERED = 'unnumbered';

function unnumbered({ start, end }: Block, restored: Restored): Found {
  const title = restored.text.slice(start, trimBlanks(restored.text, start, end));
  const span = restored.spanOf(start, end);
  const none = { kind: 'heading', marker: '', ordinal: null, level: 1, characters: 0, outer: null } as const;
  return { ...none, family: UNNUMBERED, title, titleKey: keyOf(title), span, start, titleEnd: end };
}

/** The blocks, each heading that opens one apart from the text behind it. */
function unitsOf(restored: Restored, sections: readonly Section[]): Unit[] {
  const { text, blocks } = restored;
  const headings = sections.filter(({ kind }) => kind === 'heading');
  const units: Unit[] = [];
  const add = (kind: Unit['kind'], start: number, end: number, wordsFrom: number, section: number): void => {
    const key = keyOf(text, start, end);
    if (key !== '') units.push({ index: units.length, kind, start, end, wordsFrom, key, section });
  };
  let from = 0;
  for (const { kind, start, end } of blocks) {
    const first = firstIndex(headings.length, (index) => (headings[index] as Section).start < start);
    // A title may stand on the line below its marker.
    from = Math.max(from, start);
    let section = headings[first - 1]?.index ?? -1;
    if (isSpeech(kind)) {
      for (let at = first; at < headings.length && (headings[at] as Section).start < end; at++) {
        const heading = headings[at] as Section;
        if (heading.start > from) add(kind, from, heading.start, from, section);
        section = heading.index;
        from = endOfHeading(text, Math.max(heading.start + heading.marker.length, heading.titleEnd), end);
        add('heading', heading.start, from, heading.start + heading.marker.length, section);
      }
    }
    if (from < end) add(kind, from, end, from, section);
  }
  return units;
}

const isSpeech = (kind: Block['kind']): boolean => kind !== 'declared-outline' && kind !== 'annex' && kind !== 'omission';

/** Marks behind a title are neither of its words nor of the text that follows. */
function endOfHeading(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && MARKS.has(keyCode(text.charCodeAt(at)))) at++;
  return at;
}

const MARKS: ReadonlySet<number> = new Set([0, ...Array.from('.;:,', (mark) => mark.charCodeAt(0))]);
