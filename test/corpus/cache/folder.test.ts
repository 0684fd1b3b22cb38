import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheAt } from '../../../src/corpus/cache/folder.ts';
import { nameOf } from '../../../src/corpus/cache/layout.ts';
import { FOREIGN, prepareFolder } from '../../../src/corpus/cache/open.ts';
import { asOrdinaryUser, inFolderWith } from '../../source/disk.ts';
import { anyEntry, BUILD, ENTRY, place } from './entries.ts';

const isPosix = process.platform !== 'win32';
const DAY = 24 * 60 * 60 * 1000;
const BACK = { ...ENTRY, record: new Uint8Array(ENTRY.record) };

const pathIn = (root: string, key: string): string => join(root, BUILD, ...nameOf(key));
const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile());

describe('a key', () => {
  const key = (text: string, about: readonly string[] = [], namespace = 'run') =>
    cacheAt(place('nowhere', namespace)).keyOf(Buffer.from(text), about);

  it('is the same for the same bytes, whichever thread or run asks', () => {
    expect(key('一、开头', ['.txt'])).toBe(key('一、开头', ['.txt']));
  });

  it('is another for other bytes, another name or encoding, and other settings', () => {
    const keys = [key('一'), key('二'), key('一', ['.md']), key('一', ['.txt']), key('一', [], 'other'), key('一', ['', '.md'])];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does not mix up what is said of an input with its bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), fc.array(fc.string()), fc.string(), (about, text, otherAbout, otherText) => {
        const isSame = JSON.stringify([about, text]) === JSON.stringify([otherAbout, otherText]);
        expect(key(text, about) === key(otherText, otherAbout)).toBe(isSame);
      }),
    );
  });
});

describe('a cache', () => {
  inFolderWith({});

  it('gives back what was put into it, to itself and to the next run', () => {
    const cache = cacheAt(place('all'));
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const key = cache.keyOf(Buffer.from(JSON.stringify(entry.digest)), []);
        cache.put(key, entry);
        for (const reader of [cache, cacheAt(place('all'))]) {
          const back = reader.get(key);
          expect(JSON.stringify(back?.digest)).toBe(JSON.stringify(entry.digest));
          expect(back?.record).toEqual(entry.record);
        }
      }),
      { numRuns: 30 },
    );
    expect(cache.failure).toBeNull();
  });

  it('keeps a record of any size up to its limit, and reads it whole', () => {
    const cache = cacheAt(place('large'));
    for (const size of [0, (1 << 18) - 1, 1 << 18, 1 << 20, (1 << 22) + 7]) {
      const key = cache.keyOf(Buffer.from(String(size)), []);
      const record = new Uint8Array(size).map((_byte, index) => index % 251);
      cache.put(key, { ...ENTRY, record });
      expect(Buffer.compare(cache.get(key)?.record ?? new Uint8Array([1, 2]), record)).toBe(0);
    }
  });

  it('has nothing under a key that nobody has put', () => {
    const cache = cacheAt(place('nothing'));
    expect(cache.get(cache.keyOf(Buffer.from('一'), []))).toBeUndefined();
  });

  it('takes the later of two entries, and leaves nothing else in the folder', () => {
    const cache = cacheAt(place('twice'));
    const key = cache.keyOf(Buffer.from('一'), []);
    for (const text of ['former', 'later']) cache.put(key, { ...ENTRY, record: Buffer.from(text) });
    expect(Buffer.from(cache.get(key)?.record ?? []).toString()).toBe('later');
    expect(filesIn('twice')).toHaveLength(1);
  });

  it('writes no more than there is room for', () => {
    const cache = cacheAt(place('small', 'run', 1500));
    const keys = ['一', '二', '三'].map((text) => cache.keyOf(Buffer.from(text), []));
    for (const key of keys) cache.put(key, { ...ENTRY, record: new Uint8Array(200) });
    const kept = keys.filter((key) => cache.get(key) !== undefined);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(keys.length);
    expect(filesIn('small').reduce((sum, name) => sum + statSync(join('small', name)).size, 0)).toBeLessThanOrEqual(1500);
  });

  it.skipIf(!isPosix)('can be looked into by its user alone', () => {
    expect(prepareFolder('private/deep', BUILD)).toBeNull();
    const cache = cacheAt(place('private/deep'));
    const key = cache.keyOf(Buffer.from('一'), []);
    cache.put(key, ENTRY);
    const path = pathIn('private/deep', key);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    for (const folder of [dirname(path), join('private/deep', BUILD), 'private/deep', 'private']) {
      expect(statSync(folder).mode & 0o777).toBe(0o700);
    }
  });

  it('marks an entry as used when it has not been for a day', () => {
    const cache = cacheAt(place('used'));
    const keys = ['old', 'new'].map((text) => cache.keyOf(Buffer.from(text), []));
    const now = Date.now();
    const times = [now - 3 * DAY, now - DAY / 2];
    for (const [index, key] of keys.entries()) {
      cache.put(key, ENTRY);
      const time = (times[index] ?? 0) / 1000;
      utimesSync(pathIn('used', key), time, time);
      cache.get(key);
    }
    const [old = 0, recent = 0] = keys.map((key) => statSync(pathIn('used', key)).mtimeMs);
    expect(old).toBeGreaterThanOrEqual(now - DAY);
    expect(Math.round(recent)).toBe(now - DAY / 2);
  });
});

