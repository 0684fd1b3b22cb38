import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CompareReport } from '../../src/reporters/contract.ts';
import { runMain } from './io.ts';
import { validatorOf } from './schema.ts';

const INPUTS = new URL('../../fixtures/cli/inputs/', import.meta.url).pathname;
const [FIRST, SECOND, DAMAGED] = ['first', 'second', 'first-damaged'].map((name) => `${INPUTS}drafts/${name}.txt`) as [
  string,
  string,
  string,
];

const isOutput = validatorOf('Output');

/** What the schema has against a record. */
function schemaErrors(record: unknown): unknown[] {
  return isOutput(record) ? [] : (isOutput.errors ?? []).slice(-3);
}

describe('compare --exit-code', () => {
  it.each([
    [FIRST, SECOND, 1],
    [FIRST, DAMAGED, 0],
    [FIRST, FIRST, 0],
  ])('of %s and %s is %i', async (one, other, status) => {
    expect((await runMain(['compare', '--exit-code', one, other])).status).toBe(status);
    expect((await runMain(['compare', one, other])).status).toBe(0);
  });
});

describe('compare', () => {
  it('takes one of the two from standard input', async () => {
    const stdin = readFileSync(SECOND, 'utf8');
    const named = await runMain(['compare', '--only', 'outline', FIRST, SECOND]);
    const piped = await runMain(['compare', '--only', 'outline', FIRST, '-'], { stdin });
    expect(piped.stdout.split('\n').slice(2)).toEqual(named.stdout.split('\n').slice(2));
  });

  it('reads a Word document, whose places are paragraphs', async () => {
    const { stdout, status } = await runMain(['compare', '--lang', 'en', `${INPUTS}speech.docx`, FIRST]);
    expect(status).toBe(0);
    expect(stdout).toContain('speech.docx');
  });

  it('prints what its schema says, whatever part is asked for', async () => {
    for (const more of [[], ['--summary'], ['--only', 'text'], ['--only', 'claims']]) {
      const { stdout } = await runMain(['compare', '--format', 'json', ...more, FIRST, SECOND]);
      const report = JSON.parse(stdout) as CompareReport;
      expect(schemaErrors(report)).toEqual([]);
      expect(report.summary.result).toBe('different');
    }
    const { stdout } = await runMain(['compare', '--format', 'ndjson', FIRST, SECOND]);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string });
    expect(lines.map(({ type }) => type)).toEqual(['document', 'document', 'comparison', 'summary']);
    for (const line of lines) expect(schemaErrors(line)).toEqual([]);
  });

  it('says in its record which of the two could not be read', async () => {
    const { stdout, status } = await runMain(['compare', '--format', 'json', `${INPUTS}drafts/none.txt`, FIRST]);
    const report = JSON.parse(stdout) as CompareReport;
    expect(status).toBe(2);
    expect(schemaErrors(report)).toEqual([]);
    expect([report.documents.length, report.errors.map(({ code }) => code), report.comparison]).toEqual([0, ['not-found'], null]);
  });

  it('refuses two parts that exclude each other', async () => {
    const { status, stderr } = await runMain(['compare', '--summary', '--only', 'text', FIRST, SECOND]);
    expect([status, stderr.includes('--only and --summary')]).toEqual([2, true]);
  });
});
