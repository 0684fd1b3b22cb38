import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import micromatch from 'micromatch';
import { beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../../src/source/find.ts';
import { inFolderWith } from '../disk.ts';
import { found, reasonOf } from './paths.ts';

const TEXT = '一、提高认识\n';

describe('a glob', () => {
  const part = ['a', 'b', 'ab', '.c', '讲话'];
  inFolderWith({});
  beforeAll(() => {
    for (const one of part) {
      for (const two of part) {
        for (const three of part) {
          const path = `${one}/${two}/${three}.txt`;
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, TEXT);
          writeFileSync(`${one}/${two}.md`, TEXT);
        }
      }
    }
  });

  it('finds what it matches of all that there is, whatever folders it goes into for that', async () => {
    const all = readdirSync('.', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:txt|md)$/u.test(path));
    const segment = fc.constantFrom('*', '**', 'a', 'a*', '?', '.*', '.c', '[ab]', '{a,b}', '*(a|b)', '讲?', '{a/b,ab}');
    const last = fc.constantFrom('*', '*.txt', '*.md', 'a.*', '?.{txt,md}', '**', '.*', '[!a].txt');
    const pattern = fc.tuple(fc.array(segment, { maxLength: 3 }), last).map(([folders, name]) => [...folders, name].join('/'));
    await fc.assert(
      fc.asyncProperty(pattern, fc.boolean(), async (glob, hidden) => {
        const readings = micromatch.braces(glob, { expand: true, keepEscaping: true });
        const matchers = readings.map((one) => micromatch.matcher(one, { dot: hidden }));
        const expected = all.filter((path) => matchers.some((matches) => matches(path))).sort();
        expect((await found([glob], { hidden })).filter((path) => path !== `${glob} not-found`)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('may begin at the root, above, or at a name that a backslash frees of its magic', async () => {
    const here = process.cwd();
    expect(await found([`${here}/a/b/*.txt`])).toEqual(['a', 'ab', 'b', '讲话'].map((name) => `${here}/a/b/${name}.txt`));
    process.chdir('a');
    expect(await found(['../b/a/a*.txt', './ab/a.*'])).toEqual(['../b/a/a.txt', '../b/a/ab.txt', 'ab/a.txt']);
    process.chdir(here);
    mkdirSync('[x]');
    writeFileSync('[x]/a.txt', TEXT);
    expect(await found(['\\[x\\]/*.txt'])).toEqual(['[x]/a.txt']);
  });

  it('of what something is not finds nothing hidden, as in a shell', async () => {
    expect(await found(['!(a|ab|b)/a/a*'])).toEqual(['讲话/a/a.txt', '讲话/a/ab.txt']);
    expect(await found(['a/a/!(a|ab)*'])).toEqual(['a/a/b.txt', 'a/a/讲话.txt']);
  });

  it('may be longer than a name', async () => {
    expect(await found([`a/a/{${'x'.repeat(5_000)},a}.txt`])).toEqual(['a/a/a.txt']);
  });

  it('that ends in / is of folders, and finds no file', async () => {
    expect(await found(['a/*/'])).toEqual(['a/*/ not-found']);
  });

  it('is refused where it stands for too much', async () => {
    expect(await reasonOf('{1..100000}.txt')).toBe('long-glob');
    expect(await reasonOf(`{${'*'.repeat(70_000)},a}`)).toBe('long-glob');
  });
});

describe('a search that is given up', () => {
  inFolderWith({});

  it('ends with the reason', async () => {
    for (let i = 0; i < 200; i++) mkdirSync(`f${i}`);
    await expect(findInputs(['.'], {}, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});
