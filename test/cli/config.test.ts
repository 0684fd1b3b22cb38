import { describe, expect, it } from 'vitest';
import { asOrdinaryUser, inFolderWith } from '../source/disk.ts';
import { runMain } from './io.ts';

const SPEECH = '一、开头\n第一段话。\n（一）细目\n第二段话。\n二、结尾\n第三段话。\n';

describe('a configuration file in the working directory', () => {
  inFolderWith({
    'speech.txt': SPEECH,
    'speechkit.config.json':
      '\uFEFF{ "$schema": "x", "lang": "zh", "quiet": true, "outline": { "format": "csv", "depth": 1 }, "clean": { "encoding": "utf-8" } }',
  });

  it('gives defaults to the command that it names', async () => {
    const { stdout } = await runMain(['outline', 'speech.txt']);
    expect(stdout.trim().split('\r\n').slice(1)).toEqual([expect.stringContaining('开头'), expect.stringContaining('结尾')]);
    expect((await runMain(['clean', 'speech.txt'])).stdout).toBe(SPEECH);
  });

  it('is overruled by the call', async () => {
    const { stdout } = await runMain(['outline', '--format', 'ndjson', '--depth', '2', 'speech.txt']);
    expect(stdout).toContain('细目');
  });

  it('decides the language of everything, help and mistakes included', async () => {
    expect((await runMain(['outline', '--help'])).stdout).toContain('用法：');
    expect((await runMain(['outlin'])).stderr).toContain('没有命令');
    expect((await runMain(['outline', '--help', '--lang', 'en'])).stdout).toContain('Usage:');
  });
});

describe('a configuration file that is named', () => {
  inFolderWith({
    'speech.txt': SPEECH,
    '.speechkitrc.json': '{ "outline": { "points": false, "format": "opml" } }',
    'named.json': '{ "format": "json", "ambiguousWidth": 2, "color": "never" }',
    'key.json': '{ "encodign": "gbk" }',
    'far.json': '{ "foo": 1 }',
    'inner.json': '{ "outline": { "dept": 2 } }',
    'foreign.json': '{ "clean": { "depth": 2 } }',
    'choice.json': '{ "lang": "de" }',
    'integer.json': '{ "outline": { "depth": 0 } }',
    'switch.json': '{ "quiet": "yes" }',
    'output.json': '{ "output": "x" }',
    'list.json': '[]',
    'section.json': '{ "outline": true }',
    'broken.json': '{ "lang": ',
  });

  it('takes the place of the one in the working directory', async () => {
    expect((await runMain(['outline', 'speech.txt'])).stdout).toContain('<opml');
    expect((await runMain(['outline', 'speech.txt', '--config', 'named.json'])).stdout).toContain('"schemaVersion": 1');
  });

  it.each([
    ['key.json', 'unknown key "encodign" in key.json (did you mean "encoding"?)'],
    ['far.json', 'unknown key "foo" in far.json\n'],
    ['inner.json', 'unknown key "outline.dept" in inner.json (did you mean "outline.depth"?)'],
    ['foreign.json', 'unknown key "clean.depth" in foreign.json'],
    ['choice.json', 'choice.json: lang cannot be de: it is one of zh, en'],
    ['integer.json', 'integer.json: depth cannot be 0: it is a whole number from 1 up'],
    ['switch.json', 'switch.json: quiet cannot be yes: it is true or false'],
    ['output.json', 'unknown key "output" in output.json'],
    ['list.json', 'the configuration file list.json does not hold an object'],
    ['section.json', 'the configuration file section.json: outline does not hold an object'],
    ['broken.json', 'the configuration file broken.json is not JSON'],
    ['none.json', 'there is no configuration file none.json'],
  ])('%s is refused: %s', async (name, expected) => {
    const { status, stdout, stderr } = await runMain(['outline', '--config', name, 'speech.txt']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`speechkit: ${expected}`);
  });

  it('is missed in the language that the call asks for', async () => {
    const { stderr } = await runMain(['outline', '--config', 'none.json', '--lang', 'zh', 'speech.txt']);
    expect(stderr).toBe('speechkit: 没有配置文件 none.json\n');
  });

  it('is refused in words where it is a folder', async () => {
    expect((await runMain(['outline', '--config', '.', 'speech.txt'])).stderr).toContain('configuration file .: it is a folder\n');
  });

  it('may be wrong where only help is asked for', async () => {
    expect((await runMain(['outline', '--config', 'broken.json', '--help'])).status).toBe(0);
  });
});

describe('what may not be read', () => {
  inFolderWith({ 'a.txt': SPEECH, 'b.txt': SPEECH, 'closed/c.txt': SPEECH });

  it.skipIf(process.platform === 'win32')('is a failure, and the others are done', async () => {
    const { chmodSync } = await import('node:fs');
    chmodSync('a.txt', 0);
    chmodSync('closed', 0);
    const { status, stdout, stderr } = await asOrdinaryUser(() => runMain(['outline', '--format', 'json', 'a.txt', 'b.txt', 'closed']));
    chmodSync('closed', 0o755);
    expect(status).toBe(2);
    const { documents, errors } = JSON.parse(stdout) as { documents: { path: string }[]; errors: { path: string; code: string }[] };
    expect(documents.map(({ path }) => path)).toEqual(['b.txt']);
    expect(errors).toEqual([
      { path: 'a.txt', code: 'not-readable', message: 'permission denied' },
      { path: 'closed', code: 'not-readable', message: 'permission denied' },
    ]);
    expect(stderr.split('\n')).toHaveLength(3);
  });
});
