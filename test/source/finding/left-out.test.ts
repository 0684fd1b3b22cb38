import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOrdinaryUser, inFolderWith } from '../disk.ts';
import { encode } from '../encode.ts';
import { found, reasonOf } from './paths.ts';

const TEXT = '一、提高认识\n';

describe('.speechkitignore', () => {
  inFolderWith({
    '.speechkitignore': '# 不读\n*.bak.txt\n/drafts/\nsub/*\n!sub/kept.txt\nlist-?.txt\n',
    'a.txt': TEXT,
    'a.bak.txt': TEXT,
    'list-1.txt': TEXT,
    'drafts/a.txt': TEXT,
    'in/drafts/a.txt': TEXT,
    'in/.speechkitignore': '!b.bak.txt\nlocal.txt\n',
    'in/b.bak.txt': TEXT,
    'in/local.txt': TEXT,
    'in/deep/local.txt': TEXT,
    'local.txt': TEXT,
    'sub/kept.txt': TEXT,
    'sub/lost.txt': TEXT,
    'gbk/.speechkitignore': encode('旧稿\n', 'gb18030'),
    'gbk/旧稿/a.txt': TEXT,
    'gbk/新稿/a.txt': TEXT,
    'notes/.speechkitignore': '**\n',
    'notes/a.txt': TEXT,
  });

  it('counts everywhere, from its folder down, the nearest first', async () => {
    expect(await found(['.'])).toEqual(['a.txt', 'gbk/新稿/a.txt', 'in/b.bak.txt', 'in/drafts/a.txt', 'local.txt', 'sub/kept.txt']);
  });

  it('counts too where a folder below it is searched', async () => {
    expect(await found(['in'])).toEqual(['in/b.bak.txt', 'in/drafts/a.txt']);
    expect(await found(['in/deep'])).toEqual(['in/deep not-found']);
  });

  it('counts for what a glob matches', async () => {
    expect(await found(['**/a*.txt'])).toEqual(['a.txt', 'gbk/新稿/a.txt', 'in/drafts/a.txt']);
  });

  it('does not count for what is named in full, be it a file or a folder', async () => {
    expect(await found(['a.bak.txt', 'drafts', 'in/local.txt'])).toEqual(['a.bak.txt', 'drafts/a.txt', 'in/local.txt']);
    expect(await found(['drafts'], { listed: ['sub/lost.txt'] })).toEqual(['drafts/a.txt', 'sub/lost.txt']);
  });

  it('does not count where ignore files are not heeded', async () => {
    expect(await found(['sub', 'in/deep'], { ignoreFiles: false })).toEqual(['in/deep/local.txt', 'sub/kept.txt', 'sub/lost.txt']);
  });

  it('is named as the reason where nothing is left', async () => {
    expect(await reasonOf('notes')).toBe('all-left-out');
    expect(await reasonOf('list-*.txt')).toBe('all-left-out');
  });
});

describe('.gitignore', () => {
  inFolderWith({
    '.gitignore': 'a.txt\n',
    'a.txt': TEXT,
    'repository/.git/HEAD': 'ref: refs/heads/main\n',
    'repository/.gitignore': 'build/\n*.tmp.txt\n',
    'repository/.speechkitignore': '!kept.tmp.txt\n',
    'repository/a.txt': TEXT,
    'repository/b.tmp.txt': TEXT,
    'repository/kept.tmp.txt': TEXT,
    'repository/build/a.txt': TEXT,
    'repository/sub/b.tmp.txt': TEXT,
    'repository/sub/c.txt': TEXT,
    'repository/module/.git': 'gitdir: ../.git/modules/module\n',
    'repository/module/b.tmp.txt': TEXT,
  });

  it('counts inside of a repository only, and not beyond its root', async () => {
    const paths = ['a.txt', 'kept.tmp.txt', 'module/b.tmp.txt', 'sub/c.txt'].map((path) => `repository/${path}`);
    expect(await found(['.'])).toEqual(['a.txt', ...paths]);
    expect(await found(['repository/sub'])).toEqual(['repository/sub/c.txt']);
  });

  it('is overruled by .speechkitignore', async () => {
    expect(await found(['repository/*.tmp.txt'])).toEqual(['repository/kept.tmp.txt']);
  });
});

describe('an ignore file that cannot be read', () => {
  inFolderWith({
    'binary/.speechkitignore': Uint8Array.of(0, 1, 2),
    'binary/a.txt': TEXT,
    'folder/.speechkitignore/a.txt': TEXT,
    'folder/a.txt': TEXT,
    'locked/.speechkitignore': 'a.txt\n',
    'locked/a.txt': TEXT,
  });

  it('is a failure of its own, and the search goes on without it', async () => {
    expect(await found(['binary'])).toEqual(['binary/.speechkitignore not-text', 'binary/a.txt']);
  });

  it.skipIf(process.platform === 'win32')('is none where it is a folder or a pipe', async () => {
    mkdirSync('pipe/in', { recursive: true });
    execFileSync('mkfifo', ['pipe/.speechkitignore']);
    writeFileSync('pipe/in/a.txt', TEXT);
    expect(await found(['folder', 'pipe', 'pipe/in'])).toEqual(['folder/a.txt', 'pipe/in/a.txt']);
  });

  it.skipIf(process.platform === 'win32')('is told where the user may not read it', async () => {
    execFileSync('chmod', ['0', 'locked/.speechkitignore']);
    expect(await asOrdinaryUser(() => found(['locked']))).toEqual(['locked/.speechkitignore not-readable', 'locked/a.txt']);
  });
});

