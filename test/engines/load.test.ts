import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { BIN, command, speechkit } from '../cli/io.ts';
import { whyNot } from '../words/engines.ts';
import { Installation } from './package.ts';

const SPEECH = fileURLToPath(new URL('../../fixtures/words/set-phrases/input.txt', import.meta.url));
const VERSION = 'nodejieba 3.5.8';
const OTHER = '@node-rs/jieba 2.0.2';

/** What the program says that it divided the words with. */
const engineIn = (stdout: string): string | undefined => /(?:nodejieba|@node-rs\/jieba) \d+\.\d+\.\d+/.exec(stdout)?.[0];

describe('the engine', () => {
  it.skipIf(whyNot !== null)(`is nodejieba where it runs, without a word about it (skipped where it does not: ${whyNot})`, async () => {
    const { status, stdout, stderr } = await speechkit(['words', SPEECH]);
    expect({ status, stderr, engine: engineIn(stdout) }).toEqual({ status: 0, stderr: '', engine: VERSION });
  });

  it('is the one that is asked for', async () => {
    const { status, stdout, stderr } = await speechkit(['words', '--engine', 'node-rs', SPEECH]);
    expect({ status, stderr, engine: engineIn(stdout) }).toEqual({ status: 0, stderr: '', engine: OTHER });
  });

  it('is named in every format', async () => {
    for (const format of ['table', 'json', 'ndjson', 'csv']) {
      const { stdout } = await speechkit(['words', '--engine', 'node-rs', '--format', format, SPEECH]);
      expect(stdout.includes(OTHER) || (stdout.includes('"@node-rs/jieba"') && stdout.includes('"2.0.2"')), format).toBe(true);
    }
    const { stdout, stderr } = await speechkit(['words', '--engine', 'node-rs', '--segment', SPEECH]);
    expect(stdout).toContain('全面从严治党/主体责任');
    expect(stderr).toBe(`speechkit: divided by ${OTHER}\n`);
  });
});

describe('where nodejieba is not installed', () => {
  let installed: Installation;
  beforeAll(() => {
    installed = new Installation();
    installed.install('@node-rs/jieba', 'link');
  });
  afterAll(() => installed.remove());

  it('the other one is used, and that is said', async () => {
    const { status, stdout, stderr } = await installed.run(['words', SPEECH]);
    expect({ status, engine: engineIn(stdout) }).toEqual({ status: 0, engine: OTHER });
    expect(stderr).toBe(`speechkit: using ${OTHER} (nodejieba: it is not installed); --engine node-rs asks for it and stops this note\n`);
  });

  it('nothing is said with --quiet, or where the other one was asked for', async () => {
    for (const args of [['--quiet'], ['--engine', 'node-rs']]) {
      expect((await installed.run(['words', ...args, SPEECH])).stderr).toBe('');
    }
  });

  it('asking for it is an error', async () => {
    const { status, stdout, stderr } = await installed.run(['words', '--engine', 'nodejieba', '--lang', 'zh', SPEECH]);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'speechkit: 无法加载分词器（nodejieba: 没有安装）\n' });
  });
});

