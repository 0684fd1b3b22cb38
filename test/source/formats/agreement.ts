import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document, OutlineNode } from '../../../src/model.ts';

/** Whether LibreOffice is there to save documents in the formats that are read. */
export const office = ((): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** How LibreOffice is told to save a text in a format. */
const FILTERS: Readonly<Record<string, string>> = { doc: 'doc:MS Word 97', html: 'html', odt: 'odt', pdf: 'pdf', rtf: 'rtf', docx: 'docx' };

/**
 * Saves documents in another format, with a profile of its own, so that several may run at a time.
 * @param use is given the folder of the results, which have the names of the documents; it is removed afterwards
 */
export async function convert(paths: readonly string[], format: string, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'speechkit-'));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const plain = paths.every((path) => path.endsWith('.txt')) ? ['--infilter=Text (encoded):UTF8'] : [];
    const options = [profile, '--headless', ...plain, '--convert-to', FILTERS[format] ?? format, '--outdir', folder];
    execFileSync('soffice', [...options, ...paths], { stdio: 'ignore', timeout: 120_000 });
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is compared of an analysis, each a list of what was found, places left aside. */
const KEYS: Readonly<Record<string, (document: Document) => string[]>> = {
  outline: ({ outline, declaredOutline }) => [...titles(outline), ...titles(declaredOutline).map((title) => `declared ${title}`)],
  slogans: ({ slogans }) => slogans.flatMap(({ term, kind, count }) => Array.from({ length: count }, () => `${kind} ${term}`)),
  placeholders: ({ placeholders }) => placeholders.map(({ category, text, unit }) => `${category} ${text} ${unit}`),
  claims: ({ claims }) => claims.map(({ kind, text, claimed, found }) => `${kind} ${text} ${claimed} ${found}`),
};

const squeeze = (text: string): string => text.replace(/\s+/g, '');

function titles(nodes: readonly OutlineNode[], level = 1): string[] {
  return nodes.flatMap(({ kind, marker, title, children }) => [
    `${level} ${kind} ${squeeze(marker)} ${squeeze(title)}`,
    ...titles(children, level + 1),
  ]);
}

/** F1 of two lists of what was found, from 0 to 1: twice what both have, by what each has. */
function f1(expected: readonly string[], actual: readonly string[]): number {
  const left = new Map<string, number>();
  for (const entry of expected) left.set(entry, (left.get(entry) ?? 0) + 1);
  let both = 0;
  for (const entry of actual) {
    const count = left.get(entry) ?? 0;
    if (count === 0) continue;
    left.set(entry, count - 1);
    both++;
  }
  return expected.length + actual.length === 0 ? 1 : (2 * both) / (expected.length + actual.length);
}

/** How far the analysis of a document in another format finds what that of the text does: F1 by what is compared. */
export function agreement(text: Document, other: Document): Record<string, number> {
  return Object.fromEntries(Object.entries(KEYS).map(([name, of]) => [name, f1(of(text), of(other))]));
}
