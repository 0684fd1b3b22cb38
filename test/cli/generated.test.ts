import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { CONFIG_NAMES } from '../../src/cli/config.ts';
import { SHELLS } from '../../src/cli/definitions/completions.ts';
import { runMain } from './io.ts';

const print = async (...args: string[]): Promise<string> => (await runMain(args)).stdout;
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

describe('help, man page and completions', () => {
  it.each(COMMANDS.map((command) => ({ command, name: command.name })))('know every option of $name', async ({ command }) => {
    const help = await print(command.name, '--help');
    const man = (await print('man')).replaceAll('\\-', '-');
    const scripts = await Promise.all(SHELLS.map((shell) => print('completions', shell)));
    for (const { flag, short, value } of command.options) {
      expect(help).toContain(`--${flag}${value === undefined ? '' : ` ${value.name}`}`);
      expect(man).toContain(`--${flag}`);
      for (const script of scripts) expect(script).toMatch(new RegExp(`(?:--|-l )${flag}\\b`));
      if (short !== undefined) expect(help).toContain(`-${short}, --${flag}`);
      const choices = value !== undefined && 'choices' in value ? value.choices : [];
      for (const choice of choices) expect(help).toContain(choice);
    }
    expect(man).toContain(`.SS ${command.name}\n`);
  });

  it.each(COMMANDS.flatMap(({ name, examples }) => examples.map(({ call }) => ({ name, call }))))(
    'show calls that can be made: $call',
    ({ name, call }) => {
      const words = call.replace(/[<()]/g, ' ').trim().split(/ +/);
      expect(words).toContain('speechkit');
      expect(words[words.indexOf('speechkit') + 1]).toBe(name);
      const known = new Set(
        COMMANDS.find((command) => command.name === name)?.options.flatMap(({ flag, short }) => [`--${flag}`, `-${short}`]),
      );
      const own = words
        .slice(words.indexOf('speechkit'))
        .join(' ')
        .replace(/ (&&|\||>).*/, '')
        .split(' ');
      expect(own.filter((word) => /^-./.test(word) && !known.has(word))).toEqual([]);
    },
  );

  it('are told in both languages, in lines of at most eighty columns', async () => {
    for (const { name } of COMMANDS) {
      const [en, zh] = await Promise.all([print(name, '--help', '--lang', 'en'), print(name, '--help', '--lang', 'zh')]);
      expect(en).not.toBe(zh);
      expect(zh).toContain('用法：');
      expect(en.split('\n').filter((line) => line.length > 80 && !line.includes('speechkit '))).toEqual([]);
    }
  });

  it.each(COMMANDS.flatMap(({ name, aliases = [] }) => aliases.map((alias) => ({ name, alias }))))(
    'know $alias as another name of $name',
    async ({ name, alias }) => {
      expect(await print('--help')).toContain(`${name}, ${alias} `);
      expect(await print(alias, '--help')).toBe(await print(name, '--help'));
      expect(await print('help', alias)).toBe(await print(name, '--help'));
      expect(await print(name, '--help')).toContain(`(also called ${alias})`);
      expect(await print('man')).toContain(`(also called ${alias})`);
      for (const shell of SHELLS) expect(await print('completions', shell)).toMatch(new RegExp(`\\b${alias}\\b`));
      expect((await runMain([alias.slice(0, -1)])).stderr).toContain(alias);
    },
  );

  it('let lines of the Chinese man page break between characters, which roff does not do by itself, but not before a mark that closes', async () => {
    const man = await print('man', '--lang', 'zh');
    expect(man).toContain('只\\:显\\:示\\:标\\:题，\\:不\\:显\\:示\\:要\\:点\n');
    expect(man).not.toMatch(/\\:[，。、；：）》”]/);
    const prose = man.split('\n').filter((line) => line.includes('\\:'));
    expect(prose.filter((line) => /\p{Script=Han}{2}/u.test(line))).toEqual([]);
    // The line that `whatis` reads holds no marks.
    expect(man).toMatch(/^speechkit \\- [^\\]+$/m);
  });

  it('name the files and the variables that are heeded', async () => {
    const man = await print('man');
    for (const name of [...CONFIG_NAMES, 'NO_COLOR', 'FORCE_COLOR', 'LC_ALL']) expect(man).toContain(name);
  });
});

describe('completions', () => {
  for (const shell of SHELLS) {
    it.skipIf(!has(shell))(`for ${shell} are read by the shell (skipped where it is not installed)`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'speechkit-completions-'));
      const file = join(folder, shell);
      writeFileSync(file, await print('completions', shell));
      const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });
  }

  it.skipIf(!has('bash')).each([
    ['speechkit ou', ['outline']],
    ['speechkit --lang ', ['zh', 'en']],
    ['speechkit --lang zh cl', ['clean']],
    ['speechkit kw', ['kwic']],
    ['speechkit kwic --form', ['--format', '--format-in']],
    ['speechkit outline --form', ['--format', '--format-in']],
    ['speechkit outline -f m', ['markdown']],
    ['speechkit scan --format ', ['table', 'json', 'ndjson', 'csv', 'tsv', 'parquet']],
    ['speechkit completions ', ['bash', 'zsh', 'fish']],
    ['speechkit outline pack', ['package.json', 'package-lock.json']],
    ['speechkit clean --output pack', ['package.json', 'package-lock.json']],
    ['speechkit schema ', []],
  ])('for bash complete "%s"', async (line, expected) => {
    const words = line.split(' ').map((word) => `'${word}'`);
    const script = `${await print('completions', 'bash')}
COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _speechkit; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
    expect(stdout.split('\n').filter(Boolean).toSorted()).toEqual([...expected].toSorted());
  });
});

it('the file that starts the program is short', () => {
  const bin = readFileSync(new URL('../../bin/speechkit.js', import.meta.url), 'utf8');
  expect(bin.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(3);
});
