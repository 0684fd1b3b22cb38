import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type DuplicatesOptions, type DuplicatesResult, duplicates } from '../../src/copies/duplicates.ts';

/** What documents share that lie in a folder of their own; paths are told from there. */
export async function foundIn(
  texts: Readonly<Record<string, string>>,
  { against, ...options }: DuplicatesOptions = {},
): Promise<DuplicatesResult> {
  const folder = mkdtempSync(join(tmpdir(), 'speechkit-duplicates-'));
  try {
    for (const [name, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const found = await duplicates(folder, { jobs: 1, ...options, ...(against !== undefined && { against: join(folder, against) }) });
    return JSON.parse(JSON.stringify(found).replaceAll(`${folder}/`, '')) as DuplicatesResult;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a place in its document. */
export function wordsAt(
  texts: Readonly<Record<string, string>>,
  { path, span }: DuplicatesResult['passages'][number]['places'][number],
): string {
  return (texts[path] as string).slice(span.start.offset, span.end.offset);
}

/** Its Han characters alone. */
export function han(text: string): string {
  return text.replaceAll(/\P{Script=Han}/gu, '');
}
