import type { Signs } from '../text/signs.ts';
import type { ListRead } from './before.ts';
import { clausesFrom, sentencesFrom } from './clauses.ts';
import type { Range } from './conjunctions.ts';
import type { Counted } from './counted.ts';

/** Fewer members that share a word may do so by chance. */
const LEAST_MEMBERS = 3;
/** The first member holds the word within so many characters. */
const FIRST_MEMBER = 60;
/** Characters of a word that members share, and of a noun that ends with it. */
const WORD = 2;
const LONGEST_NOUN = 6;

/** 一是, 第一, 首先: points are for the outline to count. */
const POINT = /^(?:[一二][是要、]|第一|首先|其一)/u;

/** “三个到位”，思想到位，措施到位，责任到位: as many clauses or sentences as the number says, and no more, hold the word that is counted. */
export function ofSharedWord(signs: Signs, at: number, limit: number, counted: Counted): ListRead | null {
  const { start, value } = counted;
  const { text } = signs;
  const shared = value < LEAST_MEMBERS ? null : sharedWord(text, counted);
  if (!shared) return null;
  const { word, end } = shared;
  // Behind most numbers it does not come again.
  const first = text.slice(at, at + FIRST_MEMBER);
  if (!first.includes(word) || POINT.test(first)) return null;
  const holds = ([from, to]: Range): boolean => text.slice(from, to).includes(word);
  const among = (members: readonly Range[]): readonly Range[] | null => {
    const next = members[value];
    const items = members.slice(0, value);
    return items.length === value && items.every(holds) && !(next && holds(next)) ? items : null;
  };
  const items = among(clausesFrom(signs, at, limit, value).clauses) ?? among(sentencesFrom(signs, at, limit, value));
  return items && { items, start, end };
}

/** The word that members of the number share: of “三个到位”, of 三个“前所未有”, or the end of the noun of 三项保障; and where that ends. */
function sharedWord(text: string, { unit, nounStart, nounEnd, close }: Counted): { word: string; end: number } | null {
  if (close >= 0) return { word: text.slice(nounStart, close), end: close + 1 };
  if (text[nounStart] === '“') {
    const quote = text.slice(nounStart, nounEnd).indexOf('”');
    return quote > WORD ? { word: text.slice(nounStart + 1, nounStart + quote), end: nounStart + quote + 1 } : null;
  }
  const length = nounEnd - nounStart;
  return unit !== null && length >= WORD && length <= LONGEST_NOUN ? { word: text.slice(nounEnd - WORD, nounEnd), end: nounEnd } : null;
}
