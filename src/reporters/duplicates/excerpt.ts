import type { Language } from '../../language.ts';
import type { PassagePlace } from '../../model.ts';
import { numberOf, placeWords } from '../../text/place.ts';

/** Of a longer passage people are shown so much of its beginning and its end, in characters. */
const LONGEST = 110;
const BEGINNING = 72;
const END = 28;

/** A passage on one line: where it is long its beginning and its end. */
export function excerpt(text: string): string {
  const characters = Array.from(text.replaceAll('\n', ' '));
  if (characters.length <= LONGEST) return characters.join('');
  return `${characters.slice(0, BEGINNING).join('')} …… ${characters.slice(-END).join('')}`;
}

/** Where people find it: `speech.txt:12:3`, or of a document without lines `speech.docx, paragraph 12`. */
export function placeText({ path, span: { start } }: PassagePlace, lang: Language): string {
  if (start.paragraph === undefined && start.page === undefined) return `${path}:${numberOf(start)}:${start.column}`;
  return lang === 'en' ? `${path}, ${placeWords(start, lang)}` : `${path} ${placeWords(start, lang)}`;
}
