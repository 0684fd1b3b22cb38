import type { Signs } from '../text/signs.ts';
import type { Range } from './conjunctions.ts';
import { CLAUSE_END, CLOSING, classOf, endsClause, isOneOf, OPENING } from './marks.ts';

/** How many characters clauses may go on. */
const REACH = 320;
const SENTENCE_ENDS = '。；;！!';
/** A sentence that is one member of a list is no longer, in characters. */
const SENTENCE = 60;

/** One clause more than the number says, or as many as stand between `at` and the end of the sentence or bracket. */
export function clausesFrom(signs: Signs, at: number, limit: number, value: number): { clauses: readonly Range[]; ended: boolean } {
  const { text, codes } = signs;
  const clauses: Range[] = [];
  let from = at;
  let depth = 0;
  // The end of the paragraph ends a clause like a mark.
  for (let i = nextOr(signs, at, limit); i <= limit && i - at < REACH && clauses.length <= value; i = nextOr(signs, i + 1, limit)) {
    const kind = i < limit ? classOf(codes[i] as number) : CLAUSE_END;
    if ((kind & (CLAUSE_END | CLOSING | OPENING)) === 0) continue;
    if (kind & OPENING) depth++;
    else if (kind & CLOSING && depth > 0) depth--;
    else if (i === limit || (depth === 0 && (kind & CLOSING || endsClause(text, i)))) {
      // A comma that ends the paragraph has nothing behind it.
      if (from === i) break;
      clauses.push([from, i]);
      from = i + 1;
      if (i === limit || !isOneOf(text.charCodeAt(i), '，,')) return { clauses, ended: true };
    }
  }
  return { clauses, ended: false };
}

/** The first sign from `from` on, or `limit` if that is before it. */
function nextOr(signs: Signs, from: number, limit: number): number {
  return from < limit ? Math.min(signs.next(from), limit) : from;
}

/** One sentence more than the number says, or as many short ones as follow `at`. */
export function sentencesFrom(signs: Signs, at: number, limit: number, value: number): Range[] {
  const sentences: Range[] = [];
  let from = at;
  for (let i = nextOr(signs, at, limit); i < limit && i - from <= SENTENCE && sentences.length <= value; i = nextOr(signs, i + 1, limit)) {
    if (!isOneOf(signs.codes[i] as number, SENTENCE_ENDS)) continue;
    sentences.push([from, i]);
    from = i + 1;
  }
  return sentences;
}
