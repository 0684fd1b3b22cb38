import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'bin/speechkit.js');

/** Tells of each program that comes with what was compiled of it whether V8 takes that. */
const TELLING = `const { basename } = require('node:path');
const vm = require('node:vm');
vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options);
    if (options?.cachedData) process._rawDebug(basename(options.filename), this.cachedDataRejected ? 'compiled anew' : 'taken');
  }
};`;

let folder = '';
let telling = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'speechkit-compiled-'));
  telling = join(folder, 'telling.cjs');
  writeFileSync(telling, TELLING);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function told(...args: string[]): string[] {
  const env = { ...process.env, NODE_OPTIONS: `--require ${telling}` };
  const { stderr } = spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', env, cwd: join(ROOT, 'fixtures/readme') });
  return [...new Set(stderr.trim().split('\n'))].sort();
}

// V8 takes what was compiled only under the flags under which that was, so the flags that a run sets have to be those of the build. Another
// release than that which has built takes nothing of it, and only that of Node.js 20 is given flags.
describe.runIf(process.version.startsWith('v20.'))('what the build has compiled', () => {
  it('serves a short run, which reads no more of the program than it needs', () => {
    expect(told('outline', 'speech.txt')).toEqual(['program.cjs taken']);
    expect(told('slogans', 'speech.txt')).toEqual(['program.cjs taken']);
  });

  it('serves the threads of a scan, of a folder and of files by name', () => {
    const all = ['program-late.cjs taken', 'program.cjs taken', 'worker-program.cjs taken'];
    expect(told('scan', '-q', '--no-cache', '-j', '2', join(ROOT, 'fixtures/cli/inputs/terms'))).toEqual(all);
    expect(told('scan', '-q', '--no-cache', '-j', '2', 'speech.txt', join(ROOT, 'README.zh-CN.md'))).toEqual(all);
  });
});
