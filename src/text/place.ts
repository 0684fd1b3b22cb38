import type { Language } from '../language.ts';
import type { Point } from '../model.ts';

/** What people find a place by: its line, or in a document without lines its paragraph or its page. */
export type PlaceUnit = 'line' | 'paragraph' | 'page';

function unitOf({ page, paragraph }: Point): PlaceUnit {
  if (page !== undefined) return 'page';
  return paragraph === undefined ? 'line' : 'paragraph';
}

/** The number by which people find the place. */
export function numberOf(point: Point): number {
  return point[unitOf(point)] as number;
}

/** The unit of a record, all of whose places have the same. */
export function unitOfAll(points: Iterable<Point | undefined>): PlaceUnit {
  for (const point of points) if (point !== undefined) return unitOf(point);
  return 'line';
}

/** The head of a column of such numbers. */
export const PLACE_HEADS: Readonly<Record<Language, Readonly<Record<PlaceUnit, string>>>> = {
  en: { line: 'line', paragraph: 'para', page: 'page' },
  zh: { line: '行', paragraph: '段', page: '页' },
};

/** A place in words: `line 12`, 第 3 段. */
export function placeWords(point: Point, lang: Language): string {
  const number = numberOf(point);
  const unit = unitOf(point);
  return lang === 'en' ? `${unit} ${number}` : `第 ${number} ${PLACE_HEADS.zh[unit]}`;
}
