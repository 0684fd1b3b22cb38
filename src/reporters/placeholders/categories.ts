import type { Placeholder } from '../../model.ts';

/** The categories of placeholders in the order in which they are shown. */
export const CATEGORIES = [
  'number',
  'date',
  'place',
  'organization',
  'person',
  'text',
  'omission',
] as const satisfies readonly Placeholder['category'][];

/** The placeholders of each category, those of one together; categories without any are left out. */
export function byCategory(placeholders: readonly Placeholder[]): [category: Placeholder['category'], members: Placeholder[]][] {
  return CATEGORIES.map((category): [Placeholder['category'], Placeholder[]] => [
    category,
    placeholders.filter((placeholder) => placeholder.category === category),
  ]).filter(([, members]) => members.length > 0);
}
