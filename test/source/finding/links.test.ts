import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../../src/source/find.ts';
import { inFolderWith } from '../disk.ts';
import { found, reasonOf } from './paths.ts';

const TEXT = '一、提高认识\n';
const isPosix = process.platform !== 'win32';

describe.skipIf(!isPosix)('symbolic links', () => {
  inFolderWith({ 'real/a.txt': TEXT, 'real/deep/b.txt': TEXT, 'outside/c.txt': TEXT, 'outside/d.log': TEXT });
  beforeAll(() => {
    mkdirSync('links');
    symlinkSync('../real', 'links/folder');
    symlinkSync('../outside/c.txt', 'links/1.txt');
    symlinkSync('../outside/c.txt', 'links/2.txt');
    symlinkSync('../outside/d.log', 'links/d.log');
    symlinkSync('.', 'links/loop');
    symlinkSync('../..', 'real/deep/up');
    symlinkSync('nothing', 'links/broken.txt');
    symlinkSync('nothing', 'links/broken.png');
    symlinkSync('circle.txt', 'links/circle.txt');
    symlinkSync('/dev/zero', 'links/zero.txt');
  });

  it('in folders are not followed', async () => {
    expect(await found(['links'])).toEqual(['links not-found']);
    expect(await found(['links/**/*.txt'])).toEqual(['links/**/*.txt not-found']);
  });

  it('are read where they are named', async () => {
    expect(await found(['links/1.txt', 'links/folder'])).toEqual(['links/1.txt', 'links/folder/a.txt', 'links/folder/deep/b.txt']);
  });

  it('are followed where that is asked for, and each file is found once, by its own path where it has one', async () => {
    const failures = ['links/broken.txt not-found', 'links/circle.txt not-readable'];
    expect(await found(['links'], { follow: true })).toEqual(['links/1.txt', ...failures, 'links/folder/a.txt', 'links/folder/deep/b.txt']);
    expect(await found(['links', '.'], { follow: true })).toEqual([...failures, 'outside/c.txt', 'real/a.txt', 'real/deep/b.txt']);
    expect(await found(['links/**/*.txt'], { follow: true })).toEqual([
      'links/1.txt',
      ...failures,
      'links/folder/a.txt',
      'links/folder/deep/b.txt',
    ]);
  });

  it('that lead round in a circle are said to', async () => {
    expect(await reasonOf('links/circle.txt')).toBe('link-loop');
  });

  it('end, however many ways lead to a folder', async () => {
    let folder = 'ways';
    for (let depth = 0; depth < 40; depth++) {
      mkdirSync(`${folder}/next`, { recursive: true });
      for (const name of ['one', 'other']) symlinkSync('next', `${folder}/${name}`);
      folder += '/next';
    }
    writeFileSync(`${folder}/a.txt`, TEXT);
    expect(await found(['ways'], { follow: true })).toEqual([`${folder}/a.txt`]);
    expect(await found(['ways/**/a.txt'], { follow: true })).toEqual([`${folder}/a.txt`]);
  });
});

describe.skipIf(!isPosix)('hard links', () => {
  inFolderWith({ 'b.txt': TEXT, 'other.txt': TEXT });
  beforeAll(() => {
    mkdirSync('folder');
    for (const name of ['a.txt', 'folder/c.txt']) linkSync('b.txt', name);
  });

  it('are one file, under the first of its names', async () => {
    expect(await found(['.'])).toEqual(['a.txt', 'other.txt']);
    expect(await found(['folder', 'b.txt'])).toEqual(['b.txt']);
  });
});

describe.skipIf(!isPosix)('what is no file', () => {
  inFolderWith({ 'in/a.txt': TEXT });

  it('is not found in folders, and is not opened', async () => {
    execFileSync('mkfifo', ['in/pipe.txt', 'in/pipe']);
    const server = createServer();
    await new Promise<void>((done) => server.listen('in/socket', done));
    expect(await found(['in'])).toEqual(['in/a.txt']);
    expect(await found(['in/*'])).toEqual(['in/a.txt']);
    server.close();
  });

  it.skipIf(!existsSync('/dev/null'))('is an input without a size where it is named', async () => {
    expect(await findInputs(['/dev/null', 'in/pipe.txt'])).toEqual([{ path: '/dev/null' }, { path: 'in/pipe.txt' }]);
  });
});
