import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthOf, FileNames } from '../../src/reporters/file-names.ts';

const namesOf = (...paths: string[]): string[] => {
  const names = new FileNames('.json');
  return paths.map((path) => names.of(path));
};

describe('the name of the file for a document', () => {
  it.each([
    ['speech.txt', 'speech.txt.json'],
    ['reports/2024/speech.txt', 'reports/2024/speech.txt.json'],
    ['./reports//speech.txt', 'reports/speech.txt.json'],
    ['-', 'stdin.json'],
    ['/etc/speech', 'etc/speech.json'],
    ['../../speech.txt', 'speech.txt.json'],
    ['reports/../../../speech.txt', 'speech.txt.json'],
    ['C:/reports/speech.txt', 'C%3A/reports/speech.txt.json'],
    ['在全县大会上的讲话.txt', '在全县大会上的讲话.txt.json'],
    ['50%.txt', '50%25.txt.json'],
    ['line\nbreak.txt', 'line%0Abreak.txt.json'],
    ['\u001b[2J\u202e.txt', '%1B[2J%E2%80%AE.txt.json'],
    ['a\\..\\b.txt', 'a%5C..%5Cb.txt.json'],
    ['folder./ends with a blank ', 'folder%2E/ends with a blank%20.json'],
    ['con', '%63on.json'],
    ['reports/LPT1.txt', 'reports/%4CPT1.txt.json'],
    ['console.txt', 'console.txt.json'],
    ['..', 'document.json'],
    ['...', '..%2E.json'],
  ])('of %j is %s', (path, expected) => {
    expect(namesOf(path)).toEqual([expected]);
  });

  it('is another one where a file system might take two for one', () => {
    expect(namesOf('a.txt', 'A.txt', '../a.txt', '/a.txt')).toEqual(['a.txt.json', 'A.txt~2.json', 'a.txt~3.json', 'a.txt~4.json']);
    expect(namesOf('caf\u00e9.txt', 'cafe\u0301.txt')).toEqual(['caf\u00e9.txt.json', 'cafe\u0301.txt~2.json']);
    expect(namesOf('a.txt~2', 'a.txt', 'A.txt')).toEqual(['a.txt~2.json', 'a.txt.json', 'A.txt~3.json']);
  });

  it('is never that of the index', () => {
    expect(namesOf('index', 'INDEX', 'folder/index')).toEqual(['index~2.json', 'INDEX~3.json', 'folder/index.json']);
  });

  it('keeps files and folders of one name apart', () => {
    expect(namesOf('a', 'a.json/b')).toEqual(['a.json', 'a.json~2/b.json']);
    expect(namesOf('a.json/b', 'a')).toEqual(['a.json/b.json', 'a~2.json']);
  });

  it('is cut where it is long, and still its own', () => {
    const long = '讲'.repeat(84);
    const [one, other] = namesOf(`${long}一`, `${long}二`);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^讲{66}~[0-9a-f]{8}\.json$/);
  });

  it('stays inside the folder, fits any file system and is there once, whatever the paths', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '', 'a', 'A', 'index', 'con.txt', 'a.json', 'ß', 'SS', '\ud800', 'é', 'e\u0301'),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.array(path), (paths) => {
        const names = namesOf(...paths);
        const files = new Set(['index.json']);
        for (const [index, name] of names.entries()) {
          expect(name.split('/')).toHaveLength(depthOf(paths[index] as string) + 1);
          for (const step of name.split('/')) {
            expect(step).not.toMatch(/^\.{0,2}$/);
            // oxlint-disable-next-line no-control-regex
            expect(step).not.toMatch(/[\0-\u001f\\<>:"|?*]|[. ]$/);
            expect(Buffer.byteLength(step)).toBeLessThanOrEqual(230);
          }
          const key = name.normalize('NFC').toLowerCase();
          expect(files).not.toContain(key);
          files.add(key);
        }
        // No file stands where another name has a folder.
        const folders = names.flatMap((name) =>
          [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index).normalize('NFC').toLowerCase()),
        );
        expect(folders.filter((folder) => files.has(folder))).toEqual([]);
      }),
    );
  });
});
