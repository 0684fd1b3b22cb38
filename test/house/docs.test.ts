import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentationFiles, type Markdown, readMarkdown } from './docs.ts';
import { root } from './project.ts';

const documents = documentationFiles().map(readMarkdown);

/** The anchors that a heading gets on the usual hosts: lower case, no punctuation, blanks as hyphens, repeated ones numbered. */
function anchorsOf({ prose }: Markdown): Set<string> {
  const anchors = new Set<string>();
  for (const line of prose) {
    const heading = /^#{1,6} +(\S.*)$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const words = heading.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1').toLowerCase();
    const anchor = words
      .trim()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    let unique = anchor;
    for (let copy = 1; anchors.has(unique); copy++) unique = `${anchor}-${copy}`;
    anchors.add(unique);
  }
  return anchors;
}

function brokenLinks(document: Markdown): string[] {
  const broken: string[] = [];
  document.prose.forEach((line, index) => {
    const prose = line.replace(/`[^`]*`/g, '');
    const targets = [...prose.matchAll(/\]\(([^()\s]+)(?: "[^"]*")?\)/g), ...prose.matchAll(/^\[[^[\]]+\]: *(\S+)/g)].map(
      (match) => match[1] ?? '',
    );
    for (const target of targets) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
      const [file = '', anchor] = decodeURI(target).split('#');
      const path = file === '' ? document.path : posix.join(posix.dirname(document.path), file);
      const other = file === '' ? document : documents.find((candidate) => candidate.path === path);
      const there = existsSync(`${root}/${path}`) && (anchor === undefined || other === undefined || anchorsOf(other).has(anchor));
      if (!there) broken.push(`${document.path}:${index + 1}: ${target}`);
    }
  });
  return broken;
}

/** Paths of the project that the text names in backquotes, such as `src/model.ts` or `fixtures/readme/speech.txt`. */
function missingPaths(document: Markdown): string[] {
  const missing: string[] = [];
  document.prose.forEach((line, index) => {
    for (const [, path] of line.matchAll(/`((?:src|test|fixtures|docs|scripts|bench|bin)\/[\w./-]+)`/g)) {
      if (path !== undefined && !existsSync(`${root}/${path}`)) missing.push(`${document.path}:${index + 1}: ${path}`);
    }
  });
  return missing;
}

describe.each(documents)('$path', (document) => {
  it('links only to files and headings that exist', () => {
    expect(brokenLinks(document)).toEqual([]);
  });

  it('names only paths that exist', () => {
    expect(missingPaths(document)).toEqual([]);
  });
});

/** Pages in both languages, the English one first. */
const PAIRS = documents.flatMap((document) => {
  const other = documents.find(({ path }) => path === document.path.replace(/\.md$/, '.zh-CN.md'));
  return other ? [{ path: document.path, document, other }] : [];
});

describe.each(PAIRS)('$path and its Chinese side', ({ document, other }) => {
  const levels = ({ prose }: Markdown): string[] => prose.flatMap((line) => /^#+(?= )/.exec(line) ?? []);
  /** What is run by a test, of one side only. */
  const code = ({ fences }: Markdown): string[] =>
    fences.filter(({ language }) => ['sh', 'python', 'sql', 'r'].includes(language)).map(({ lines }) => lines.join('\n'));

  it('have the same sections and the same code, and lead to each other', () => {
    expect(levels(other)).toEqual(levels(document));
    expect(code(other)).toEqual(code(document));
    for (const [one, another] of [
      [document, other],
      [other, document],
    ] as const) {
      expect(one.prose.slice(0, 4).join('\n')).toContain(`](${posix.basename(another.path)})`);
    }
  });
});
