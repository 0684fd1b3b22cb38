import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonFolder, hrefOf } from '../../../src/reporters/overview/links.ts';

describe('the folder that paths have in common', () => {
  it.each([
    [['reports/2023/a.txt', 'reports/2024/b.txt'], 'reports/'],
    [['reports/a.txt', 'reports/a.txt.bak'], 'reports/'],
    [['reports/ab/x', 'reports/a/x'], 'reports/'],
    [['/srv/a.txt', '/etc/b.txt'], '/'],
    [['a.txt', 'b/a.txt'], ''],
    [['reports/a.txt'], ''],
    [['-', 'reports/a.txt'], ''],
    [[], ''],
  ])('of %j is %j', (paths, folder) => {
    expect(commonFolder(paths)).toBe(folder);
  });

  it('is a beginning of each path that leaves of each a name, and no deeper folder is', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.array(path, { minLength: 2 }), (paths) => {
        const folder = commonFolder(paths);
        for (const each of paths) expect(each.startsWith(folder) && each.length > folder.length).toBe(true);
        const next = paths.map((each) => each.slice(folder.length).split('/'));
        const [first] = next;
        const isSame = next.every((parts) => parts.length > 1 && parts[0] === first?.[0]);
        expect(isSame).toBe(false);
      }),
    );
  });
});

describe('the address of a page', () => {
  it('keeps the folders and escapes what an address has another use for', () => {
    expect(hrefOf('2024/a b#1?.txt.html')).toBe('2024/a%20b%231%3F.txt.html');
    expect(hrefOf('50%25.txt.html')).toBe('50%2525.txt.html');
    // Without a scheme of its own, whatever the name is.
    expect(hrefOf('javascript:alert(1).html')).toBe('javascript%3Aalert(1).html');
  });
});
