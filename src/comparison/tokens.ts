import type { Restored } from '../restore/restored.ts';
import { codesOf, isDigit, isHan, isLatin } from '../text/characters.ts';
import { keyCode, keyOf } from './keys.ts';

/** What is compared as one: a Han character, a number, a word of letters, a mark or a run of the same mark. Offsets count in the restored text. */
export interface Token {
  /** What it is compared as. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const POINT = 0x2e;
const COMMA = 0x2c;
/** Marks that mean one thing where several stand together: a dash, an ellipsis, a mask. */
const RUNS = codesOf('—….*_-=~·●○■□△▲×');

/** The tokens of a stretch of the restored text. What they are depends on nothing but its characters. */
export function* tokensOf({ text }: Pick<Restored, 'text'>, start: number, end: number): Generator<Token> {
  let at = start;
  while (at < end) {
    const code = keyCode(text.charCodeAt(at));
    if (code === 0) {
      at++;
      continue;
    }
    const from = at;
    at = endOf(text, at, end, code);
    yield { key: keyOf(text, from, at), start: from, end: at };
  }
}

function endOf(text: string, from: number, end: number, first: number): number {
  let at = from + 1;
  if (isDigit(first)) {
    while (at < end && (isDigit(text.charCodeAt(at)) || isInsideNumber(text, at, end))) at++;
    return at;
  }
  if (isLatin(first)) {
    while (at < end && isLatin(text.charCodeAt(at))) at++;
    return at;
  }
  if (first >= 0xd800 && first <= 0xdbff) return Math.min(end, at + 1);
  if (isHan(first)) return at;
  if (RUNS.has(first)) while (at < end && keyCode(text.charCodeAt(at)) === first) at++;
  return at;
}

/** Whether a point or a comma stands between two digits. */
function isInsideNumber(text: string, at: number, end: number): boolean {
  const code = keyCode(text.charCodeAt(at));
  return (code === POINT || code === COMMA) && at + 1 < end && isDigit(text.charCodeAt(at + 1));
}
