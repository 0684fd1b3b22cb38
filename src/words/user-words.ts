import type { UserWord } from './engine.ts';
import { NAME } from './kept.ts';

/** Why a line of a user dictionary is none. */
export interface Mistake {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** The most that an engine can count. */
const MOST = 2 ** 31 - 1;
const NUMBER = /^\d+$/;
const TAG = /^[A-Za-z]{1,8}$/;

/**
 * Reads a user dictionary of jieba: a line is a word and, if need be, a frequency and a part of speech, with blanks between.
 * Empty lines and those that begin with `#` say nothing.
 */
export function parseUserWords(text: string): { words: UserWord[]; mistakes: Mistake[] } {
  const words: UserWord[] = [];
  const mistakes: Mistake[] = [];
  text.split(/\r\n|[\n\r]/).forEach((line, index) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return;
    const [word = '', ...rest] = trimmed.split(/\s+/);
    const [frequency, tag] = NUMBER.test(rest[0] ?? '') ? rest : [undefined, ...rest];
    const known = Number(frequency);
    const isWhole = rest.length <= (frequency === undefined ? 1 : 2);
    if (!isWhole || known < 1 || known > MOST || (tag !== undefined && !TAG.test(tag))) mistakes.push({ line: index + 1, text: trimmed });
    else words.push({ word, frequency: frequency === undefined ? null : known, tag: tag ?? NAME });
  });
  return { words, mistakes };
}
