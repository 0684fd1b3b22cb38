import { counted, type Language } from '../../language.ts';
import type { Placeholder, Point } from '../../model.ts';
import { placeWords } from '../../text/place.ts';

/** The words of the lists of placeholders. */
export interface PlaceholdersLabels {
  /** Heads of the columns of a table. */
  readonly context: string;
  readonly suggestion: string;
  readonly categories: Readonly<Record<Placeholder['category'], string>>;
  /** What is put behind a suggestion: it rests on a set phrase, or on the same words in another line. */
  readonly setPhrase: string;
  elsewhere(place: Point): string;
  readonly noPlaceholders: string;
  /** How many placeholders; `parts` says how many of each category, `among` in how many of how many documents they stand. */
  placeholders(count: number, parts: readonly string[], among?: readonly [some: number, all: number]): string;
  readonly mostOpen: string;
}

export const PLACEHOLDERS_LABELS: Readonly<Record<Language, PlaceholdersLabels>> = {
  en: {
    context: 'context',
    suggestion: 'suggestion',
    categories: {
      number: 'number',
      date: 'date',
      place: 'place',
      organization: 'organization',
      person: 'person',
      text: 'text',
      omission: 'omission',
    },
    setPhrase: ' (set phrase)',
    elsewhere: (place) => ` (${placeWords(place, 'en')})`,
    noPlaceholders: '(no placeholders found)',
    placeholders: (count, parts, among) =>
      `${counted(count, 'placeholder', 'placeholders')}${among ? ` in ${among[0]} of ${among[1]} documents` : ''}: ${parts.join(', ')}`,
    mostOpen: 'Most placeholders:',
  },
  zh: {
    context: '上下文',
    suggestion: '建议',
    categories: { number: '数目', date: '日期', place: '地名', organization: '单位', person: '人名', text: '文字', omission: '省略' },
    setPhrase: '（固定表述）',
    elsewhere: (place) => `（见${placeWords(place, 'zh')}）`,
    noPlaceholders: '（没有占位符）',
    placeholders: (count, parts, among) => `共 ${count} 处${among ? `，见于 ${among[1]} 篇中的 ${among[0]} 篇` : ''}：${parts.join('，')}`,
    mostOpen: '占位符最多：',
  },
};
