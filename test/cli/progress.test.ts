import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { barOf } from '../../src/cli/bar.ts';
import type { CommandContext } from '../../src/cli/context.ts';
import type { Output } from '../../src/cli/io.ts';
import { type ProgressBar, progressBar } from '../../src/cli/progress.ts';
import type { Progress } from '../../src/corpus/run.ts';
import { displayWidth } from '../../src/reporters/width.ts';

/** What a terminal shows: enough of one for a line that is drawn again and again. */
class Screen {
  readonly lines = [''];
  /** Everything that was ever shown on the last line. */
  readonly drawn: string[] = [];
  private column = 0;
  readonly stream: Output;

  constructor(columns: number | undefined) {
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.take(chunk.toString());
        done();
      },
    });
    this.stream = Object.assign(stream, columns === undefined ? {} : { isTTY: true, columns });
  }

  private take(text: string): void {
    for (const [, sequence, character] of text.matchAll(/\u001b(\[\d*[GK]|.)|(.|\n)/gs)) {
      const last = this.lines.length - 1;
      const line = this.lines[last] ?? '';
      if (character === '\n') {
        this.lines.push('');
        this.column = 0;
      } else if (character === '\r' || sequence === '[1G') this.column = 0;
      else if (character !== undefined) {
        this.lines[last] = line.slice(0, this.column) + character + line.slice(this.column + 1);
        this.column++;
      } else if (sequence === '[0K' || sequence === '[K') this.lines[last] = line.slice(0, this.column);
      else if (sequence === '[2K') this.lines[last] = '';
      else throw new Error(`the bar uses ${sequence}`);
    }
    this.drawn.push(this.lines.at(-1) ?? '');
  }
}

const TOTAL = 4000;
const at = (done: number, failed = 0): Progress => ({ done, total: TOTAL, bytes: done * 100, totalBytes: TOTAL * 100, failed });

/** A bar that is drawn, on a screen of so many columns, at a quarter of the work. */
async function drawn(columns: number, lang: 'zh' | 'en' = 'en'): Promise<{ screen: Screen; bar: ProgressBar }> {
  const screen = new Screen(columns);
  const bar = await progressBar({ stderr: screen.stream }, lang);
  await setTimeout(450);
  bar.show(at(500));
  await setTimeout(150);
  bar.show(at(1000, 2));
  await setTimeout(150);
  return { screen, bar };
}

describe('the bar', () => {
  it('says how much is done, how fast, how long it takes and what failed, and goes without a trace', async () => {
    const { screen, bar } = await drawn(100);
    expect(screen.lines).toHaveLength(1);
    expect(screen.lines[0]).toMatch(/^\[=+ +\] {3}25% {2}1000\/4000 {2}\d+\/s {2}0:0\d left {2}2 failed$/);
    bar.clear();
    expect(screen.lines).toEqual(['']);
  });

  it('speaks Chinese', async () => {
    const { screen, bar } = await drawn(100, 'zh');
    bar.clear();
    expect(screen.drawn.at(-3)).toMatch(/25% {2}1000\/4000 篇 {2}每秒 \d+ 篇 {2}还需 0:0\d {2}2 篇失败$/);
  });

  it.each([30, 60, 80, 200])('stays on one line of %d columns', async (columns) => {
    const { screen, bar } = await drawn(columns);
    bar.clear();
    expect(Math.max(...screen.drawn.map((line) => displayWidth(line, 2)))).toBeLessThan(columns);
    expect(screen.lines).toEqual(['']);
  });

  it('stays below what is told meanwhile', async () => {
    const { screen, bar } = await drawn(80);
    bar.stderr.write('speechkit: a.txt: no such file or folder\n');
    await setTimeout(250);
    expect(screen.lines[0]).toBe('speechkit: a.txt: no such file or folder');
    expect(screen.lines[1]).toContain('1000/4000');
    bar.clear();
    expect(screen.lines).toEqual(['speechkit: a.txt: no such file or folder', '']);
  });

  it('does not appear in a run that ends at once', async () => {
    const screen = new Screen(80);
    const bar = await progressBar({ stderr: screen.stream }, 'en');
    bar.show(at(1));
    bar.show(at(TOTAL));
    bar.clear();
    await setTimeout(200);
    expect(screen.drawn).toEqual([]);
  });
});

describe('where there is a bar', () => {
  const context = (stdout: number | undefined, stderr: number | undefined, settings: object, env = {}): CommandContext =>
    ({
      io: { stdout: new Screen(stdout).stream, stderr: new Screen(stderr).stream, env },
      settings: { quiet: false, lang: 'en', ...settings },
    }) as unknown as CommandContext;

  it.each([
    ['results on a terminal that come when all is done', 80, 80, false, {}, {}, true],
    ['results in a pipe', undefined, 80, true, {}, {}, true],
    ['results one by one on the same terminal', 80, 80, true, {}, {}, false],
    ['standard error in a file', 80, undefined, false, {}, {}, false],
    ['--quiet', 80, 80, false, { quiet: true }, {}, false],
    ['a dumb terminal', 80, 80, false, {}, { TERM: 'dumb' }, false],
  ] as const)('%s: %#', async (_name, stdout, stderr, isLive, settings, env, expected) => {
    expect((await barOf(context(stdout, stderr, settings, env), isLive)) !== null).toBe(expected);
  });
});
