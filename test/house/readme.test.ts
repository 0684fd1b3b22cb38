import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentationFiles, type Example, examplesOf, readMarkdown } from './docs.ts';
import { read, root } from './project.ts';

const READMES = documentationFiles().filter((path) => /^README(\.|$)/.test(path));

describe('the two commands that set everything up', () => {
  const inCi = [...read('.ci/run').matchAll(/^run '([^']+)'$/gm)].map((match) => match[1]);

  it('exist', () => {
    expect(READMES).toEqual(['README.md', 'README.zh-CN.md']);
  });

  it.each(READMES)('are the same in %s and in CI, where they come first', (path) => {
    const shell = readMarkdown(path).fences.filter((fence) => fence.language === 'sh' || fence.language === 'console');
    const lines = shell.flatMap((fence) => fence.lines).map((line) => line.replace(/^\$ /, ''));
    const setUp = lines.filter((line) => line.startsWith('npm ci ') || line === 'npm test');
    expect(setUp).toEqual(inCi.slice(0, 2));
  });
});

/** Examples run in a folder of their own, so that what they write stays there. */
describe.each(READMES)('the examples of %s', (path) => {
  let folder = '';
  const blocks = readMarkdown(path)
    .fences.filter((fence) => fence.language === 'console')
    .map((fence) => examplesOf(path, fence).map(withoutSetUp))
    .filter((examples) => !examples.some((example) => /^(npm|npx) /.test(example.command)));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'speechkit-readme-'));
    for (const name of ['fixtures', 'bin', 'README.md', 'README.zh-CN.md']) symlinkSync(join(root, name), join(folder, name));
    mkdirSync(join(folder, '.path'));
    writeFileSync(join(folder, '.path', 'speechkit'), `#!/bin/sh\nexec '${process.execPath}' '${root}/bin/speechkit.js' "$@"\n`, {
      mode: 0o755,
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are there', () => {
    expect(blocks).not.toEqual([]);
  });

  it.skipIf(process.platform === 'win32').each(blocks.map((examples) => ({ where: examples[0]?.where, examples })))(
    '$where print what they say',
    ({ examples }) => {
      const printed = run(examples, folder, path.includes('zh-CN') ? 'zh_CN.UTF-8' : 'en_US.UTF-8');
      examples.forEach((example, index) => {
        const lines = (printed[index] ?? '').split('\n').map((line) => line.trimEnd());
        expect(elide(lines, example.output), `${example.where}: ${example.command}`).toEqual(example.output.map((line) => line.trimEnd()));
      });
    },
  );
});

/** What a line of an example prints is said in the comment at its end. */
describe.each(READMES)('the code of %s', (path) => {
  const fences = readMarkdown(path).fences.filter(({ language }) => language === 'js');
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'speechkit-readme-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/speechkit'), 'dir');
    symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'), 'dir');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is there', () => {
    expect(fences).not.toEqual([]);
  });

  it.skipIf(process.platform === 'win32').each(fences)('at line $line does what it says', ({ lines, line }) => {
    const code = join(folder, `line-${line}.mjs`);
    writeFileSync(code, lines.join('\n'));
    const { stdout, stderr, status } = spawnSync(process.execPath, [code], { cwd: folder, encoding: 'utf8' });
    const said = lines.flatMap((one) => /console\.log\(.*\); \/\/ (.*)$/.exec(one)?.[1] ?? []);
    expect(said).not.toEqual([]);
    expect({ status, stderr, printed: stdout.split('\n').slice(0, -1) }).toEqual({ status: 0, stderr: '', printed: said });
  });
});

/** The first command sets everything up and then prints an outline: only the latter can be done while tests run. */
function withoutSetUp(example: Example): Example {
  return { ...example, command: example.command.replace(/^npm ci && npm run build && /, '') };
}

/** What each command prints, on both streams, the commands run one after the other by one shell. */
function run(examples: readonly Example[], folder: string, locale: string): string[] {
  const script = examples.map(({ command }) => `(exit "$status")\n${command}\nstatus=$?\nprintf '\\0'`).join('\n');
  const environment = {
    HOME: folder,
    PATH: `${join(folder, '.path')}${delimiter}${process.env['PATH'] ?? ''}`,
    LC_ALL: locale,
    LANG: locale,
  };
  const result = spawnSync('bash', ['-c', `exec 2>&1\nstatus=0\n${script}`], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    input: '',
  });
  return result.stdout.split('\0').map((text) => text.replace(/\n$/, ''));
}

/** A line of the example that holds nothing but `…` stands for any number of lines; they are put into what was printed too. */
function elide(printed: readonly string[], expected: readonly string[]): string[] {
  const result = printed.length === 1 && printed[0] === '' ? [] : [...printed];
  expected.forEach((line, index) => {
    if (line.trim() !== '…') return;
    const after = expected.length - index - 1;
    result.splice(index, Math.max(0, result.length - index - after), line.trimEnd());
  });
  return result;
}
