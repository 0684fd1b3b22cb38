import type { Block, Restored } from '../restore/restored.ts';
import { isOfSpeech } from '../restore/speech.ts';
import { isSentenceEnd } from '../text/characters.ts';
import type { Place } from './place.ts';

/** A regular expression. It is looked for in each paragraph of the restored text as it stands there, quotation marks included. */
export interface ExpressionPattern {
  readonly kind: 'expression';
  /** The first match from `from` on, or null. Takes time in proportion to the text, whatever the expression. */
  readonly find: (text: string, from: number) => Place | null;
}

/** The expression cannot be read, or is one that cannot be searched in linear time. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

/** So many instructions make each character dear; repetition of repetition comes here. */
const LARGEST_PROGRAM = 1000;
/**
 * One search takes linear time, but many of them, each of which looks ahead to the end and finds little, take quadratic time.
 * So a paragraph that is longer is searched in pieces of whole sentences.
 */
const LONGEST_PIECE = 1000;

/** Spellings of JavaScript for what RE2 writes shorter, `\p{Script=Han}` for `\p{Han}`; any other escape is stepped over. */
const SCRIPT = /\\(?:([pP])\{(?:Script|sc|Script_Extensions|scx)=(\w+)\}|.)/gs;

/**
 * Reads a regular expression in the syntax of RE2, which knows no look-around and no back-references: its matcher never backtracks.
 * @throws ExpressionError
 */
export async function compileExpression(source: string, ignoreCase: boolean): Promise<ExpressionPattern> {
  const { RE2JS, RE2JSException } = await import('re2js');
  const spelled = source.replace(SCRIPT, (all, sign, script) => (script === undefined ? all : `\\${sign}{${script}}`));
  try {
    const expression = RE2JS.compile(RE2JS.translateRegExp(spelled), ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    if (expression.programSize() > LARGEST_PROGRAM) throw new ExpressionError('the expression is too large');
    return {
      kind: 'expression',
      find(text, from) {
        const matcher = expression.matcher(text);
        return matcher.find(from) ? { start: matcher.start(), end: matcher.end() } : null;
      },
    };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    throw new ExpressionError(error.message.replace(/^error parsing regexp: /, ''));
  }
}

/** Where the expression matches in the speech, in order of place. Matches of nothing are none. */
export function findExpression(restored: Restored, { find }: ExpressionPattern): Place[] {
  const places: Place[] = [];
  for (const block of restored.blocks) {
    if (!isOfSpeech(block)) continue;
    for (let start = block.start; start < block.end; ) {
      const end = pieceEnd(restored.text, block, start);
      findInPiece(restored.text, block, { start, end }, find, places);
      start = end;
    }
  }
  return places;
}

/** A character of the paragraph on either side comes with the piece, so that `^`, `$` and `\b` mean what they say. */
function findInPiece(text: string, block: Block, piece: Place, find: ExpressionPattern['find'], places: Place[]): void {
  const from = Math.max(block.start, piece.start - 1);
  const words = text.slice(from, Math.min(block.end, piece.end + 1));
  for (let at = piece.start - from; at < piece.end - from; ) {
    const match = find(words, at);
    if (match === null || match.start >= piece.end - from) return;
    const end = Math.min(match.end, piece.end - from);
    if (end > match.start) places.push({ start: from + match.start, end: from + end });
    at = Math.max(end, match.start + 1);
  }
}

/** The end of the last sentence that fits into a piece from `start` on; where none ends, the piece is cut. */
function pieceEnd(text: string, { end }: Block, start: number): number {
  const most = start + LONGEST_PIECE;
  if (most >= end) return end;
  for (let i = most; i > start; i--) if (isSentenceEnd(text.charCodeAt(i - 1))) return i;
  return isLowSurrogate(text.charCodeAt(most)) ? most - 1 : most;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
