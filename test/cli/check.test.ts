import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECK_FORMATS } from '../../src/reporters/check/formats.ts';
import { asOrdinaryUser, inFolderWith } from '../source/disk.ts';
import { encode, encodeWithMark } from '../source/encode.ts';
import { runMain, speechkit } from './io.ts';

const isPosix = process.platform !== 'win32';

/** One thing to mend and one that is not certain. */
const SPEECH = '同志们：\n要抓重点，，抓关键。\n今年新开工项目**个。\n';
const MENDED = SPEECH.replace('，，', '，');
const CLEAN = '同志们：\n要抓重点，抓关键。\n';
const RULES = ['--rule', 'text/placeholder-left', '--rule', 'punctuation/doubled'];

const check = (...args: string[]) => runMain(['check', ...RULES, ...args]);
const checkAs = (severity: string, ...args: string[]) => check('--rule-severity', `text/placeholder-left=${severity}`, ...args);

describe('the exit status', () => {
  inFolderWith({ 'speech.txt': SPEECH, 'clean.txt': CLEAN });

  it.each([
    ['nothing is found', ['clean.txt'], 0],
    ['what is found is below error', ['speech.txt'], 0],
    ['a warning is found and warnings count', ['--fail-on', 'warning', 'speech.txt'], 1],
    ['a warning is found and all counts', ['--fail-on', 'info', 'speech.txt'], 1],
    ['nothing counts', ['--fail-on', 'never', '--rule-severity', 'text=error', 'speech.txt'], 0],
    ['an error is found', ['--rule-severity', 'text=error', 'speech.txt'], 1],
    ['an error is found among clean ones', ['--rule-severity', 'text=error', 'clean.txt', 'speech.txt'], 1],
    ['what would count is not looked for', ['--fail-on', 'info', '--severity', 'error', 'speech.txt'], 0],
    ['what would count is accepted', ['--fail-on', 'info', '--accept', '**', '--ignore-rule', 'punctuation', 'speech.txt'], 0],
    ['an input failed', ['clean.txt', 'missing.txt'], 2],
    ['an input failed and an error is found', ['--rule-severity', 'text=error', 'speech.txt', 'missing.txt'], 2],
    ['there is no such rule', ['--rule', 'text/placeholder', 'speech.txt'], 2],
    ['there is no such severity', ['--fail-on', 'fatal', 'speech.txt'], 2],
    ['only a diff is asked for, and an error stands', ['--diff', '--rule-severity', 'text=error', 'speech.txt'], 1],
    ['only documentation is asked for', ['--explain', 'punctuation/doubled'], 0],
  ])('where %s: %j gives %d', async (_name, args, status) => {
    expect((await check(...args)).status).toBe(status);
  });

  it.each(Object.keys(CHECK_FORMATS))('is the same in %s', async (format) => {
    expect((await checkAs('error', '--format', format, 'speech.txt')).status).toBe(1);
    expect((await checkAs('warning', '--format', format, 'speech.txt')).status).toBe(0);
    expect((await checkAs('error', '--format', format, 'speech.txt', 'missing.txt')).status).toBe(2);
  });
});

