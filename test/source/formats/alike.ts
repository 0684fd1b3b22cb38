import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { analyze } from '../../../src/analyze.ts';
import { openSource } from '../../../src/source/open.ts';
import type { SourceText } from '../../../src/source/text.ts';

const SHARED = new URL('../../../../shared/speeches/', import.meta.url);
const OWN = new URL('../../../fixtures/readme/speech.txt', import.meta.url);
const isThere = existsSync(SHARED);

/** Damaged speeches by their names: one of this project, and those of ../shared where it is there. */
export const SPEECHES: ReadonlyMap<string, Uint8Array> = new Map([
  ['own.txt', readFileSync(OWN)],
  ...(isThere ? readdirSync(SHARED) : [])
    .filter((name) => name.endsWith('.txt'))
    .map((name): [string, Uint8Array] => [name, readFileSync(new URL(name, SHARED))]),
]);

/** Said by tests that use them. */
export const SPEECHES_NOTE = isThere ? '' : ' (only one: ../shared is absent)';

/** The lines of a speech. */
export async function linesOf(name: string): Promise<string[]> {
  const { text } = await openSource(name, SPEECHES.get(name) as Uint8Array);
  return text.split(/\r\n|\r|\n/u);
}

/** What is found in a speech, whatever file it stands in: everything of its record but the places and what only the file has. */
export function foundIn(source: SourceText): unknown {
  const { title, date, characters, outline, declaredOutline, slogans, placeholders, claims } = analyze(source);
  const found = { title, date, characters, outline, declaredOutline, slogans, placeholders, claims };
  return JSON.parse(
    JSON.stringify(found, (key, value: unknown) =>
      ['span', 'expansionSpan', 'id'].includes(key) ? undefined : key === 'evidence' ? null : value,
    ),
  );
}
