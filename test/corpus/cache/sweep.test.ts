import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheAt } from '../../../src/corpus/cache/folder.ts';
import { nameOf, SWEPT, TAG } from '../../../src/corpus/cache/layout.ts';
import { prepareFolder } from '../../../src/corpus/cache/open.ts';
import { clearCache, contentsOf, LIMIT, roomIn, sweepCache } from '../../../src/corpus/cache/sweep.ts';
import { inFolderWith } from '../../source/disk.ts';
import { BUILD, ENTRY, place } from './entries.ts';

const NOW = Date.UTC(2026, 10, 26);
const DAY = 24 * 60 * 60 * 1000;
const HOUR = DAY / 24;
const OTHER = '0.0.9-fedcba9876543210';

/** Makes a cache with an entry, last used so long ago, for each name. */
function lay(root: string, entries: Readonly<Record<string, number>>, build = BUILD): void {
  prepareFolder(root, build);
  const cache = cacheAt({ ...place(root), build });
  for (const [name, age] of Object.entries(entries)) {
    cache.put(keyOf(name), ENTRY);
    aged(pathIn(root, name, build), age);
  }
}

const keyOf = (name: string): string => cacheAt(place('')).keyOf(Buffer.from(name), []);
const pathIn = (root: string, name: string, build = BUILD): string => join(root, build, ...nameOf(keyOf(name)));
const aged = (path: string, age: number): void => utimesSync(path, (NOW - age) / 1000, (NOW - age) / 1000);
const sweep = (root: string, now = NOW): void => sweepCache({ root, build: BUILD }, now);

describe('a sweep', () => {
  inFolderWith({});

  it('removes what nobody has used for thirty days', () => {
    lay('month', { used: 29 * DAY, unused: 31 * DAY });
    sweep('month');
    expect([existsSync(pathIn('month', 'used')), existsSync(pathIn('month', 'unused'))]).toEqual([true, false]);
  });

  it('removes what another build has left for seven days, and its folder with the last of it', () => {
    lay('builds', { own: 8 * DAY });
    lay('builds', { one: 6 * DAY, two: 8 * DAY }, OTHER);
    sweep('builds');
    expect(existsSync(pathIn('builds', 'own'))).toBe(true);
    expect([existsSync(pathIn('builds', 'one', OTHER)), existsSync(pathIn('builds', 'two', OTHER))]).toEqual([true, false]);
    sweep('builds', NOW + 2 * DAY);
    expect(readdirSync('builds').toSorted()).toEqual([BUILD, TAG, SWEPT].toSorted());
  });

  it('removes what a killed run has left half written, but not what another is writing', () => {
    lay('killed', { entry: 0 });
    const [old, young] = ['0-1', '1-1'].map((end) => `${pathIn('killed', 'entry')}.0123456789a${end}.tmp`) as [string, string];
    for (const path of [old, young]) writeFileSync(path, 'half');
    aged(old, 2 * HOUR);
    aged(young, HOUR / 60);
    sweep('killed');
    expect([existsSync(old), existsSync(young), existsSync(pathIn('killed', 'entry'))]).toEqual([false, true, true]);
  });

  it('is done once a day', () => {
    lay('daily', {});
    sweep('daily');
    aged(join('daily', SWEPT), 0);
    lay('daily', { unused: 31 * DAY });
    sweep('daily', NOW + DAY - HOUR);
    expect(existsSync(pathIn('daily', 'unused'))).toBe(true);
    sweep('daily', NOW + DAY);
    expect(existsSync(pathIn('daily', 'unused'))).toBe(false);
  });

  it('is done too where the last one was in the future: the clock was wrong', () => {
    lay('future', { unused: 31 * DAY });
    writeFileSync(join('future', SWEPT), '0\n');
    aged(join('future', SWEPT), -400 * DAY);
    sweep('future');
    expect(existsSync(pathIn('future', 'unused'))).toBe(false);
  });

  it('leaves no more than the limit, the oldest going first, and tells the next run how much room there is', () => {
    lay('limit', { small: 1 * DAY });
    expect(roomIn('limit')).toBe(LIMIT);
    sweep('limit');
    expect(roomIn('limit')).toBe(LIMIT - (contentsOf('limit')[0]?.size ?? 0));
    // Holes: the files take no room on the disk.
    lay('limit', { oldest: 3 * DAY, older: 2 * DAY });
    for (const name of ['oldest', 'older']) {
      truncateSync(pathIn('limit', name), LIMIT * 0.6);
      aged(pathIn('limit', name), name === 'oldest' ? 3 * DAY : 2 * DAY);
    }
    sweep('limit', NOW + 2 * DAY);
    expect(['small', 'older', 'oldest'].map((name) => existsSync(pathIn('limit', name)))).toEqual([true, true, false]);
    expect(roomIn('limit')).toBeLessThan(LIMIT * 0.4);
  });

  it('does nothing where there is no cache, and makes none', () => {
    sweep('nowhere');
    expect(existsSync('nowhere')).toBe(false);
  });

  it('takes a marker that says nothing for an empty cache', () => {
    lay('marker', {});
    for (const text of ['', 'many', '-1']) {
      writeFileSync(join('marker', SWEPT), text);
      expect(roomIn('marker')).toBe(LIMIT);
    }
  });
});

describe('clearing', () => {
  inFolderWith({});

  it('removes the cache, and its folder', () => {
    lay('cache', { one: 0, two: 0 });
    lay('cache', { three: 0 }, OTHER);
    sweep('cache');
    writeFileSync(`${pathIn('cache', 'one')}.0123456789ab-1.tmp`, 'half');
    mkdirSync(pathIn('cache', 'four'), { recursive: true });
    expect(contentsOf('cache').map(({ entries }) => entries)).toEqual([1, 3]);
    clearCache('cache');
    expect(existsSync('cache')).toBe(false);
  });

  it('touches nothing that the cache has not made, however much the folder was named by mistake', () => {
    const own = {
      'notes.txt': '',
      '0.1.0-notes/ab/notes.txt': '',
      [`${BUILD}/ab/notes.txt`]: '',
      [`${BUILD}/notes/${'a'.repeat(62)}`]: '',
      [`ab/${'a'.repeat(62)}`]: '',
    };
    for (const [path, text] of Object.entries(own)) {
      mkdirSync(join('documents', path, '..'), { recursive: true });
      writeFileSync(join('documents', path), text);
    }
    clearCache('documents');
    lay('documents', { one: 0 });
    clearCache('documents');
    for (const path of Object.keys(own)) expect(readFileSync(join('documents', path), 'utf8')).toBe('');
    mkdirSync('empty');
    clearCache('empty');
    expect(existsSync('empty')).toBe(true);
  });

  it('lets a run go on that is using the cache', () => {
    lay('running', { one: 0 });
    const cache = cacheAt(place('running'));
    clearCache('running');
    expect(cache.get(keyOf('one'))).toBeUndefined();
    cache.put(keyOf('one'), ENTRY);
    expect(cache.get(keyOf('one'))).toBeDefined();
  });

  it('has nothing to do where there is no cache', () => {
    clearCache('nowhere');
    expect(contentsOf('nowhere')).toEqual([]);
  });
});