describe('rules', () => {
  inFolderWith({
    'speech.txt': SPEECH,
    'speechkit.config.json':
      '{ "check": { "rules": { "punctuation": "off", "text/placeholder-left": "error" }, "accept": ["××"], "failOn": "warning" } }',
    'both.json': '{ "rules": { "text": "info" }, "check": { "severity": "warning" } }',
    'unknown.json': '{ "check": { "rules": { "text/placeholder-lfet": "off" } } }',
    'level.json': '{ "check": { "rules": { "text/placeholder-left": "fatal" } } }',
    'number.json': '{ "check": { "rules": { "text/placeholder-left": 2 } } }',
    'text.json': '{ "check": { "rules": "off" } }',
    'accept.json': '{ "check": { "accept": [2] } }',
    'key.json': '{ "check": { "rule": ["text"] } }',
  });

  const found = async (...args: string[]): Promise<string[]> => {
    const { documents } = JSON.parse((await runMain(['check', '-f', 'json', 'speech.txt', ...args])).stdout);
    return documents[0].findings.map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`);
  };

  it('are set by the configuration', async () => {
    expect(await found()).toEqual(['text/placeholder-left error']);
    expect((await runMain(['check', 'speech.txt'])).status).toBe(1);
  });

  it('are set by the call, one by one', async () => {
    expect(await found('--rule-severity', 'punctuation/doubled=info')).toEqual(['punctuation/doubled info', 'text/placeholder-left error']);
    expect(await found('--ignore-rule', 'text')).toEqual([]);
    expect(await found('--accept', '**')).toEqual([]);
  });

  it('that the call names are applied even where the configuration has them off', async () => {
    expect(await found('--rule', 'punctuation/doubled')).toEqual(['punctuation/doubled warning']);
  });

  it('are set for every command that applies them where the configuration names none', async () => {
    const { stdout } = await runMain(['scan', '--format', 'json', '--config', 'both.json', 'speech.txt']);
    const { documents, summary } = JSON.parse(stdout);
    expect(documents[0].findings.map(({ severity }: { severity: string }) => severity)).toContain('info');
    expect(summary.findings.info).toBeGreaterThan(0);
    expect(await found('--config', 'both.json')).not.toContain('text/placeholder-left info');
  });

  it.each([
    ['unknown.json', 'rules (--rule-severity): there is no rule text/placeholder-lfet (did you mean text/placeholder-left?)'],
    ['level.json', 'level.json: rules.text/placeholder-left cannot be fatal: it is one of off, info, warning, error'],
    ['number.json', 'number.json: rules.text/placeholder-left cannot be 2: it is one of off, info, warning, error'],
    ['text.json', 'text.json: rules cannot be "off": it is an object'],
    ['accept.json', 'accept.json: accept cannot be [2]: it is a text'],
    ['key.json', 'unknown key "check.rule" in key.json (did you mean "check.rules"?)'],
  ])('%s is refused: %s', async (name, expected) => {
    const { status, stdout, stderr } = await runMain(['check', '--config', name, 'speech.txt']);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `speechkit: ${expected}\n` });
  });

  it('are documented without documents, in a terminal too', async () => {
    for (const args of [['--list-rules'], ['--explain', 'punctuation/doubled']]) {
      const { status, stdout } = await runMain(['check', ...args], { stdin: 'terminal', stdoutColumns: 80 });
      expect(status).toBe(0);
      expect(stdout).toContain('punctuation/doubled');
    }
    expect((await runMain(['check', '--explain', 'punctuation/dobuled'])).stderr).toContain('did you mean punctuation/doubled?');
  });
});

describe('--fix', () => {
  inFolderWith({ 'speech.txt': SPEECH, 'other.txt': SPEECH, 'clean.txt': CLEAN, 'closed/speech.txt': SPEECH, 'linked.txt': SPEECH });

  it('writes into a file of its own, and reports what is left', async () => {
    const { status, stdout } = await checkAs('error', '--fix', '--output', 'mended.txt', '--format', 'json', 'speech.txt');
    expect(status).toBe(1);
    expect(readFileSync('mended.txt', 'utf8')).toBe(MENDED);
    expect(readFileSync('speech.txt', 'utf8')).toBe(SPEECH);
    const { documents, summary } = JSON.parse(stdout);
    expect(documents[0].findings).toMatchObject([{ rule: 'text/placeholder-left', span: { start: { offset: MENDED.indexOf('**') } } }]);
    expect(summary).toMatchObject({ fixed: 1, fixable: 0, findings: { error: 1 } });
  });

  it('writes into the inputs on request, and only into those that it changes', async () => {
    const before = statSync('clean.txt').mtimeMs;
    const { stdout } = await check('--fix', '--in-place', '--lang', 'zh', 'other.txt', 'clean.txt');
    expect(readFileSync('other.txt', 'utf8')).toBe(MENDED);
    expect(statSync('clean.txt').mtimeMs).toBe(before);
    expect(stdout).toContain('共 1 个问题：警告 1；已改正 1 处');
    expect((await check('--fix', '--in-place', 'other.txt')).stdout).not.toContain('fixed');
  });

  it.skipIf(!isPosix)('keeps the permissions of an input, and what links to it', async () => {
    writeFileSync('private.txt', SPEECH, { mode: 0o600 });
    symlinkSync('private.txt', 'link.txt');
    await check('--fix', '-i', 'link.txt');
    expect(readFileSync('private.txt', 'utf8')).toBe(MENDED);
    expect(statSync('private.txt').mode & 0o777).toBe(0o600);
  });

  it('takes standard input where it has a file to write to', async () => {
    const { status } = await runMain(['check', '--fix', '-o', 'from-stdin.txt'], { stdin: SPEECH });
    expect(status).toBe(0);
    expect(readFileSync('from-stdin.txt', 'utf8')).toBe(MENDED);
  });

  it.each([
    [['--fix', 'speech.txt'], '--fix needs a place to write to'],
    [['--in-place', 'speech.txt'], '--in-place needs --fix'],
    [['--fix', '--in-place', '--diff', 'speech.txt'], '--diff writes nothing'],
    [['--fix', '--in-place', '-'], 'standard input cannot be written in place'],
    [['--fix', '-o', 'x.txt', 'speech.txt', 'clean.txt'], 'takes one input'],
    [['--fix', '-o', 'x.txt', '.'], 'takes one input'],
    [['--fix', '-o', 'no/such/folder.txt', 'speech.txt'], 'cannot write no/such/folder.txt: there is no such folder'],
  ])('%j is refused: %s', async (args, expected) => {
    const { status, stdout, stderr } = await check(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it.skipIf(!isPosix)('fails for an input that cannot be written, and does the others', async () => {
    const { chmodSync } = await import('node:fs');
    writeFileSync('speech.txt', SPEECH);
    chmodSync('.', 0o777);
    chmodSync('closed', 0o555);
    const { status, stdout, stderr } = await asOrdinaryUser(() => check('--fix', '-i', '-f', 'json', 'closed', 'speech.txt'));
    chmodSync('closed', 0o755);
    expect(status).toBe(2);
    const { errors } = JSON.parse(stdout);
    expect(errors).toEqual([{ path: 'closed/speech.txt', code: 'not-writable', message: 'cannot be written (EACCES)' }]);
    expect(stderr).toBe('speechkit: closed/speech.txt: cannot be written (EACCES)\n');
    expect(readFileSync('speech.txt', 'utf8')).toBe(MENDED);
  });
});

describe('a file that is mended', () => {
  /** Of traditional characters, which every encoding has; long enough that the encoding is recognised. */
  const text = `同志們：\r\n要抓重點，，抓關鍵。\r\n${'各級各部門要提高站位，壓實責任，把各項工作抓實抓細抓到位。'.repeat(3)}\r\n尚缺**個。`;
  const mended = text.replace('，，', '，');

  inFolderWith({
    'utf-8-mark.txt': encodeWithMark(text, 'utf-8'),
    'utf-16le.txt': encodeWithMark(text, 'utf-16le'),
    'utf-16be.txt': encodeWithMark(text, 'utf-16be'),
    'gb18030.txt': encode(text, 'gb18030'),
    'big5.txt': encode(text, 'big5'),
    'broken.txt': Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from('，，完。')]),
  });

  it.each([
    ['utf-8-mark.txt', encodeWithMark(mended, 'utf-8')],
    ['utf-16le.txt', encodeWithMark(mended, 'utf-16le')],
    ['utf-16be.txt', encodeWithMark(mended, 'utf-16be')],
    ['gb18030.txt', encode(mended, 'gb18030')],
    ['big5.txt', encode(mended, 'big5')],
    ['broken.txt', Buffer.concat([Buffer.from(mended), Buffer.from([0xff]), Buffer.from('，完。')])],
  ])('%s keeps its encoding, its line ends and every other byte', async (name, expected) => {
    expect((await check('--fix', '--in-place', name)).status).toBe(0);
    expect(readFileSync(name)).toEqual(Buffer.from(expected));
  });
});

describe('a run in a process of its own', () => {
  inFolderWith({ 'speech.txt': SPEECH });

  it('ends with the status', async () => {
    const run = (...args: string[]) => speechkit(['check', ...RULES, ...args, 'speech.txt']);
    expect((await run()).status).toBe(0);
    expect((await run('--fail-on', 'warning')).status).toBe(1);
    const { status, stdout } = await run('--diff');
    expect(status).toBe(0);
    expect(stdout).toContain('-要抓重点，，抓关键。\n+要抓重点，抓关键。\n');
  });
});
