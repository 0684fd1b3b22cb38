import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Tests that spawn the command run what is built; it is built again when a source is newer, so that they never judge old code. */
export function setup(): void {
  const built = timeOf('dist/main.cjs');
  const sources = [
    'scripts/build.mjs',
    'package.json',
    ...readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).map((name) => `src/${name}`),
  ];
  if (sources.every((path) => timeOf(path) <= built)) return;
  try {
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    // Half-written code somewhere else should not keep anyone from the tests of what they work on.
    if (process.env['CI'] !== undefined) throw error;
    process.stderr.write('The build failed; tests that spawn the command judge the last one that succeeded.\n');
  }
}

function timeOf(path: string): number {
  return statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