describe.skipIf(whyNot !== null)(`where nodejieba is damaged (skipped where it does not run: ${whyNot})`, () => {
  let installed: Installation;
  let nodejieba = '';
  beforeAll(() => {
    installed = new Installation();
    installed.install('@node-rs/jieba', 'copy');
    installed.installNativeParts();
    for (const name of ['node-addon-api', '@mapbox/node-pre-gyp']) installed.install(name, 'link');
    nodejieba = installed.install('nodejieba', 'copy');
  });
  afterAll(() => installed.remove());

  /** Runs with a file of the installation changed, and changes it back. */
  const runWithout = async (path: string, change: (path: string) => void): ReturnType<Installation['run']> => {
    const file = join(installed.folder, 'node_modules', path);
    const before = readFileSync(file);
    change(file);
    try {
      return await installed.run(['words', SPEECH]);
    } finally {
      writeFileSync(file, before);
    }
  };

  it('it runs while it is whole', async () => {
    const { status, stdout, stderr } = await installed.run(['words', SPEECH]);
    expect({ status, stderr, engine: engineIn(stdout) }).toEqual({ status: 0, stderr: '', engine: VERSION });
  });

  it.each([
    ['has no native part', 'nodejieba/build/Release/nodejieba.node', rmSync, 'its native part was not built'],
    [
      'was built for another system',
      'nodejieba/build/Release/nodejieba.node',
      (path: string) => writeFileSync(path, 'MZ'),
      'nodejieba.node: ',
    ],
    ['lacks a table', 'nodejieba/submodules/cppjieba/dict/hmm_model.utf8', rmSync, 'there is no '],
    ['has an empty table', 'nodejieba/submodules/cppjieba/dict/idf.utf8', (path: string) => truncateSync(path), 'there is no '],
  ])('one that %s gives way to the other', async (_name, path, change, reason) => {
    const { status, stdout, stderr } = await runWithout(path, change);
    expect({ status, engine: engineIn(stdout) }).toEqual({ status: 0, engine: OTHER });
    expect(stderr).toContain('(nodejieba: ');
    expect(stderr).toContain(reason);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    ['is missing', rmSync, 'there is no '],
    ['is cut off', (path: string) => truncateSync(path, 1_000_003), 'is damaged'],
    ['is no table', (path: string) => writeFileSync(path, 'words\nwithout numbers\n'), 'is damaged'],
  ])('a dictionary that %s is an error, and aborts nothing', async (_name, change, reason) => {
    const { status, stdout, stderr } = await runWithout('@node-rs/jieba/dict.txt', change);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^speechkit: no segmenter can be loaded \(@node-rs\/jieba: .*\)\n$/);
    expect(stderr).toContain(reason);
  });

  it('no folder for the user words makes it give way too', async () => {
    const { status, stdout, stderr } = await installed.run(['words', SPEECH], { TMPDIR: join(nodejieba, 'nowhere') });
    expect({ status, engine: engineIn(stdout) }).toEqual({ status: 0, engine: OTHER });
    expect(stderr).toContain('ENOENT');
  });
});

describe('where there is no engine at all', () => {
  let installed: Installation;
  beforeAll(() => {
    installed = new Installation();
  });
  afterAll(() => installed.remove());

  it.each(['auto', 'nodejieba', 'node-rs'])('words --engine %s is an error', async (engine) => {
    const { status, stdout, stderr } = await installed.run(['words', '--engine', engine, SPEECH]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('speechkit: no segmenter can be loaded (@node-rs/jieba: it is not installed)\n');
  });

  it('every other command runs', async () => {
    const calls = COMMANDS.filter(({ name }) => name !== 'words').map(({ name, arguments: all = [] }) => ({
      name,
      paths: all.some(({ kind }) => kind === 'paths'),
    }));
    const reading = calls.filter(({ paths, name }) => paths && name !== 'concordance');
    expect(reading.length).toBeGreaterThan(4);
    for (const { name } of reading) {
      const { status, stderr } = await installed.run([name, SPEECH]);
      // check may find something, which is 1.
      expect(`${name} ${status}`).toMatch(name === 'check' ? / [01]$/ : / 0$/);
      expect(stderr).not.toContain('jieba');
    }
  });
});

describe('jieba', () => {
  /** Runs a command in a process that tells on standard error which packages and native parts it loads. */
  const loads = async (args: readonly string[]): Promise<boolean> => {
    const spy = `const { Module } = require('node:module'); const { _load } = Module; const { dlopen } = process;
      const tell = (what) => { if (/jieba/.test(what)) require('node:fs').writeSync(2, 'LOADED ' + what + '\\n'); };
      Module._load = (...args) => { tell(args[0]); return _load(...args); };
      process.dlopen = (...args) => { tell(args[1]); return dlopen.apply(process, args); };
      process.argv = ${JSON.stringify(['node', 'speechkit', ...args])}; require(${JSON.stringify(BIN)});`;
    return (await command(process.execPath, ['-e', spy])).stderr.includes('LOADED');
  };

  it('is loaded by words, and by no other command', async () => {
    const calls: readonly (readonly string[])[] = COMMANDS.map(({ name, arguments: all = [] }) => [
      name,
      ...all.map(({ kind, choices }) => (kind === 'paths' ? SPEECH : (choices?.[0] ?? (kind === 'text' ? '巡察' : SPEECH)))),
    ]);
    const loading: string[] = [];
    for (const call of calls) if (await loads(call)) loading.push(String(call[0]));
    expect(loading).toEqual(['words']);
  });
});
