import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN, command, speechkit } from './io.ts';

const INPUTS = fileURLToPath(new URL('../../fixtures/cli/inputs/', import.meta.url));
const SPEECH = join(INPUTS, 'speech.txt');
const isPosix = process.platform !== 'win32';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'speechkit-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const shell = (line: string): ReturnType<typeof command> => command('bash', ['--norc', '-c', line], { cwd: INPUTS });
const program = `${quoted(process.execPath)} ${quoted(BIN)}`;

describe('the lexicon', () => {
  /** Runs the program in a process that tells on standard error when it reads the table. */
  const loads = async (name: string, speech = SPEECH): Promise<boolean> => {
    const spy = `const fs = require('node:fs'); const read = fs.readFileSync;
      fs.readFileSync = (...args) => { if (/lexicon[.]tsv$/.test(args[0])) console.error('LOADED'); return read(...args); };
      process.argv = ['node', 'speechkit', '${name}', ${JSON.stringify(speech)}]; require(${JSON.stringify(BIN)});`;
    return (await command(process.execPath, ['-e', spy])).stderr.includes('LOADED');
  };

  it('is loaded by the commands that need it, and by no other', async () => {
    expect(await Promise.all(['outline', 'clean', 'slogans', 'lexicon', 'scan'].map((name) => loads(name)))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('is loaded by placeholders only where a mark may stand inside of one of its terms', async () => {
    const inside = join(folder, 'inside.txt');
    writeFileSync(inside, '完善国家治理体系和治理**现代化。\n');
    const numbers = join(folder, 'numbers.txt');
    writeFileSync(numbers, '新增企业**家，来到XX市。\n');
    expect([await loads('placeholders', inside), await loads('placeholders', numbers)]).toEqual([true, false]);
  });
});

describe('a folder as standard input', () => {
  it.runIf(isPosix)('is refused as one that is named', async () => {
    const runs = ['outline', 'scan', 'scan --stdin-format ndjson', 'check', 'trend', 'report -f json', `compare ${SPEECH} -`].map((call) =>
      shell(`${program} ${call} < .`),
    );
    for (const { status, stderr } of await Promise.all(runs)) {
      expect(status).toBe(2);
      expect(stderr).toContain('-: is a folder');
    }
  });
});

describe('the exit status', () => {
  it('is 0 when all is done, with nothing on standard error', async () => {
    const { status, stdout, stderr } = await speechkit(['outline', SPEECH]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('（一）解决“慢”的问题');
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['outlin']],
    ['an unknown option', ['outline', '--dept', '2', SPEECH]],
    ['a format that there is not', ['outline', '--format', 'xml', SPEECH]],
    ['a depth that is no number', ['outline', '--depth', 'two', SPEECH]],
    ['an encoding that is not read', ['outline', '--encoding', 'ebcdic', SPEECH]],
    ['a language that it does not speak', ['--lang', 'fr', 'outline', SPEECH]],
    ['a missing argument', ['completions']],
    ['an unknown shell', ['completions', 'tcsh']],
    ['too many arguments', ['schema', 'now']],
  ])('is 2 for %s, and standard output is empty', async (_name, args) => {
    const { status, stdout, stderr } = await speechkit(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each(['tree', 'json', 'ndjson', 'markdown', 'opml', 'csv'])(
    'is 2 in %s when one of the inputs failed, and the others are done',
    async (format) => {
      const { status, stdout, stderr } = await speechkit(['outline', '--format', format, SPEECH, join(INPUTS, 'missing.txt')]);
      expect(status).toBe(2);
      expect(stdout).toContain('解决“慢”的问题'.replaceAll('"', ''));
      expect(stderr).toBe(`speechkit: ${join(INPUTS, 'missing.txt')}: no such file or folder\n`);
    },
  );

  it('is 0 for help and version', async () => {
    expect((await speechkit(['--help'])).status).toBe(0);
    expect((await speechkit(['scan', '--help'])).status).toBe(0);
    expect((await speechkit(['help', 'scan'])).stdout).toBe((await speechkit(['scan', '-h'])).stdout);
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await speechkit(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('a mistake in the call', () => {
  it.each([
    [['outlin'], 'speechkit: unknown command outlin (did you mean outline?)'],
    [['outline', '--fromat=json'], 'speechkit: unknown option --fromat (did you mean --format?)'],
    [['outline', '--format'], 'speechkit: option -f, --format FORMAT needs a value'],
    [['outline', '--format', 'yaml'], 'speechkit: --format cannot be yaml: it is one of tree, json, ndjson, markdown, opml, csv'],
    [['outline', '--lang', 'zh', '--depht'], 'speechkit: 没有选项 --depht（是否想用 --depth？）'],
    [['outline', '--\u001b[31m'], 'speechkit: unknown option --␛[31m'],
  ])('%j is explained', async (args, expected) => {
    expect((await speechkit(args)).stderr.split('\n')[0]).toBe(expected);
  });
});

describe('standard input', () => {
  const input = '一、开头\n第一段。\n二、结尾\n第二段。\n';

  it('is read when no path is given, and as -', async () => {
    const { stdout } = await speechkit(['outline', '--format', 'csv'], { input });
    expect(stdout).toContain('-,1,heading,一、,1,开头,1,1,0,');
    expect((await speechkit(['outline', '--format', 'csv', '-'], { input })).stdout).toBe(stdout);
  });

  it('is decoded as --encoding says, by any of the names of an encoding', async () => {
    const bytes = readFileSync(join(INPUTS, 'folder/b-gb18030.txt'));
    const { stdout, status } = await speechkit(['outline', '--encoding', 'GBK', '--format', 'json'], { input: bytes });
    expect(status).toBe(0);
    expect(stdout).toContain('"encoding": "gb18030"');
  });
});

describe.skipIf(!isPosix)('a closed pipe', () => {
  it.each(['outline --format tree', 'outline --format json', 'scan --format ndjson', 'check', 'check --format sarif', 'clean', 'man'])(
    'ends %s quietly',
    async (call) => {
      const many = Array.from({ length: 200 }, () => 'speech.txt').join(' ');
      const paths = call === 'man' ? '' : many;
      const { status, stdout, stderr } = await shell(`${program} ${call} ${paths} | head -n 1; echo "status \${PIPESTATUS[0]}"`);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout.split('\n')[1]).toBe('status 0');
    },
  );

  it('ends the run, however much there is to write of one document', async () => {
    // A record of some 10 MB.
    const { stdout, stderr } = await shell(
      `yes '一、提高认识' | head -c 600000 | ${program} outline -f json - | head -c 10; echo " \${PIPESTATUS[2]}"`,
    );
    expect(stderr).toBe('');
    expect(stdout.endsWith(' 0\n')).toBe(true);
  });

  it('on standard error is no failure either', async () => {
    const { stdout } = await shell(`{ ${program} outline missing.txt speech.txt 2>&3 3>&- | wc -l; } 3> >(exit 0)`);
    expect(Number(stdout)).toBeGreaterThan(3);
  });
});

describe('an output that cannot be written', () => {
  it.skipIf(!existsSync('/dev/full'))('is told, with status 2', async () => {
    const { status, stderr } = await shell(`${program} outline speech.txt > /dev/full`);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'speechkit: cannot write standard output: no space is left\n' });
  });

  it('names the file', async () => {
    const path = join(folder, 'no/such/folder.txt');
    const { status, stdout, stderr } = await speechkit(['outline', SPEECH, '--output', path]);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `speechkit: cannot write ${path}: there is no such folder\n`,
    });
  });
});

describe('--output', () => {
  const leftovers = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

  it('writes what standard output would get, and prints nothing', async () => {
    const path = join(folder, 'whole.json');
    const printed = await speechkit(['outline', '--format', 'json', SPEECH]);
    expect(await speechkit(['outline', '--format', 'json', SPEECH, '--output', path])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(path, 'utf8')).toBe(printed.stdout);
    expect(leftovers()).toEqual([]);
  });

  it('takes over the permissions of the file that it replaces, and follows a link to it', async () => {
    const path = join(folder, 'private.txt');
    const link = join(folder, 'link.txt');
    writeFileSync(path, 'before', { mode: 0o600 });
    symlinkSync(path, link);
    expect((await speechkit(['clean', SPEECH, '-o', link])).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('同志们');
    expect(statSync(path).mode & 0o777).toBe(isPosix ? 0o600 : statSync(path).mode & 0o777);
  });

  it('leaves the file as it was where nothing could be done', async () => {
    const path = join(folder, 'kept.md');
    writeFileSync(path, 'before');
    const { status } = await speechkit(['outline', '--format', 'markdown', join(folder, 'missing.txt'), '-o', path]);
    expect(status).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(leftovers()).toEqual([]);
  });

  it.skipIf(!isPosix)('leaves the file as it was, and nothing beside it, when the run is interrupted', async () => {
    const path = join(folder, 'interrupted.json');
    writeFileSync(path, 'before');
    const child = spawn(process.execPath, [BIN, 'scan', '-', '-o', path], { stdio: ['pipe', 'ignore', 'ignore'] });
    await expect.poll(leftovers, { timeout: 10_000 }).toHaveLength(1);
    child.kill('SIGTERM');
    const [, signal] = await new Promise<[number | null, string | null]>((settle) => child.once('close', (...end) => settle(end)));
    expect(signal).toBe('SIGTERM');
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(leftovers()).toEqual([]);
  });

  it.skipIf(!isPosix)(
    'has what a killed run left beside the file removed by the next one, and nothing that another is writing',
    async () => {
      const path = join(folder, 'killed.json');
      const link = join(folder, 'leads-to-killed.json');
      writeFileSync(path, 'before');
      symlinkSync(path, link);
      const start = (): ChildProcess =>
        spawn(process.execPath, [BIN, 'scan', '-f', 'json', '-', '-o', link], { stdio: ['pipe', 'ignore', 'ignore'] });
      const [killed, living] = [start(), start()];
      await expect.poll(leftovers, { timeout: 10_000 }).toHaveLength(2);
      const closed = new Promise((settle) => killed.once('close', settle));
      killed.kill('SIGKILL');
      await closed;
      const strangers = [
        '.speechkit.tmp',
        '.killed.json.1a2b.tmp',
        leftovers()[0]?.replace(/\.speechkit-[^-]+/, '.speechkit-elsewhr') ?? '',
      ];
      for (const name of strangers) writeFileSync(join(folder, name), '');
      expect((await speechkit(['clean', SPEECH, '-o', link])).status).toBe(0);
      expect(readFileSync(path, 'utf8')).toContain('同志们');
      const left = leftovers().filter((name) => !strangers.includes(name));
      expect(left.map((name) => name.split('-')[2])).toEqual([String(living.pid)]);
      const done = new Promise((settle) => living.once('close', settle));
      living.stdin?.end('一、开头\n');
      expect(await done).toBe(0);
      expect(JSON.parse(readFileSync(path, 'utf8')).documents).toHaveLength(1);
      for (const name of strangers) rmSync(join(folder, name));
      expect(leftovers()).toEqual([]);
    },
  );

  it.skipIf(!isPosix)('may have a name as long as names may be', async () => {
    const path = join(folder, `${'n'.repeat(250)}.json`);
    expect((await speechkit(['outline', SPEECH, '-f', 'json', '-o', path])).status).toBe(0);
    expect(existsSync(path)).toBe(true);
  });

  it.skipIf(!existsSync('/dev/stdout'))('writes straight into what is no ordinary file', async () => {
    const { status, stdout } = await shell(`${program} outline speech.txt -o /dev/stdout | cat`);
    expect(status).toBe(0);
    expect(stdout).toBe((await shell(`${program} outline speech.txt`)).stdout);
  });
});

describe('the program that the build compiled', () => {
  it('is compiled again where V8 has other flags, or is of another release', async () => {
    const { status, stdout, stderr } = await command(process.execPath, ['--no-lazy', BIN, 'outline', SPEECH]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe((await speechkit(['outline', SPEECH])).stdout);
  });
});

describe('an input that is no file', () => {
  it.skipIf(!isPosix)('is a failure and never waited for', async () => {
    expect((await command('mkfifo', [join(folder, 'pipe')])).status).toBe(0);
    const { status, stderr } = await speechkit(['outline', join(folder, 'pipe')]);
    expect(status).toBe(2);
    expect(stderr).toContain('is a pipe');
  });
});
