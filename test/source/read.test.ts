import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { readInput } from '../../src/source/open.ts';
import { type ReadOptions, readBytes } from '../../src/source/read.ts';
import { asOrdinaryUser, inFolderWith } from './disk.ts';
import { encode } from './encode.ts';

const SPEECH = '一、提高认识\n二、抓好落实\n';

/** Standard input that arrives in chunks of `size` bytes. */
function stream(bytes: Uint8Array, size: number): Readable {
  return Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })(),
  );
}

describe('readInput on a file', () => {
  inFolderWith({
    'a.txt': SPEECH,
    'a.md': SPEECH,
    'a.log': SPEECH,
    'front.txt': `---\r\ntitle: 讲话\r\n---\r\n${SPEECH}`,
    'rules.txt': `---\n${SPEECH}---\n`,
    'locked.txt': SPEECH,
    'huge.txt': '',
    'empty.txt': '',
    'folder/a.txt': SPEECH,
  });

  it('gives its text with its path, encoding and format', async () => {
    expect(await readInput('a.txt')).toEqual({ path: 'a.txt', encoding: 'utf-8', format: 'text', text: SPEECH, replacedCharacters: 0 });
  });

  it('reads a file of any extension, if it is text', async () => {
    expect(await readInput('a.log')).toMatchObject({ text: SPEECH, format: 'text' });
  });

  it('calls Markdown what is named so or begins with front matter', async () => {
    expect((await readInput('a.md')).format).toBe('markdown');
    expect((await readInput('front.txt')).format).toBe('markdown');
    expect((await readInput('rules.txt')).format).toBe('text');
  });

  it('fails on what is larger than the limit, before reading it', async () => {
    const size = Buffer.byteLength(SPEECH);
    expect(await readInput('a.txt', { maxBytes: size })).toMatchObject({ text: SPEECH });
    await expect(readInput('a.txt', { maxBytes: size - 1 })).rejects.toMatchObject({
      code: 'too-large',
      details: { size, limit: size - 1 },
      message: 'is too large: 38 B, where the limit is 37 B',
    });
  });

  it('fails on the largest of files without reading any of it', async () => {
    truncateSync('huge.txt', 5 * 1024 ** 4);
    await expect(readInput('huge.txt')).rejects.toMatchObject({ message: 'is too large: 5 TiB, where the limit is 64 MiB' });
    await expect(readInput('huge.txt', { maxBytes: 10 * 1024 ** 4 })).rejects.toMatchObject({
      code: 'too-large',
      details: { reason: 'too-much-at-once' },
    });
  });

  it('fails on more text than a string can hold', async () => {
    const decoding = vi.spyOn(TextDecoder.prototype, 'decode').mockImplementation(() => {
      throw Object.assign(new Error('Cannot create a string longer than 0x1fffffe8 characters'), { code: 'ERR_STRING_TOO_LONG' });
    });
    await expect(readInput('a.txt', { encoding: 'gb18030' })).rejects.toMatchObject({
      code: 'too-large',
      details: { reason: 'too-much-at-once' },
    });
    decoding.mockRestore();
  });

  it('tells what was found and has vanished from what was never there', async () => {
    const seen = { path: 'gone.txt', size: 3 };
    await expect(readBytes(seen)).rejects.toMatchObject({ code: 'not-found', details: { reason: 'vanished' } });
    await expect(readBytes('gone.txt')).rejects.toMatchObject({ code: 'not-found', details: { reason: 'missing' } });
  });

  it('reads a file that says it is empty and is not', async () => {
    if (existsSync('/proc/self/status')) expect(Buffer.from(await readBytes('/proc/self/status')).toString()).toContain('Pid:');
    expect(await readBytes('empty.txt')).toHaveLength(0);
  });

  it('fails on a file that changes while it is read', async () => {
    writeFileSync('growing.txt', '长'.repeat(16 * 1024 * 1024));
    // Once it has begun it goes on until it is ended, and every write makes the file longer.
    const grow = `const { appendFileSync, openSync } = require('node:fs'); const file = openSync('growing.txt', 'a');
      for (let i = 0; ; i++) { appendFileSync(file, '长'); if (i === 0) process.stdout.write('begun'); }`;
    const writer = spawn(process.execPath, ['-e', grow], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((begun) => writer.stdout.once('data', begun));
    await expect(readBytes('growing.txt')).rejects.toMatchObject({ code: 'not-readable', details: { reason: 'changed' } });
    writer.kill();
  });

  it('fails on what is not there, also where a file stands in the place of a folder', async () => {
    await expect(readInput('b.txt')).rejects.toMatchObject({ code: 'not-found', message: 'no such file or folder' });
    await expect(readInput('a.txt/b.txt')).rejects.toMatchObject({ code: 'not-found' });
    await expect(readInput('')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('fails on a folder', async () => {
    await expect(readInput('folder')).rejects.toMatchObject({ code: 'not-a-file', details: { reason: 'folder' } });
  });

  it('fails on names that no file can have', async () => {
    await expect(readInput('a\0b')).rejects.toMatchObject({ code: 'not-readable' });
    await expect(readInput('长'.repeat(1_000))).rejects.toMatchObject({ code: 'not-readable' });
  });

  it.skipIf(process.platform === 'win32')('fails on a pipe, a socket and a device instead of waiting for them', async () => {
    execFileSync('mkfifo', ['pipe']);
    await expect(readInput('pipe')).rejects.toMatchObject({ code: 'not-a-file', details: { reason: 'fifo' } });
    const server = createServer();
    await new Promise<void>((done) => server.listen('socket', done));
    await expect(readInput('socket')).rejects.toMatchObject({ code: 'not-a-file', details: { reason: 'socket' } });
    server.close();
    await expect(readInput('/dev/zero')).rejects.toMatchObject({ code: 'not-a-file', details: { reason: 'device' } });
  });

  it.skipIf(process.platform === 'win32')('fails on a file that the user may not read', async () => {
    chmodSync('locked.txt', 0);
    await expect(asOrdinaryUser(() => readInput('locked.txt'))).rejects.toMatchObject({
      code: 'not-readable',
      details: { systemCode: 'EACCES' },
    });
  });
});

describe('readInput on standard input', () => {
  it('joins characters that chunks divide', async () => {
    for (const encoding of ['utf-8', 'gb18030', 'utf-16le'] as const) {
      expect(await readInput('-', { stdin: stream(encode(SPEECH, encoding), 1) })).toEqual({
        path: '-',
        encoding,
        format: 'text',
        text: SPEECH,
        replacedCharacters: 0,
      });
    }
  });

  it('takes a stream of strings too', async () => {
    const stdin = Readable.from(['一、', '提高认识']);
    expect((await readInput('-', { stdin })).text).toBe('一、提高认识');
  });

  it('stops at the limit of a stream that does not end', async () => {
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(1_000, 'a'));
      },
    });
    await expect(readInput('-', { stdin: endless, maxBytes: 10_000 })).rejects.toMatchObject({
      code: 'too-large',
      details: { limit: 10_000 },
    });
  });

  it('fails where there is none, and where it is a folder', async () => {
    await expect(readInput('-')).rejects.toMatchObject({ code: 'not-readable', details: { reason: 'no-stream' } });
    const folder: NonNullable<ReadOptions['stdin']> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(Object.assign(new Error('EISDIR'), { code: 'EISDIR' })) }),
    };
    await expect(readInput('-', { stdin: folder })).rejects.toMatchObject({ code: 'not-a-file' });
  });
});
