import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN, command, runMain, speechkit } from './io.ts';

const INPUTS = fileURLToPath(new URL('../../fixtures/cli/inputs/', import.meta.url));
const MODE = ['scan', '--stdin-format', 'ndjson'];
const isPosix = process.platform !== 'win32';

/** So long may a machine under load take to start the program and answer. */
const PATIENCE = 20_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'speechkit-answers-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (requests: readonly unknown[]): string => requests.map((request) => `${JSON.stringify(request)}\n`).join('');
const records = (stdout: string): Record<string, unknown>[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Starts the program and lets a test talk to it. */
function start(...args: readonly string[]): ChildProcessWithoutNullStreams & { stderrText: () => string } {
  const child = spawn(process.execPath, [BIN, ...MODE, ...args], { cwd: INPUTS });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.on('error', () => {});
  return Object.assign(child, { stderrText: () => stderr });
}

const closed = (child: ChildProcessWithoutNullStreams): Promise<[number | null, NodeJS.Signals | null]> =>
  new Promise((settle) => child.once('close', (status, signal) => settle([status, signal])));

/** A speech of about so many kilobytes. */
const speechOf = (kilobytes: number): string =>
  `在全市会议上的讲话\n${Array.from({ length: kilobytes * 4 }, (_, index) => `${index % 9 === 0 ? '一、' : ''}坚持“四个意识”，抓好第${index}项工作，压实各方责任，确保落到实处、见到成效。\n`).join('')}`;

describe('each line of standard input', () => {
  it('that names a file is answered with the record that scan gives of it', async () => {
    const paths = readdirSync(INPUTS)
      .filter((name) => name.endsWith('.txt'))
      .sort();
    const scanned = await speechkit(['scan', '--format', 'ndjson', '--part', ...paths], { cwd: INPUTS });
    const answered = await speechkit(MODE, { input: lines(paths.map((path) => ({ path }))), cwd: INPUTS });
    expect(answered.stdout).toBe(scanned.stdout);
  });

  it('that holds a text is answered as the file that holds it, by the name that it gives', async () => {
    const text = readFileSync(join(INPUTS, 'damaged.txt'), 'utf8');
    const request = { path: 'damaged.txt', text };
    const answered = await speechkit(MODE, { input: lines([request, { ...request, id: 1 }]), cwd: folder });
    const scanned = await speechkit(['scan', '--format', 'ndjson', '--part', 'damaged.txt'], { cwd: INPUTS });
    expect(answered.stdout.split('\n')[0]).toBe(scanned.stdout.trimEnd());
    expect(answered.stdout.split('\n')[1]).toBe(scanned.stdout.trimEnd().replace('"document"', '"document","id":1'));
  });

  it('is answered in its place, by the same bytes whatever the number of threads', async () => {
    const requests = Array.from({ length: 150 }, (_, id) => ({
      id,
      ...(id % 7 === 0 ? { path: 'speech.txt' } : { text: speechOf(id % 5) }),
      // So much in all that a run that was not told a number begins on one thread and goes on with several.
      unread: 'x'.repeat(10_000),
    }));
    const input = `${lines(requests.slice(0, 100))}\n{"id":{}}\r\n${lines(requests.slice(100))}`;
    const calls = [['--jobs', '1'], ['--jobs', '3'], []];
    const [one, three, untold] = await Promise.all(calls.map((jobs) => speechkit([...MODE, ...jobs], { input, cwd: INPUTS })));
    expect(one?.stderr).toBe('');
    expect(records(one?.stdout ?? '').map(({ id }) => id ?? null)).toEqual([
      ...requests.slice(0, 100).map(({ id }) => id),
      null,
      null,
      ...requests.slice(100).map(({ id }) => id),
    ]);
    expect(three).toEqual(one);
    expect(untold).toEqual(one);
  });

  it.each(['1', '2'])('is answered before the next one comes, on %s threads', { timeout: 3 * PATIENCE }, async (jobs) => {
    const child = start('--jobs', jobs);
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(lines([{ id, text: '一、要点' }]));
      const answer = await Promise.race([answers.next(), setTimeout(PATIENCE, { value: '{}' })]);
      expect(JSON.parse(answer.value as string)).toMatchObject({ type: 'document', id });
    }
    child.stdin.end();
    expect(await closed(child)).toEqual([0, null]);
  });

  it('may be as long as a file, and is refused where it is longer, without the memory for it', { timeout: 120_000 }, async () => {
    const path = join(folder, 'long.ndjson');
    const mebibyte = 'x'.repeat(1024 * 1024);
    writeFileSync(path, '{"id":1,"text":"一"}\n{"id":2,"text":"');
    for (let count = 0; count < 80; count++) writeFileSync(path, mebibyte, { flag: 'a' });
    writeFileSync(path, '"}\n{"id":3,"text":"三"}\n', { flag: 'a' });
    const { stdout, status } = await command('bash', [
      '-c',
      `"$0" --max-old-space-size=100 "$1" ${MODE.join(' ')} --jobs 1 < "$2"`,
      process.execPath,
      BIN,
      path,
    ]);
    rmSync(path);
    expect(status).toBe(2);
    expect(records(stdout)).toMatchObject([
      { id: 1, characters: 1 },
      { type: 'error', path: '-', code: 'too-large', message: 'is a line of more than 67108864 bytes' },
      { id: 3, characters: 1 },
    ]);
  });
});

