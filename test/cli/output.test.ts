import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckReport, CleanReport, OutlineReport, PlaceholdersReport } from '../../src/reporters/contract.ts';
import { runMain, speechkit } from './io.ts';
import { validatorOf } from './schema.ts';

const INPUTS = new URL('../../fixtures/cli/inputs/', import.meta.url).pathname;
const ALL = ['speech.txt', 'hostile.txt', 'damaged.txt', 'open.txt', 'check.txt', 'terms', 'folder', 'speech.docx', 'missing.txt'];

const before = process.cwd();
beforeAll(() => process.chdir(INPUTS));
afterAll(() => process.chdir(before));

function expectValid(validate: ValidateFunction, value: unknown): void {
  expect(validate(value) ? [] : validate.errors).toEqual([]);
}

const REPORTS = [
  ['scan', 'Report'],
  ['outline', 'OutlineReport'],
  ['clean', 'CleanReport'],
  ['placeholders', 'PlaceholdersReport'],
  ['check', 'CheckReport'],
  ['slogans', 'SlogansReport'],
  ['slogans --by-section --depth 3', 'SlogansReport'],
  ['concordance 落实', 'ConcordanceReport'],
  ['concordance --sort left --regexp .实', 'ConcordanceReport'],
  ['concordance --count 落实', 'ConcordanceReport'],
] as const;

describe.each(REPORTS)('%s', (call, definition) => {
  const command = call.split(' ');

  it('gives JSON that the shipped schema describes', async () => {
    const { stdout, status } = await runMain([...command, '--format', 'json', ...ALL]);
    expect(status).toBe(2);
    expectValid(validatorOf(definition), JSON.parse(stdout));
    expectValid(validatorOf('Output'), JSON.parse(stdout));
  });

  it('gives NDJSON that the shipped schema describes, and that agrees with the JSON', async () => {
    const { stdout } = await runMain([...command, '--format', 'ndjson', ...ALL]);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string });
    const validate = validatorOf('Output');
    for (const line of lines) expectValid(validate, line);

    const json = JSON.parse((await runMain([...command, '--format', 'json', ...ALL])).stdout) as
      | OutlineReport
      | CleanReport
      | PlaceholdersReport
      | CheckReport;
    const recordsOf = (wanted: string): object[] => lines.filter(({ type }) => type === wanted).map(({ type: _type, ...record }) => record);
    expect(recordsOf('document')).toEqual(json.documents);
    expect(recordsOf('error')).toEqual(json.errors);
    const { schemaVersion, tool, summary } = json;
    expect(recordsOf('summary')).toEqual([{ schemaVersion, tool, ...summary }]);
    expect(lines.at(-1)?.type).toBe('summary');
  });

  it('gives the same bytes each time, in the order of the paths', async () => {
    // Messages of findings are the one thing that is in the language of the run.
    const args = [...command, '--format', 'json', '--lang', 'zh'];
    const first = await runMain([...args, ...ALL]);
    expect(
      (await speechkit([...args, ...ALL.toReversed()], { cwd: INPUTS, env: { LC_ALL: 'zh_CN.UTF-8', TZ: 'Asia/Tokyo' } })).stdout,
    ).toBe(first.stdout);
    const { documents } = JSON.parse(first.stdout) as OutlineReport;
    const paths = documents.map(({ path }) => path);
    expect(paths).toEqual(paths.toSorted());
  });

  it('gives a whole report of nothing too', async () => {
    const { stdout } = await runMain([...command, '--format', 'json', 'missing.txt']);
    expectValid(validatorOf(definition), JSON.parse(stdout));
  });
});

it('a form in JSON is what the shipped schema describes', async () => {
  const { stdout } = await runMain(['placeholders', '--form', '-', '--form-format', 'json', 'open.txt']);
  expectValid(validatorOf('FillInForm'), JSON.parse(stdout));
});

it('outline, slogans and check give the records of scan, with their own keys only', async () => {
  const [scan, outline, slogans, check] = await Promise.all(
    [['scan'], ['outline'], ['slogans', '--sort', 'first'], ['check']].map(async (command) =>
      JSON.parse((await runMain([...command, '--format', 'json', ...ALL])).stdout),
    ),
  );
  const { boilerplate: _boilerplate, slogans: _slogans, placeholders: _placeholders, findings: _findings, ...own } = scan.documents[0];
  expect(outline.documents[0]).toEqual(own);
  const { findings, ...totals } = scan.summary;
  expect(outline.summary).toEqual(totals);
  expect(check.summary.findings).toEqual(findings);
  const { outline: _outline, declaredOutline: _declared, claims: _claims, ...rest } = own;
  expect(slogans.documents[0]).toEqual({ ...rest, slogans: _slogans });
  expect(check.documents[0]).toEqual({ ...rest, findings: _findings });
});

it('schema prints the schema that is shipped', async () => {
  const { stdout } = await speechkit(['schema']);
  expect(stdout).toBe(readFileSync(new URL('../../dist/schema.json', import.meta.url), 'utf8'));
});

it.each([['--list-rules'], ['--explain', 'punctuation']])('check %s gives JSON that the shipped schema describes', async (...args) => {
  const { stdout, status } = await runMain(['check', ...args, '--format', 'json']);
  expect(status).toBe(0);
  expectValid(validatorOf('RulesReport'), JSON.parse(stdout));
});

describe('scan --stdin-format ndjson', () => {
  it('gives answers that the shipped schema describes', async () => {
    const requests = [
      { id: 1.5, path: 'speech.txt' },
      { id: null, text: '一、要点' },
      { id: '二' },
      { text: '' },
      { id: false, path: 'missing.txt' },
    ];
    const stdin = requests.map((request) => JSON.stringify(request)).join('\n');
    const { stdout } = await runMain(['scan', '--stdin-format', 'ndjson', '--jobs', '1'], { stdin });
    const answers = stdout.trimEnd().split('\n');
    expect(answers).toHaveLength(requests.length);
    const validate = validatorOf('Output');
    answers.forEach((answer, index) => {
      const record = JSON.parse(answer) as { id?: unknown };
      expectValid(validate, record);
      expect(record.id).toBe(requests[index]?.id);
    });
  });
});
