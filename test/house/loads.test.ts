import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { parseModule, sourceFiles } from './project.ts';

const modules = new Map(sourceFiles().map((path) => [path, parseModule(path)]));

/** Every file that is loaded with these: what they import, and what that imports, but for types and for what is loaded at need. */
function loadedWith(...entries: readonly string[]): string[] {
  const reached = new Set(entries);
  for (const path of reached) {
    for (const { to, typeOnly, lazy } of modules.get(path)?.imports ?? []) if (!typeOnly && !lazy && modules.has(to)) reached.add(to);
  }
  return [...reached];
}

const roomsOf = (paths: readonly string[]): Set<string> => new Set(paths.map((path) => path.split('/')[1] ?? ''));

describe('what a run loads', () => {
  it('is not the code of any command, nor of checks and lexicon, before a command is called', () => {
    const paths = loadedWith('src/main.ts');
    expect(paths.filter((path) => /^src\/(cli\/commands|checks|lexicon)\//.test(path))).toEqual([]);
  });

  it('is nothing of what searches folders before there is one to search', () => {
    const paths = loadedWith('src/main.ts', ...COMMANDS.map(({ name }) => `src/cli/commands/${name}.ts`));
    const searching = /^src\/source\/finding\/(search|glob|rules|left-out|list|lost-names)\.ts$/;
    expect(paths.filter((path) => searching.test(path))).toEqual([]);
    const packages = paths.flatMap((path) => (modules.get(path)?.imports ?? []).filter(({ lazy, typeOnly }) => !lazy && !typeOnly));
    expect(packages.map(({ to }) => to)).not.toContain('ignore');
    expect(packages.map(({ to }) => to)).not.toContain('micromatch');
  });

  it.each(COMMANDS.map(({ name }) => name))('is the checks for %s only if it applies them', (name) => {
    const rooms = roomsOf(loadedWith('src/main.ts', `src/cli/commands/${name}.ts`));
    expect(rooms.has('checks')).toBe(['check', 'scan', 'report', 'trend'].includes(name));
  });
});
