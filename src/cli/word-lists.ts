import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../source/decode.ts';
import { fromSystemError } from '../source/failure.ts';
import type { UserWord } from '../words/engine.ts';
import { parseStopWords, stopWords } from '../words/stop-words.ts';
import { parseUserWords } from '../words/user-words.ts';
import { type CommandContext, UsageError } from './context.ts';
import { failureText } from './failure-text.ts';

/** The words of a user dictionary; none where none is named. */
export function readUserWords(path: string | null, context: CommandContext): UserWord[] {
  if (path === null) return [];
  const { words, mistakes } = parseUserWords(readText(path, context));
  const [first] = mistakes;
  if (first) throw new UsageError(context.messages.notAWord(path, first.line, first.text));
  return words;
}

/** The stop words of a file, those of the program (null), or none (false). */
export function readStopWords(path: string | null | false, context: CommandContext): ReadonlySet<string> {
  if (path === false) return new Set();
  return path === null ? stopWords() : parseStopWords(readText(path, context));
}

/** A text in any of the encodings that documents have. */
function readText(path: string, { io, settings }: CommandContext): string {
  try {
    return decode(readFileSync(resolve(io.cwd(), path))).text;
  } catch (error) {
    throw new UsageError(`${path}: ${failureText(fromSystemError(error), settings.lang)}`);
  }
}
