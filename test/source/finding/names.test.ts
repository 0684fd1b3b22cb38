import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../../src/source/find.ts';
import { placeOf } from '../../../src/source/finding/place.ts';
import { readBytes } from '../../../src/source/read.ts';
import { inFolderWith } from '../disk.ts';
import { encode } from '../encode.ts';
import { found, reasonOf } from './paths.ts';

const TEXT = '一、提高认识\n';

/** Whether names are bytes here: macOS and Windows take none that are not Unicode. */
const areBytes = process.platform === 'linux';

const bytes = (...parts: readonly (string | Uint8Array)[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('hidden files', () => {
  inFolderWith({
    'docs/.draft.txt': TEXT,
    'docs/.settings': TEXT,
    'docs/.speechkitignore': '',
    'docs/.old/a.txt': TEXT,
    'docs/.git/description': TEXT,
    'docs/node_modules/a.txt': TEXT,
    'docs/a.txt': TEXT,
  });

  it('are searched where that is asked for, but not for settings, nor those of programs', async () => {
    expect(await found(['docs'])).toEqual(['docs/a.txt']);
    expect(await found(['docs'], { hidden: true })).toEqual(['docs/.draft.txt', 'docs/.old/a.txt', 'docs/a.txt']);
    expect(await found(['docs/**/*.txt'], { hidden: true })).toEqual(['docs/.draft.txt', 'docs/.old/a.txt', 'docs/a.txt']);
  });
});

describe.skipIf(process.platform === 'win32')('names that are made to confuse', () => {
  const names = [
    '-',
    '--help.txt',
    'bidi\u202etxt.exe.txt',
    'escape\u001b[2J.txt',
    'line\nfeed.txt',
    'tab\t.txt',
    '\uFEFF.txt',
    '\uFFFD.txt',
  ];
  inFolderWith(Object.fromEntries(names.map((name) => [name, TEXT])));

  it('are found as they are, and what is called - is no standard input', async () => {
    expect(await found(['.'])).toEqual(['./-', ...names.slice(1)].sort());
    expect(await found(['*'], { exclude: ['none'] })).toEqual(['./-', ...names.slice(1)].sort());
    expect(await found(['.'], { exclude: ['?*.txt'] })).toEqual(['./-']);
    expect(await found([], { listed: ['-'] })).toEqual(['./-']);
  });
});

describe.skipIf(!areBytes)('names that are not UTF-8', () => {
  inFolderWith({ 'good/讲话.txt': TEXT });
  const speech = encode('讲话', 'gb18030');
  beforeAll(() => {
    mkdirSync(bytes('gbk/', speech), { recursive: true });
    for (const name of ['二', '三']) writeFileSync(bytes('gbk/', speech, '/', encode(name, 'gb18030'), '.txt'), TEXT);
    writeFileSync(bytes('gbk/好', Uint8Array.of(0xff), '.txt'), '好');
    mkdirSync('two');
    for (const byte of [0xfe, 0xff]) writeFileSync(bytes('two/a', Uint8Array.of(byte), '.txt'), String(byte));
  });

  it('are written with their bytes, in which they can be told apart, and read', async () => {
    const inputs = await findInputs(['gbk', 'two']);
    expect(inputs.map(({ path }) => path)).toEqual([
      'gbk/\\xBD\\xB2\\xBB\\xB0/\\xB6\\xFE.txt',
      'gbk/\\xBD\\xB2\\xBB\\xB0/\\xC8\\xFD.txt',
      'gbk/好\\xFF.txt',
      'two/a\\xFE.txt',
      'two/a\\xFF.txt',
    ]);
    const texts = await Promise.all(inputs.map(async (input) => Buffer.from(await readBytes(input)).toString()));
    expect(texts).toEqual([TEXT, TEXT, '好', '254', '255']);
  });

  it('are matched by globs, by ignore files and by --exclude in the same form', async () => {
    expect(await found(['two/*FF.txt'])).toEqual(['two/a\\xFF.txt']);
    expect(await found(['two'], { exclude: ['*FF*'] })).toEqual(['two/a\\xFE.txt']);
    writeFileSync('two/.speechkitignore', 'a\\\\xFE.txt\n');
    expect(await found(['two'])).toEqual(['two/a\\xFF.txt']);
    rmSync('two/.speechkitignore');
  });

  it('are found where a shell has expanded a glob, of which Node has told the place of the bytes alone', async () => {
    expect(await found(['gbk/好\uFFFD.txt'])).toEqual(['gbk/好\\xFF.txt']);
    expect(await found(['two/a\uFFFD.txt', 'two/a\uFFFD.txt'])).toEqual(['two/a\\xFE.txt', 'two/a\\xFF.txt']);
    expect(await found([`gbk/${'\uFFFD'.repeat(4)}`])).toHaveLength(2);
  });

  it('are a failure where any of several may be meant', async () => {
    expect(await found(['two/a\uFFFD.txt'])).toEqual(['two/a\uFFFD.txt not-found']);
    expect(await reasonOf('two/a\uFFFD.txt')).toBe('ambiguous-name');
    expect(await reasonOf('two/b\uFFFD.txt')).toBe('missing');
  });

  it('are read from a list, and so are names in UTF-8 from one that is not', async () => {
    expect(await found([], { listed: [bytes('gbk/好', Uint8Array.of(0xff), '.txt')] })).toEqual(['gbk/好\\xFF.txt']);
    expect(await found([], { listed: [bytes('good/', speech, '.txt')] })).toEqual(['good/讲话.txt']);
    expect(await found([], { listed: [bytes('none', speech)] })).toEqual(['none\\xBD\\xB2\\xBB\\xB0 not-found']);
  });

  it('become text of which every byte can be told, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), (name) => {
        const { path, rawPath } = placeOf(name);
        const back = path.split(/\\x([0-9A-F]{2})/u).map((piece, i) => (i % 2 === 1 ? Uint8Array.of(Number.parseInt(piece, 16)) : piece));
        expect(path).not.toContain('\uFFFD'.repeat(name.includes(0xef) ? 5 : 1));
        if (!Buffer.from(name).includes('\\x')) expect(bytes(...back)).toEqual(Buffer.from(name));
        expect(rawPath === undefined).toBe(Buffer.from(path).equals(name));
      }),
    );
  });
});

describe.skipIf(process.platform === 'win32')('folders deeper than a path may be long', () => {
  inFolderWith({ 'deep/a.txt': TEXT });

  it('are a failure at the first that cannot be opened, and what is above is found', async () => {
    // Each step is a path of its own, so that the system does not mind.
    const steps = `const { mkdirSync, writeFileSync } = require('node:fs');
      for (let i = 0; i < 30; i++) { const name = 'f'.repeat(200); mkdirSync(name); process.chdir(name); }
      writeFileSync('b.txt', '');`;
    execFileSync(process.execPath, ['-e', steps], { cwd: 'deep' });
    const inputs = await findInputs(['deep']);
    expect(inputs.map(({ error }) => error?.details.reason)).toEqual([undefined, 'path-too-long']);
    expect(inputs[0]?.path).toBe('deep/a.txt');
    execFileSync('rm', ['-rf', 'deep']);
  });

  it('are no matter while they are not, a thousand one in the other', async () => {
    const folder = `many${'/f'.repeat(1_000)}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/a.txt`, TEXT);
    expect(await found(['many'], { follow: true, exclude: ['b'] })).toEqual([`${folder}/a.txt`]);
  });
});