describe('what is no entry is removed, and made anew', () => {
  inFolderWith({});
  /** Puts an entry, has something done to its file, and reads it. */
  const afterwards = (name: string, damage: (path: string) => void): void => {
    const cache = cacheAt(place(name));
    const key = cache.keyOf(Buffer.from(name), []);
    cache.put(key, ENTRY);
    damage(pathIn(name, key));
    expect(cache.get(key)).toBeUndefined();
    expect(filesIn(name)).toEqual([]);
    cache.put(key, ENTRY);
    expect(cache.get(key)).toEqual(BACK);
    expect(cache.failure).toBeNull();
  };

  it.each<[string, (path: string) => void]>([
    ['a cut file', (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['an empty file', (path) => writeFileSync(path, '')],
    ['a file of something else', (path) => writeFileSync(path, 'GIF89a')],
    [
      'a flipped byte',
      (path) =>
        writeFileSync(
          path,
          readFileSync(path).map((byte, index) => (index === 60 ? byte ^ 1 : byte)),
        ),
    ],
  ])('%s', afterwards);

  it('an entry under the name of another', () => {
    const cache = cacheAt(place('swapped'));
    const [one = '', two = ''] = ['一', '二'].map((text) => cache.keyOf(Buffer.from(text), []));
    for (const key of [one, two]) cache.put(key, { ...ENTRY, record: Buffer.from(key) });
    renameSync(pathIn('swapped', one), 'aside');
    renameSync(pathIn('swapped', two), pathIn('swapped', one));
    mkdirSync(dirname(pathIn('swapped', two)), { recursive: true });
    renameSync('aside', pathIn('swapped', two));
    expect([cache.get(one), cache.get(two)]).toEqual([undefined, undefined]);
    expect(filesIn('swapped')).toEqual([]);
  });

  const instead = (make: (path: string) => void) => (name: string) => {
    afterwards(name, (path) => {
      renameSync(path, `${name}-aside`);
      make(path);
    });
  };

  it('a folder', () => instead((path) => mkdirSync(path))('folder'));

  it('a folder with something in it', () => {
    instead((path) => {
      mkdirSync(path);
      writeFileSync(join(path, 'something'), '');
    })('full folder');
  });

  it.skipIf(!isPosix)('a link, even to a good entry, which is not touched', () => {
    instead((path) => symlinkSync(join(process.cwd(), 'link-aside'), path))('link');
    expect(readFileSync('link-aside').length).toBeGreaterThan(0);
  });

  it.skipIf(!isPosix)('a pipe, for which nobody waits', () => {
    instead((path) => expect(spawnSync('mkfifo', [path]).status).toBe(0))('pipe');
  });

  it('a folder in the place of an entry that was never there is replaced by one', () => {
    const cache = cacheAt(place('before'));
    const key = cache.keyOf(Buffer.from('一'), []);
    mkdirSync(pathIn('before', key), { recursive: true });
    cache.put(key, ENTRY);
    expect(cache.get(key)).toEqual(BACK);
  });
});

describe('a folder that cannot be used stops nothing', () => {
  inFolderWith({ file: 'not a folder' });
  const usedAnyway = (root: string): string | null => {
    const cache = cacheAt(place(root));
    const key = cache.keyOf(Buffer.from('一'), []);
    cache.put(key, ENTRY);
    expect(cache.get(key)).toBeUndefined();
    // The second one does not even try.
    cache.put(key, ENTRY);
    return cache.failure;
  };

  it('such as one in whose place a file is', () => {
    expect(prepareFolder('file', BUILD)).toMatch(/^(ENOTDIR|EEXIST)$/);
    expect(usedAnyway('file')).toMatch(/^(ENOTDIR|EEXIST)$/);
  });

  it.skipIf(!isPosix)('such as a link to itself, or to nothing', () => {
    symlinkSync('circle', 'circle');
    expect(prepareFolder('circle', BUILD)).toBe('ELOOP');
    expect(usedAnyway('circle')).toBe('ELOOP');
    symlinkSync('no/such/folder', 'dangling');
    expect(prepareFolder('dangling', BUILD)).not.toBeNull();
    expect(usedAnyway('dangling')).not.toBeNull();
  });

  it.skipIf(!isPosix)('while a link to a folder is one', () => {
    mkdirSync('elsewhere');
    symlinkSync('elsewhere', 'moved');
    expect(prepareFolder('moved', BUILD)).toBeNull();
    const cache = cacheAt(place('moved'));
    const key = cache.keyOf(Buffer.from('一'), []);
    cache.put(key, ENTRY);
    expect(cacheAt(place('elsewhere')).get(key)).toEqual(BACK);
  });

  it.skipIf(!isPosix)('such as one that may not be written', async () => {
    mkdirSync('closed');
    chmodSync('closed', 0o555);
    await asOrdinaryUser(async () => {
      expect(prepareFolder('closed', BUILD)).toBe('EACCES');
      expect(usedAnyway('closed')).toBe('EACCES');
    });
  });

  it.skipIf(process.geteuid?.() !== 0)('such as one of another user, who could have put anything into it (needs root)', async () => {
    chmodSync('.', 0o777);
    mkdirSync(join('foreign', BUILD), { recursive: true });
    chmodSync(join('foreign', BUILD), 0o777);
    await asOrdinaryUser(async () => expect(prepareFolder('foreign', BUILD)).toBe(FOREIGN));
  });

  const mounted = (): boolean =>
    process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', 'full']).status === 0;

  it('such as one on a full disk (skipped where no small one can be mounted)', ({ skip }) => {
    mkdirSync('full');
    if (!mounted()) return skip();
    try {
      const cache = cacheAt(place('full'));
      const keys = Array.from({ length: 20 }, (_none, index) => cache.keyOf(Buffer.from(String(index)), []));
      for (const key of keys) cache.put(key, { ...ENTRY, record: new Uint8Array(9000) });
      expect(cache.failure).toBe('ENOSPC');
      expect(keys.filter((key) => cache.get(key) !== undefined).length).toBeGreaterThan(0);
      expect(filesIn('full').filter((name) => name.endsWith('.tmp'))).toEqual([]);
    } finally {
      spawnSync('umount', ['full']);
    }
  });
});
