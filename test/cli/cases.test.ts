import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Result, runMain, type Surroundings } from './io.ts';

const FOLDER = new URL('../../fixtures/cli/', import.meta.url);

/** A folder of fixtures/cli: a call from the folder with the inputs, and all that it gives back. */
interface Case extends Surroundings {
  readonly args: readonly string[];
}

const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'inputs')
  .map(({ name }) => name);

describe('each folder of fixtures/cli gives what its output.txt says', () => {
  const before = process.cwd();
  beforeAll(() => process.chdir(new URL('inputs/', FOLDER).pathname));
  afterAll(() => process.chdir(before));

  it.each(cases)('%s', async (name) => {
    const { args, ...surroundings } = JSON.parse(readFileSync(new URL(`${name}/case.json`, FOLDER), 'utf8')) as Case;
    const result = await runMain(args, surroundings);
    await expect(written(args, result)).toMatchFileSnapshot(new URL(`${name}/output.txt`, FOLDER).pathname);
  });
});

/** A run as one text. What an editor, git or a terminal would act on is spelled out: `^[` is an escape, `␍` a carriage return. */
function written(args: readonly string[], { status, stdout, stderr }: Result): string {
  const spelled = (text: string): string =>
    text
      .replaceAll('\u001b', '^[')
      .replaceAll('\r', '␍')
      .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
  return [`$ speechkit ${args.join(' ')}`, `status ${status}`, '--- stdout', `${spelled(stdout)}--- stderr`, spelled(stderr)].join('\n');
}
