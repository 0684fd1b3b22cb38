// @ts-check
/**
 * Ends runs of the built `scan` by SIGINT, SIGTERM and SIGKILL at random moments, and says what they left and what the next run made of it.
 *
 *   npm run interrupts -- --count 200 --seed 1
 *   npm run interrupts -- --seed 1 --only 47     one of them again
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Interruptions } from './interruptions.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' }, only: { type: 'string' } },
});
const first = Number(values.only ?? 0);
const count = values.only === undefined ? Number(values.count) : 1;
const folder = mkdtempSync(join(tmpdir(), 'speechkit-interrupts-'));
try {
  const interruptions = new Interruptions(folder, Number(values.seed));
  let interrupted = 0;
  let kept = 0;
  let wrong = 0;
  for (let number = first; number < first + count; number++) {
    const outcome = await interruptions.interrupt(number);
    if (outcome.wasInterrupted) interrupted++;
    if (outcome.kept > 0) kept++;
    if (outcome.problems.length > 0) wrong++;
    for (const problem of outcome.problems)
      console.log(`wrong: #${number} ${outcome.plan.signal} ${outcome.plan.args.join(' ')}: ${problem}`);
  }
  console.log(`${count} runs, ${interrupted} interrupted, ${kept} of which went on from the cache; ${wrong} went wrong`);
  process.exitCode = wrong > 0 || interrupted === 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
