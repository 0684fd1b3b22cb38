import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inFolderWith } from '../../source/disk.ts';
import { BIN, command, type Result } from '../io.ts';
import { outcomes } from './outcomes.ts';

const SPEECH = readFileSync(new URL('../../../fixtures/cli/inputs/speech.txt', import.meta.url), 'utf8');
const MEGABYTE = 1024 * 1024;

/** As on a machine on which any thread may have little memory: what exhausts a large one takes minutes. */
const scan = (memory: number | null, args: readonly string[], input = ''): Promise<Result> =>
  command(process.execPath, [...(memory === null ? [] : [`--max-old-space-size=${memory}`]), BIN, 'scan', '--no-cache', ...args], {
    cwd: process.cwd(),
    input,
  });

// A thread that reaches its limit is granted 16 MiB more by Node.js, to come to where V8 can end it. One step that takes more than that at
// once (an array or a table that grows, a string that is put together) ends the whole process, which nobody can catch. In a text of this
// size such steps are nearly always shorter: it happened once in some two hundred runs, where chance has the limit reached there.
describe('a large input of scan', { timeout: 240_000, retry: 2 }, () => {
  const large = SPEECH.repeat(Math.ceil((8 * MEGABYTE) / Buffer.byteLength(SPEECH)));
  inFolderWith({ 'a.txt': SPEECH, 'large.txt': large, 'line.txt': large.replaceAll('\n', ''), 'z.txt': SPEECH });

  it.each(['1', '2'])('is refused by its size, however large, and the others are done (%s jobs)', async (jobs) => {
    writeFileSync('huge.txt', '');
    truncateSync('huge.txt', 200 * MEGABYTE);
    // No byte of it is read: it would be refused as no text.
    const { status, stdout } = await scan(60, ['-f', 'ndjson', '-j', jobs, 'a.txt', 'huge.txt', 'z.txt']);
    expect({ status, outcomes: outcomes(stdout) }).toEqual({
      status: 2,
      outcomes: ['a.txt', 'huge.txt too-large is too large: 200 MiB, where the limit is 64 MiB', 'z.txt'],
    });
  });

  it.each(['1', '2'])('that exhausts the memory is a failure, and the others are done (%s jobs)', async (jobs) => {
    const { status, stdout, stderr } = await scan(45, ['-f', 'ndjson', '-j', jobs, 'a.txt', 'large.txt', 'line.txt', 'z.txt']);
    expect({ status, outcomes: outcomes(stdout) }).toEqual({
      status: 2,
      outcomes: [
        'a.txt',
        'large.txt too-large needs more memory than one input may take',
        'line.txt too-large needs more memory than one input may take',
        'z.txt',
      ],
    });
    expect(stderr).toBe(
      'speechkit: large.txt: needs more memory than one input may take\nspeechkit: line.txt: needs more memory than one input may take\n',
    );
  });

  it('is one too where it is all there is, comes through a pipe, and the user reads Chinese', async () => {
    const { status, stderr } = await scan(60, ['-f', 'ndjson', '--lang', 'zh', '-'], large + large);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'speechkit: -: 处理它所需的内存超出单个输入的上限\n' });
  });

  it.each(['1', '2'])('is one too as a line of JSON, and the lines after it are answered (%s jobs)', async (jobs) => {
    const lines = [
      { id: 1, text: large },
      { id: 2, text: SPEECH },
      { id: 3, path: 'large.txt' },
    ].map((line) => JSON.stringify(line));
    const { status, stdout } = await scan(90, ['--stdin-format', 'ndjson', '-j', jobs], lines.join('\n'));
    expect({ status, outcomes: outcomes(stdout) }).toEqual({
      status: 2,
      outcomes: [
        '- too-large needs more memory than one input may take',
        '-',
        'large.txt too-large needs more memory than one input may take',
      ],
    });
  });

  it('of one single line is done where there is the memory for it, the same with any number of jobs', async () => {
    const [one, two] = [
      await scan(null, ['-f', 'csv', '-j', '1', 'line.txt', 'a.txt']),
      await scan(null, ['-f', 'csv', '-j', '2', 'line.txt', 'a.txt']),
    ];
    expect(two).toEqual(one);
    expect({ ...one, stdout: one.stdout.split('\r\n').map((row) => row.split(',')[0]) }).toEqual({
      status: 0,
      stdout: ['path', 'a.txt', 'line.txt', ''],
      stderr: '',
    });
  });
});