describe('--include and --exclude', () => {
  inFolderWith({
    'docs/2021/a.txt': TEXT,
    'docs/2021/b.md': TEXT,
    'docs/2021/c.log': TEXT,
    'docs/2022/a.txt': TEXT,
    'docs/2022/图.png': TEXT,
    'docs/a.txt': TEXT,
    'docs/.speechkitignore': '2022/\n',
  });

  it('choose by name, by path, and by folder', async () => {
    expect(await found(['docs'], { include: ['*.md'] })).toEqual(['docs/2021/b.md']);
    expect(await found(['docs'], { include: ['docs/2021/'] })).toEqual(['docs/2021/a.txt', 'docs/2021/b.md']);
    expect(await found(['docs'], { exclude: ['2021', 'docs/a.*'] })).toEqual(['docs not-found']);
    expect(await found(['docs'], { exclude: ['*', '!docs/a.txt'] })).toEqual(['docs/a.txt']);
    expect(await found(['docs/**/*.*'], { exclude: ['*.log'], ignoreFiles: false })).toHaveLength(5);
  });

  it('see a path as it comes out, without what leads up to it', async () => {
    process.chdir('docs/2021');
    expect(await found(['..'], { exclude: ['/2021/'] })).toEqual(['../a.txt']);
    expect(await found(['../../docs'], { exclude: ['/docs/2021/'] })).toEqual(['../../docs/a.txt']);
    process.chdir('../..');
    const whole = `${process.cwd()}/docs`;
    expect(await found([whole], { exclude: [`${whole}/2021/`] })).toEqual([`${whole}/a.txt`]);
  });

  it('never leave out what is named in full', async () => {
    expect(await found(['docs/a.txt', 'docs/2021'], { exclude: ['docs'] })).toEqual(['docs/2021/a.txt', 'docs/2021/b.md', 'docs/a.txt']);
    expect(await found(['docs/a.txt'], { include: ['*.md'] })).toEqual(['docs/a.txt']);
  });

  it('ask for other extensions where they name them', async () => {
    expect(await found(['docs'], { include: ['*.log'] })).toEqual(['docs/2021/c.log']);
    expect(await found(['docs'], { include: ['docs/*/*'] })).toEqual(['docs/2021/a.txt', 'docs/2021/b.md']);
  });

  it('do not bring back what an ignore file leaves out', async () => {
    expect(await found(['docs'], { include: ['2022/a.txt', 'docs/2022/*'] })).toEqual(['docs not-found']);
    expect(await reasonOf('docs', { include: ['none'] })).toBe('all-left-out');
  });
});

describe('patterns that nobody writes but to stop a program', () => {
  inFolderWith({});

  it('are given up where a path is deep', async () => {
    const deep = 'a/'.repeat(300);
    mkdirSync(deep, { recursive: true });
    writeFileSync(`${deep}a.txt`, TEXT);
    writeFileSync('.speechkitignore', `${'a/**/'.repeat(8)}b\n${'*a'.repeat(60)}\n`);
    expect(await found(['.'])).toEqual([`${deep}a.txt`]);
    writeFileSync('.speechkitignore', `${'a/**/'.repeat(8)}b\na.txt\n`);
    expect(await reasonOf('.')).toBe('all-left-out');
  });
});

/** Git itself says what a .gitignore leaves out. */
describe.skipIf(process.platform === 'win32' || !hasGit())('in any repository (skipped where there is no git)', () => {
  const name = fc.constantFrom('a', 'b', 'c.txt', 'd.md', 'e f.txt', '讲话.txt', '[x].txt', '!y.txt', '#z.txt');
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
  const part = fc.constantFrom(
    'a',
    'b',
    '*',
    '**',
    '?',
    '*.txt',
    'c.*',
    '[ab]',
    '[!a]',
    '讲话*',
    '\\[x\\].txt',
    'e f.txt',
    '\\!y.txt',
    '\\#z.txt',
  );
  const pattern = fc
    .tuple(fc.constantFrom('', '!'), fc.constantFrom('', '/'), fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '/'))
    .map(([not, root, parts, end]) => not + root + parts.join('/') + end);
  const rules = fc.dictionary(fc.constantFrom('.gitignore', 'a/.gitignore', 'a/b/.gitignore'), fc.array(pattern, { maxLength: 4 }), {
    maxKeys: 3,
  });

  it('the same is left out as by git', async () => {
    const before = process.cwd();
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(path, { minLength: 1, maxLength: 12 }), rules, async (paths, files) => {
        const root = realpathSync(mkdtempSync(join(tmpdir(), 'speechkit-git-')));
        process.chdir(root);
        try {
          git('init', '--quiet');
          for (const one of paths) lay(one, TEXT);
          for (const [one, patterns] of Object.entries(files)) lay(one, `${patterns.join('\n')}\n`);
          const kept = git('ls-files', '-z', '--others', '--exclude-standard').split('\0');
          const documents = kept.filter((one) => one !== '' && !one.endsWith('.gitignore')).sort();
          expect((await found(['.'])).filter((one) => one !== '. not-found')).toEqual(documents);
        } finally {
          process.chdir(before);
          rmSync(root, { recursive: true });
        }
      }),
      { numRuns: 40 },
    );
  });

  /** Writes a file, unless a file stands where a folder of its path would, or a folder in its own place. */
  function lay(path: string, text: string): void {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } catch {}
  }
});

function git(...args: readonly string[]): string {
  return execFileSync('git', args, {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function hasGit(): boolean {
  try {
    return git('--version') !== '';
  } catch {
    return false;
  }
}
