import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, root, sourceFiles, trackedFiles } from './project.ts';

const LONGEST = 300;

describe('source files', () => {
  it(`have at most ${LONGEST} lines, so that one can be read at one sitting`, () => {
    const lengths = sourceFiles().map((path) => ({ path, lines: read(path).split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });
});

describe('the machine on which the project was made', () => {
  const files = trackedFiles();

  it.skipIf(files === null)('has left no path of its own in any file', () => {
    const places = [dirname(root), homedir()].filter((path) => path.length > 3 && path !== tmpdir()).map((path) => `${path}/`);
    const leaks: string[] = [];
    for (const path of files ?? []) {
      const lines = readFileSync(`${root}/${path}`, 'latin1').split('\n');
      lines.forEach((line, index) => {
        if (places.some((place) => line.includes(place))) leaks.push(`${path}:${index + 1}`);
      });
    }
    expect(leaks).toEqual([]);
  });

  it('has left no registry host in the lockfile', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string; link?: boolean }> };
    const hosts = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(hosts.map(([name]) => name)).toEqual([]);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(read('package.json')) as { devDependencies: Record<string, string>; dependencies: Record<string, string> };

  it('pins the tools of the house exactly', () => {
    expect(Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
