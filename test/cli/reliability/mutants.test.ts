import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { command } from '../io.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/fuzz-scan.mjs', import.meta.url));

describe('mutated documents', () => {
  it.each([
    ['text', 150, []],
    ['docx', 40, ['--format', 'docx']],
  ])(
    'each get a record, the same from threads as without (a sample of npm run fuzz-scan: %s)',
    { timeout: 240_000 },
    async (_name, count, more) => {
      const { status, stdout, stderr } = await command(process.execPath, [SCRIPT, '--count', String(count), '--seed', '20261126', ...more]);
      expect({ status, stdout, stderr }).toEqual({
        status: 0,
        stdout: expect.stringMatching(new RegExp(`^${count} documents .* 0 went wrong, \\d+ refused, ${count / 10} compared\n$`)),
        stderr: '',
      });
    },
  );
});