describe('the exit status', () => {
  const input = lines([{ text: '' }, { path: 'missing.txt' }]);

  it('is 2 where a line has failed, and 0 with --allow-failures; what is printed is the same', async () => {
    const strict = await speechkit(MODE, { input });
    expect(strict).toMatchObject({ status: 2, stderr: '' });
    expect(await speechkit([...MODE, '--allow-failures'], { input })).toEqual({ ...strict, status: 0 });
  });

  it('is 2 for a call that makes no sense, also with --allow-failures', async () => {
    expect(await speechkit([...MODE, '--allow-failures', '--format', 'json', '--jobs', '0'])).toMatchObject({ status: 2, stdout: '' });
    expect(await speechkit([...MODE, '--allow-failures', 'speech.txt'], { cwd: INPUTS })).toMatchObject({ status: 2, stdout: '' });
  });

  it('is 2 where standard input breaks off, after the answers to what came before', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield lines([{ id: 1, text: '' }]);
      await setTimeout(10);
      throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
    }
    expect(await runMain([...MODE, '--jobs', '1'], { stdin: broken() })).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('"id":1'),
      stderr: 'speechkit: -: cannot be read (EIO)\n',
    });
  });

  it('is 0 where no line comes', async () => {
    expect(await speechkit(MODE)).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('whoever sends lines', () => {
  it('has to wait where nobody reads the answers', { timeout: 60_000 }, async () => {
    const child = start('--jobs', '2');
    child.stdout.pause();
    const line = lines([{ text: speechOf(8) }]);
    let sent = 0;
    for (let isFlowing = true; isFlowing && sent < 500e6; ) {
      if (child.stdin.write(line)) {
        sent += Buffer.byteLength(line);
        continue;
      }
      isFlowing = await Promise.race([
        new Promise<true>((settle) => child.stdin.once('drain', () => settle(true))),
        setTimeout(3000, false as const),
      ]);
      sent += Buffer.byteLength(line);
    }
    child.kill();
    // 16 MiB of answers may wait, and they are longer than what they answer.
    expect(sent).toBeLessThan(32e6);
  });

  it.skipIf(!isPosix)('may send any number of them: memory does not grow', { timeout: 120_000 }, async () => {
    // Long to keep, and short to analyse.
    const line = lines([{ text: '一、坚持“两个确立”', unread: 'x'.repeat(48 * 1024) }]).trimEnd();
    const spy = `process.argv = ['node', 'speechkit', ...${JSON.stringify([...MODE, '--jobs', '2'])}]; require(${JSON.stringify(BIN)});
      process.on('exit', () => console.error(process.resourceUsage().maxRSS));`;
    /** The most memory that a run on so many lines takes, in MiB. */
    const most = async (count: number): Promise<number> => {
      const run = `yes "$0" | head -n ${count} | "$1" -e "$2" | wc -l`;
      const { stdout, stderr } = await command('bash', ['--norc', '-c', run, line, process.execPath, spy]);
      expect(Number(stdout)).toBe(count);
      return Number(stderr) / 1024;
    };
    // The second sends 190 MiB more.
    expect(await most(5000)).toBeLessThan((await most(1000)) + 80);
  });
});

describe.skipIf(!isPosix)('the run ends quietly', () => {
  it('where nobody reads the answers any more, though more lines come', async () => {
    const run = `yes '{"text":"一、要点"}' | "$0" "$1" ${MODE.join(' ')} | head -n 2 | wc -l; echo "\${PIPESTATUS[1]}"`;
    expect(await command('bash', ['--norc', '-c', run, process.execPath, BIN])).toEqual({ status: 0, stdout: '2\n0\n', stderr: '' });
  });

  it.each(['1', '2'])('though standard input stays open, on %s threads', { timeout: 2 * PATIENCE }, async (jobs) => {
    const child = start('--jobs', jobs);
    child.stdin.write(lines([{ text: '一、要点' }]));
    await new Promise((settle) => child.stdout.once('data', settle));
    child.stdout.destroy();
    child.stdin.write(lines([{ text: '二、要点' }]));
    expect(await closed(child)).toEqual([0, null]);
    expect(child.stderrText()).toBe('');
  });

  it.each(['1', '2'])('when it is told to, whatever it is doing, on %s threads', { timeout: 2 * PATIENCE }, async (jobs) => {
    const child = start('--jobs', jobs);
    for (let count = 0; count < 50; count++) child.stdin.write(lines([{ text: speechOf(50) }]));
    await new Promise((settle) => child.stdout.once('data', settle));
    child.kill('SIGTERM');
    expect(await closed(child)).toEqual([null, 'SIGTERM']);
    expect(child.stderrText()).toBe('');
  });
});
