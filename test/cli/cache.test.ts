import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../src/cli/cache.ts';
import { cacheFolder } from '../../src/cli/cache-folder.ts';
import type { CacheSettings } from '../../src/cli/cache-options.ts';
import type { CommandContext } from '../../src/cli/context.ts';
import { messagesIn } from '../../src/cli/messages.ts';
import type { RuleSettings } from '../../src/cli/rules.ts';
import type { Settings } from '../../src/cli/settings.ts';
import { cacheAt } from '../../src/corpus/cache/folder.ts';
import type { Entry } from '../../src/lexicon/lexicon.ts';
import { builtInLexicon } from '../../src/lexicon/terms.ts';
import { toolOf } from '../../src/package.ts';
import type { CacheReport } from '../../src/reporters/cache/contract.ts';
import { sizeText } from '../../src/reporters/cache/labels.ts';
import { readTerms } from '../../src/slogans/own-terms/entries.ts';
import { BUILD, ENTRY, place } from '../corpus/cache/entries.ts';
import { inFolderWith } from '../source/disk.ts';
import { runMain, speechkit } from './io.ts';

const HASH = '0123456789abcdef';

describe('the folder of the cache', () => {
  const folder = (env: Record<string, string>, platform: NodeJS.Platform = 'linux', named: string | null = null) =>
    cacheFolder(named, { env, cwd: () => '/srv' }, platform);
  const home = { HOME: '/home/li' };

  it('is where the user says, else the environment, else where caches of the system are', () => {
    expect(folder({ ...home, SPEECHKIT_CACHE_DIR: '/fast/cache' }, 'linux', 'here')).toBe('/srv/here');
    expect(folder({ ...home, SPEECHKIT_CACHE_DIR: '/fast/cache', XDG_CACHE_HOME: '/xdg' })).toBe('/fast/cache');
    expect(folder({ ...home, XDG_CACHE_HOME: '/xdg' })).toBe('/xdg/speechkit');
    expect(folder(home)).toBe('/home/li/.cache/speechkit');
    expect(folder(home, 'darwin')).toBe('/home/li/Library/Caches/speechkit');
    expect(folder({ LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local' }, 'win32')).toBe('C:\\Users\\li\\AppData\\Local\\speechkit\\Cache');
    expect(folder({ USERPROFILE: 'C:\\Users\\li' }, 'win32')).toBe('C:\\Users\\li\\AppData\\Local\\speechkit\\Cache');
  });

  it('is none where nobody has a home, and an XDG_CACHE_HOME that is relative does not count', () => {
    expect(folder({})).toBeNull();
    expect(folder({ HOME: '' })).toBeNull();
    expect(folder({ XDG_CACHE_HOME: 'caches' })).toBeNull();
    expect(folder({ ...home, XDG_CACHE_HOME: 'caches' })).toBe('/home/li/.cache/speechkit');
    expect(folder({ ...home, SPEECHKIT_CACHE_DIR: '' })).toBe('/home/li/.cache/speechkit');
  });
});

describe('the cache of a run', () => {
  inFolderWith({ file: 'not a folder' });
  type Own = Settings & CacheSettings & RuleSettings;

  /** Opens the cache as a run with these settings does, and gives back what it told the user beside. */
  function open(changed: Partial<Own> = {}, entries: readonly Entry[] | null = null, hash: string | null = HASH) {
    let told = '';
    const stream = new Writable({
      write(chunk, _encoding, done) {
        told += String(chunk);
        done();
      },
    });
    const settings = {
      lang: 'en',
      encoding: null,
      rules: {},
      accept: [],
      lexicon: [],
      cache: true,
      cacheDir: 'cache',
      quiet: false,
      ...changed,
    };
    const context = {
      io: { stdin: Readable.from([]), stdout: stream, stderr: stream, env: {}, cwd: () => process.cwd() },
      args: [],
      settings,
      messages: messagesIn('en'),
    } as unknown as CommandContext<Own>;
    const opened = openCache(context, entries, 1, hash);
    return { opened, key: opened && cacheAt(opened).keyOf(Buffer.from('一、开头'), []), told };
  }

  it('has other keys for each setting that a record depends on', async () => {
    const own = async (table: string) => builtInLexicon().with((await readTerms(table)).entries).entries;
    const keys = [
      open(),
      open({ lang: 'zh' }),
      open({ encoding: 'gb18030' }),
      open({ rules: { punctuation: 'off' } }),
      open({ rules: { punctuation: 'info' } }),
      open({ accept: ['打铁还需自身硬'] }),
      open({ lexicon: ['own.csv'] }, await own('term\n双联双促\n')),
      open({ lexicon: ['own.csv'] }, await own('term,expansion\n双联双促,联村、联企\n')),
      open({}, null, 'fedcba9876543210'),
    ].map(({ key }) => key);
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has the same keys whatever else is set, in whatever order', async () => {
    const { entries } = builtInLexicon().with((await readTerms('term\n双联双促\n')).entries);
    expect(open({ quiet: true, format: 'csv', output: 'x', ambiguousWidth: 2 }).key).toBe(open().key);
    expect(open({ rules: { phrase: 'off', text: 'info' } }).key).toBe(open({ rules: { text: 'info', phrase: 'off' } }).key);
    expect(open({ accept: ['甲', '乙'] }).key).toBe(open({ accept: ['乙', '甲'] }).key);
    expect(open({ lexicon: ['one.csv'] }, entries).key).toBe(open({ lexicon: ['copy.csv'] }, entries).key);
    expect(open({ cacheDir: 'elsewhere' }).key).toBe(open().key);
  });

  it('is plain data, of which another thread makes the same cache', () => {
    const { opened } = open();
    expect(structuredClone(opened)).toEqual(opened);
    expect(opened?.build).toBe(`${toolOf().version}-${HASH}`);
  });

  it('is none where the user wants none, and where nobody can say which code it is that runs', () => {
    expect(open({ cache: false, cacheDir: 'unwanted' })).toMatchObject({ opened: undefined, told: '' });
    expect(open({ cacheDir: 'unwanted' }, null, null)).toMatchObject({ opened: undefined, told: '' });
    expect(existsSync('unwanted')).toBe(false);
  });

  it('is none where the folder cannot be used, with one note', () => {
    const { opened, told } = open({ cacheDir: 'file' });
    expect(opened).toBeUndefined();
    expect(told).toMatch(
      /^speechkit: running without the cache \S+file: (something else has this name|a part of the path is a file, not a folder)\n$/,
    );
    expect(open({ cacheDir: 'file', quiet: true }).told).toBe('');
  });
});

describe('cache', () => {
  inFolderWith({ 'notes/notes.txt': '' });
  const stats = async (...args: string[]) => JSON.parse((await runMain(['cache', '--format', 'json', ...args])).stdout) as CacheReport;

  function lay(root: string): void {
    for (const [build, texts] of [
      [BUILD, ['一', '二']],
      ['0.0.9-fedcba9876543210', ['三']],
    ] as const) {
      const cache = cacheAt({ ...place(root), build });
      for (const text of texts) cache.put(cache.keyOf(Buffer.from(text), []), ENTRY);
    }
  }

  it('counts what each build has in it', async () => {
    lay('counted');
    const { folder, cleared, builds, summary } = await stats('--cache-dir', 'counted');
    expect({ folder, cleared }).toEqual({ folder: join(process.cwd(), 'counted').replaceAll('\\', '/'), cleared: false });
    expect(builds.map(({ version, build, current, entries }) => ({ version, build, current, entries }))).toEqual([
      { version: '0.0.9', build: 'fedcba9876543210', current: false, entries: 1 },
      { version: '0.1.0', build: '0123456789abcdef', current: false, entries: 2 },
    ]);
    expect(builds.every(({ lastUsed }) => /^\d{4}-\d\d-\d\d$/.test(lastUsed ?? ''))).toBe(true);
    expect(summary).toEqual({ entries: 3, bytes: builds.reduce((sum, { bytes }) => sum + bytes, 0) });
    expect(builds[1]?.bytes).toBe(2 * (builds[0]?.bytes ?? 0));
  });

  it('shows the same as a table', async () => {
    lay('shown');
    const { stdout } = await runMain(['cache', '--cache-dir', 'shown'], { env: { LC_ALL: 'zh_CN.UTF-8' } });
    expect(stdout.replace(/\d+(\.\d)? (B|KiB)/g, 'N B').replace(/\d{4}-\d\d-\d\d/g, 'DATE')).toMatch(
      /^缓存：.*shown\n版本 +构建 +条目 +大小 +最近使用\n0\.0\.9 +fedcba9876543210 +1 +N B +DATE\n0\.1\.0 +0123456789abcdef +2 +N B +DATE\n3 条，N B\n$/,
    );
  });

  it('is cleared by --clear, which says what it was, and leaves what is not of it', async () => {
    lay('notes');
    const { cleared, summary } = await stats('--cache-dir', 'notes', '--clear');
    expect({ cleared, entries: summary.entries }).toEqual({ cleared: true, entries: 3 });
    expect(await stats('--cache-dir', 'notes')).toMatchObject({ builds: [], summary: { entries: 0, bytes: 0 } });
    expect(existsSync('notes/notes.txt')).toBe(true);
    lay('notes');
    const { stdout } = await runMain(['cache', '--cache-dir', 'notes', '--clear']);
    expect(stdout).toMatch(/^Cache: .*notes\nremoved 3 entries, .* KiB\n$/);
  });

  it('knows its own build', async () => {
    const { version } = toolOf();
    const id = readFileSync(new URL('../../dist/build-id', import.meta.url), 'utf8').trim();
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    mkdirSync(`own/${version}-${id}`, { recursive: true });
    mkdirSync('own/0.0.9-fedcba9876543210');
    const { stdout } = await speechkit(['cache', '--format', 'json', '--cache-dir', 'own'], { cwd: process.cwd() });
    expect((JSON.parse(stdout) as CacheReport).builds.map(({ current }) => current)).toEqual([false, true]);
  });

  it('takes the folder from the configuration too, from which it is relative', async () => {
    mkdirSync('settings');
    writeFileSync('settings/one.json', '{ "cacheDir": "kept" }');
    lay('settings/kept');
    expect((await stats('--config', 'settings/one.json')).summary.entries).toBe(3);
  });
});

it('a size is told in the unit in which it is short', () => {
  expect([0, 1023, 1024, 1536, 1024 ** 2 - 1, 5 * 1024 ** 3, 3 * 1024 ** 5].map(sizeText)).toEqual([
    '0 B',
    '1023 B',
    '1.0 KiB',
    '1.5 KiB',
    '1024.0 KiB',
    '5.0 GiB',
    '3072.0 TiB',
  ]);
});
