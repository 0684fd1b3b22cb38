import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Interruptions } from '../../../scripts/interruptions.mjs';

const RUNS = 12;

it.skipIf(process.platform === 'win32')(
  'scan leaves no half of a result at whatever moment it is interrupted, and goes on from the cache (a sample of npm run interrupts)',
  { timeout: 400_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'speechkit-interrupts-'));
    try {
      const interruptions = new Interruptions(folder, 20_261_126);
      let interrupted = 0;
      for (let number = 0; number < RUNS; number++) {
        const { plan, wasInterrupted, problems } = await interruptions.interrupt(number);
        expect(problems, `#${number}: ${plan.signal} ${plan.args.join(' ')}`).toEqual([]);
        if (wasInterrupted) interrupted++;
      }
      // A machine that is slower than it was a moment before is interrupted earlier, never all too late.
      expect(interrupted).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
