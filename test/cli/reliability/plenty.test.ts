import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inFolderWith } from '../../source/disk.ts';
import { type Result, speechkit } from '../io.ts';
import { outcomes } from './outcomes.ts';

const SPEECH = readFileSync(new URL('../../../fixtures/cli/inputs/speech.txt', import.meta.url), 'utf8');

const call = (...args: string[]): Promise<Result> => speechkit(args, { cwd: process.cwd() });

const LINES = 'has more than 1048576 lines: divide it into several files';
const PLACES = 'has more than 1048576 marks, headings, slogans and findings: divide it into several files';

// Texts that are made of nothing but one thing ended these commands with an abort of Node.js, or took minutes to come to it.
describe('a text that holds more of one thing than memory has room for', { timeout: 240_000 }, () => {
  inFolderWith({
    'a.txt': SPEECH,
    'lines.txt': '\n'.repeat(1_048_600),
    'markers.txt': '①加强②落实'.repeat(600_000),
    'masks.txt': '*_'.repeat(600_000),
    'quotes.txt': '“'.repeat(1_100_000),
    'slogans.txt': '四个意识、'.repeat(1_100_000),
    'z.txt': SPEECH,
  });

  const everyCommand = [
    ['outline'],
    ['clean'],
    ['slogans'],
    ['placeholders'],
    ['check', '--fail-on', 'never'],
    ['concordance', '四个意识'],
    ['words'],
    ['date'],
    ['scan', '--no-cache', '-j', '1'],
    ['scan', '--no-cache', '-j', '2'],
  ];

  it.each(everyCommand)('is a failure of its own for %s, and the others are done', async (...command) => {
    const { status, stdout, stderr } = await call(...command, '-f', 'ndjson', 'a.txt', 'lines.txt', 'z.txt');
    // A command may have several records of one document.
    expect({ status, found: [...new Set(outcomes(stdout))], stderr }).toEqual({
      status: 2,
      found: ['a.txt', `lines.txt too-large ${LINES}`, 'z.txt'],
      stderr: `speechkit: lines.txt: ${LINES}\n`,
    });
  });

  it.each([
    ['outline', 'markers.txt'],
    ['placeholders', 'masks.txt'],
    ['check', 'quotes.txt'],
    ['slogans', 'slogans.txt'],
    ['scan', 'markers.txt'],
    ['scan', 'masks.txt'],
  ])('is refused by %s for what it is made of (%s)', async (command, path) => {
    expect(await call(command, path)).toMatchObject({ status: 2, stderr: expect.stringContaining(`speechkit: ${path}: ${PLACES}\n`) });
  });

  it('is told of where two texts are compared, or a form is wanted or filled in', async () => {
    const form = '\uFEFFline,category,before,mark,after,FILL IN,suggestion,group,unit,id,speech,sha256,encoding,format\r\n';
    for (const [args, input] of [
      [['compare', 'a.txt', 'masks.txt'], ''],
      [['placeholders', '--form', 'form.csv', 'masks.txt'], ''],
      [['fill', 'masks.txt', '-'], form],
    ] as const) {
      const { status, stderr } = await speechkit([...args], { cwd: process.cwd(), input });
      expect({ args, status, stderr }).toEqual({ args, status: 2, stderr: `speechkit: masks.txt: ${PLACES}\n` });
    }
  });

  it('is told of in Chinese', async () => {
    expect((await call('outline', '--lang', 'zh', 'lines.txt')).stderr).toBe('speechkit: lines.txt: 超过 1048576 行：请分成几个文件\n');
    expect((await call('placeholders', '--lang', 'zh', 'masks.txt')).stderr).toBe(
      'speechkit: masks.txt: 标记、标题、提法和问题超过 1048576 处：请分成几个文件\n',
    );
  });
});
