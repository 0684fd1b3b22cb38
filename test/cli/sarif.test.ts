import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { inFolderWith } from '../source/disk.ts';
import { encode } from '../source/encode.ts';
import { runMain } from './io.ts';

/** RFC 3986: the characters of a URI, and a scheme where it is not relative. */
const REFERENCE = /^(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9A-F]{2})*$/;

/** The official schema, of draft 4: its keywords mean the same today, but for the name of its id. */
const { $schema: _draft, id: _id, ...rest } = schema;
const validate = new Ajv({
  strict: false,
  allErrors: true,
  // Its pattern of languages is no expression with the flag u.
  unicodeRegExp: false,
  formats: { uri: (text) => REFERENCE.test(text) && /^[a-z]+:/.test(text), 'uri-reference': REFERENCE, 'date-time': true },
}).compile(rest);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly [{ physicalLocation: { artifactLocation: { uri: string; index: number }; region: Record<string, number> } }];
  readonly partialFingerprints: Record<string, string>;
}

const SPEECH = '同志们：\n要抓重点，，抓关键，抓“四个意识“。\n今年新开工项目**个。\n';

describe('SARIF', () => {
  inFolderWith({
    '讲话 1#%?.txt': SPEECH,
    'folder/gb18030.txt': encode(SPEECH.repeat(4), 'gb18030'),
    'moved.txt': `序言。\n\n${SPEECH}`,
    'alike.txt': SPEECH,
    'a.md': `# 在会上的讲话\n\n${SPEECH}`,
    'not-text.txt': Uint8Array.of(0, 1, 2, 3),
  });

  const run = async (...args: string[]) => {
    const { stdout, status } = await runMain(['check', '--format', 'sarif', ...args]);
    const log = JSON.parse(stdout);
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    const [first] = log.runs;
    return { status, run: first, results: first.results as Result[], rules: first.tool.driver.rules as { id: string }[] };
  };

  it.each([
    ['documents of all kinds', ['.']],
    ['another language', ['.', '--lang', 'zh']],
    ['failures only', ['missing.txt']],
    ['nothing found', ['--rule', 'text/passage-omitted', 'alike.txt']],
  ])('conforms to its schema: %s', async (_name, args) => {
    await run(...args);
  });

  it('is another thing where it does not conform: the schema sees', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [], more: 1 })).toBe(false);
  });

  it('names files by URIs, with their encodings', async () => {
    const { run: one, results } = await run('.');
    const named = one.artifacts.map(({ location, encoding }: { location: { uri: string }; encoding: string }) => [location.uri, encoding]);
    expect(named).toEqual([
      ['a.md', 'UTF-8'],
      ['alike.txt', 'UTF-8'],
      ['folder/gb18030.txt', 'GB18030'],
      ['moved.txt', 'UTF-8'],
      ['%E8%AE%B2%E8%AF%9D%201%23%25%3F.txt', 'UTF-8'],
    ]);
    for (const { locations } of results) {
      const { uri, index } = locations[0].physicalLocation.artifactLocation;
      expect(one.artifacts[index].location.uri).toBe(uri);
    }
  });

  it('counts columns in UTF-16 code units, and says so', async () => {
    const { run: one, results } = await run('--rule', 'punctuation/doubled', 'alike.txt');
    expect(one.columnKind).toBe('utf16CodeUnits');
    expect(results[0]?.locations[0].physicalLocation.region).toMatchObject({ startLine: 2, startColumn: 5, endLine: 2, endColumn: 7 });
  });

  it('documents the rules that were applied, and no others', async () => {
    const { rules, results } = await run('--rule', 'punctuation', 'alike.txt');
    expect(rules.every(({ id }) => id.startsWith('punctuation/'))).toBe(true);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('gives a finding the same fingerprint in another place', async () => {
    const fingerprints = async (name: string): Promise<unknown> =>
      (await run(name)).results.map(({ ruleId, partialFingerprints }) => [ruleId, partialFingerprints]);
    expect(await fingerprints('moved.txt')).toEqual(await fingerprints('alike.txt'));
  });

  it('tells of inputs that failed', async () => {
    const { status, run: one } = await run('alike.txt', 'missing.txt', 'not-text.txt');
    expect(status).toBe(2);
    expect(one.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ descriptor: { id: 'not-found' } }, { descriptor: { id: 'not-text' } }],
      },
    ]);
    expect((await run('alike.txt')).run.invocations).toEqual([{ executionSuccessful: true }]);
  });
});
