import { chmodSync, mkdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../../src/source/find.ts';
import { asOrdinaryUser, inFolderWith } from '../disk.ts';
import { encode } from '../encode.ts';

const TEXT = '一、提高认识\n';

/** Paths, with the code of the failure behind those that have failed. */
async function found(...operands: string[]): Promise<string[]> {
  return (await findInputs(operands)).map(({ path, error }) => (error ? `${path} ${error.code}` : path));
}

inFolderWith({
  'docs/a.txt': TEXT,
  'docs/b.md': TEXT,
  'docs/c.markdown': TEXT,
  'docs/d.TEXT': TEXT,
  'docs/e.docx': TEXT,
  'docs/~$e.docx': TEXT,
  'docs/f.log': TEXT,
  'docs/plain': TEXT,
  'docs/gbk': encode(TEXT, 'gb18030'),
  'docs/1.在会上的讲话': TEXT,
  'docs/binary': Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0),
  'docs/.hidden.txt': TEXT,
  'docs/.git/a.txt': TEXT,
  'docs/node_modules/a.txt': TEXT,
  'docs/sub/deep/a.txt': TEXT,
  'docs-old/a.txt': TEXT,
  'empty/a.png': TEXT,
  'glob/[2021]*.txt': TEXT,
  'glob/2.txt': TEXT,
  'locked/in/a.txt': TEXT,
  'locked/b.txt': TEXT,
});

const DOCS = [
  'docs/1.在会上的讲话',
  'docs/a.txt',
  'docs/b.md',
  'docs/c.markdown',
  'docs/d.TEXT',
  'docs/e.docx',
  'docs/gbk',
  'docs/plain',
  'docs/sub/deep/a.txt',
];

describe('a file', () => {
  it('is taken as it is called, whatever its extension', async () => {
    expect(await found('./docs/f.log')).toEqual(['./docs/f.log']);
    expect(await found('docs/.hidden.txt')).toEqual(['docs/.hidden.txt']);
  });

  it('may hold glob characters in its name', async () => {
    expect(await found('glob/[2021]*.txt')).toEqual(['glob/[2021]*.txt']);
  });

  it('that is missing is a failure, and the others are found', async () => {
    expect(await found('docs/b.md', 'docs/none.txt', 'docs/a(1).txt')).toEqual([
      'docs/a(1).txt not-found',
      'docs/b.md',
      'docs/none.txt not-found',
    ]);
  });

  it('is standard input where it is called -', async () => {
    expect(await found('-', '-')).toEqual(['-']);
  });
});

describe('a folder', () => {
  it('is searched for supported files and for text without an extension, but not hidden ones and node_modules', async () => {
    expect(await found('docs')).toEqual(DOCS);
    expect(await found('docs/')).toEqual(DOCS);
    expect(await found('./docs')).toEqual(DOCS);
  });

  it('is named without ./ where it is the working folder', async () => {
    expect(await found('.')).toEqual(expect.arrayContaining(DOCS));
  });

  it('without any supported file is a failure', async () => {
    expect(await found('empty')).toEqual(['empty not-found']);
    expect((await findInputs(['empty']))[0]?.error?.details.reason).toBe('no-supported-file');
  });

  describe.skipIf(process.platform === 'win32')('with symbolic links', () => {
    beforeAll(() => {
      mkdirSync('links');
      symlinkSync('../docs', 'links/folder');
      symlinkSync('../docs/a.txt', 'links/file.txt');
      symlinkSync('.', 'links/loop');
      return () => ['folder', 'file.txt', 'loop'].forEach((name) => void unlinkSync(`links/${name}`));
    });

    it('does not follow them, but an operand may be one', async () => {
      expect(await found('links')).toEqual(['links not-found']);
      expect(await found('links/file.txt', 'links/folder')).toContain('links/folder/sub/deep/a.txt');
    });
  });

  describe.skipIf(process.platform === 'win32')('in it that the user may not open', () => {
    beforeAll(() => {
      chmodSync('locked/in', 0);
      return () => chmodSync('locked/in', 0o755);
    });

    it('is a failure of its own', async () => {
      expect(await asOrdinaryUser(() => found('locked'))).toEqual(['locked/b.txt', 'locked/in not-readable']);
      expect(await asOrdinaryUser(() => found('locked/**/*.txt'))).toEqual(['locked/b.txt', 'locked/in not-readable']);
    });
  });
});

describe('a glob', () => {
  it('matches files of any extension', async () => {
    expect(await found('docs/*.{txt,log}')).toEqual(['docs/a.txt', 'docs/f.log']);
    expect(await found('./docs/**/a.txt')).toEqual(['docs/a.txt', 'docs/sub/deep/a.txt']);
  });

  it('matches hidden files and node_modules only where it names them', async () => {
    expect(await found('docs/.*.txt')).toEqual(['docs/.hidden.txt']);
    expect(await found('docs/node_modules/*.txt')).toEqual(['docs/node_modules/a.txt']);
  });

  it('that matches nothing is a failure', async () => {
    expect(await found('docs/*.pdf', 'docs/a.txt/*', 'none/*.txt')).toEqual([
      'docs/*.pdf not-found',
      'docs/a.txt/* not-found',
      'none/*.txt not-found',
    ]);
    expect((await findInputs(['none/*.txt']))[0]?.error?.message).toBe('matches no file');
  });
});

describe('several operands', () => {
  it('come in the order of the code units of their paths, however they were given', async () => {
    expect(await found('docs/sub', 'docs-old', 'docs/b.md', '-')).toEqual(['-', 'docs-old/a.txt', 'docs/b.md', 'docs/sub/deep/a.txt']);
  });

  it('yield each file once', async () => {
    expect(await found('docs', 'docs/*.md', 'docs/a.txt', './docs/a.txt', `${process.cwd()}/docs/gbk`)).toHaveLength(DOCS.length);
  });
});
