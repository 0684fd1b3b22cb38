import type { ComparedSection, ComparisonFigures, ParagraphPair, Point, SectionPair } from '../../model.ts';
import { numberOf } from '../../text/place.ts';
import { headline } from '../walk.ts';

/** A paragraph that is shown, or how many that were kept are not. */
export type Shown = { readonly pair: ParagraphPair; readonly section: number | null } | { readonly left: number };

/** The paragraphs that are shown: what changed, with so many around it. Divided in another way is no change. */
export function shownParagraphs(pairs: readonly ParagraphPair[], context: number): Shown[] {
  const isChanged = ({ changes }: ParagraphPair): boolean => changes.some((change) => change !== 'split' && change !== 'joined');
  const isShown = new Uint8Array(pairs.length);
  let reach = 0;
  const mark = (index: number): void => {
    reach = isChanged(pairs[index] as ParagraphPair) ? context + 1 : reach - 1;
    if (reach > 0) isShown[index] = 1;
  };
  for (let index = 0; index < pairs.length; index++) mark(index);
  reach = 0;
  for (let index = pairs.length - 1; index >= 0; index--) mark(index);
  const shown: Shown[] = [];
  let left = 0;
  for (const [index, pair] of pairs.entries()) {
    if (isShown[index] === 0) {
      left++;
      continue;
    }
    if (left > 0) shown.push({ left });
    left = 0;
    shown.push({ pair, section: (pair.after[0] ?? pair.before[0])?.section ?? null });
  }
  if (left > 0) shown.push({ left });
  return shown;
}

/** Documents of which less is the same are two speeches, and no drafts of one. */
const LEAST_ALIKE = 0.2;

/** Which share of the words of both is the same, in per cent, where that is so little that nobody would read the changes; else null. */
export function tooLittleAlike({ characters, removedCharacters, addedCharacters }: ComparisonFigures): number | null {
  const all = characters.before + characters.after;
  const share = all === 0 ? 1 : Math.max(0, 1 - (removedCharacters + addedCharacters) / all);
  return share < LEAST_ALIKE ? Math.floor(share * 100) : null;
}

/** `12 → 14`, or the one place that there is. */
export function placesText(before: Point | undefined, after: Point | undefined): string {
  const places = [before, after].filter((point) => point !== undefined).map((point) => String(numberOf(point)));
  return places.join(' → ');
}

/** Marker and title of a section. */
export const sectionName = (section: ComparedSection | null): string => (section === null ? '' : headline(section));

/** The sign before a section or a paragraph: what happened to it first of all. */
export function signOf(changes: readonly string[]): ' ' | '+' | '-' | '~' | '>' {
  if (changes.includes('added')) return '+';
  if (changes.includes('removed')) return '-';
  if (changes.includes('changed') || changes.includes('renamed')) return '~';
  if (changes.includes('moved')) return '>';
  return changes.length > 0 ? '~' : ' ';
}

/** What a section was called, or where its text went, as the reporter says it; null where there is nothing to say. */
export function noteOn(
  { changes, before, after, other }: SectionPair,
  sections: readonly SectionPair[],
  say: {
    was(title: string): string;
    goneInto(title: string): string;
    cameFrom(title: string): string;
    levels(a: number, b: number): string;
  },
): string | null {
  const partner = other === undefined ? undefined : sections[other];
  if (partner !== undefined) {
    return changes.includes('merged') ? say.goneInto(sectionName(partner.after)) : say.cameFrom(sectionName(partner.before));
  }
  if (before === null || after === null) return null;
  const notes: string[] = [];
  if (changes.includes('renamed')) notes.push(say.was(sectionName(before)));
  if (changes.includes('relevelled') && before.level !== after.level) notes.push(say.levels(before.level, after.level));
  return notes.length === 0 ? null : notes.join('; ');
}
