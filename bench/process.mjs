// @ts-check
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const USAGE = fileURLToPath(new URL('./usage.cjs', import.meta.url));

/** Half an hour, in milliseconds: what takes longer hangs. */
const TIMEOUT = 1_800_000;
const MAX_BUFFER = 1 << 26;

/**
 * What a whole process took.
 * @typedef {object} Usage
 * @property {number} cpu of all its threads, user and system, in milliseconds
 * @property {number} wall in milliseconds
 * @property {number | null} peak most memory that was resident, in MiB; null where nothing tells
 * @property {string} stdout what it printed, where that was kept
 */

/**
 * Runs a program of Node.js.
 * @param {readonly string[]} args @param {{ keeps?: boolean, statuses?: readonly number[] }} [options] whether its output is kept (else it
 *   goes nowhere), and with which statuses it may end
 * @returns {Usage}
 */
export function node(args, { keeps = false, statuses = [0] } = {}) {
  const begin = performance.now();
  const { status, error, output } = spawnSync(process.execPath, ['--require', USAGE, ...args], {
    stdio: ['ignore', keeps ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: TIMEOUT,
    maxBuffer: MAX_BUFFER,
  });
  const wall = performance.now() - begin;
  const [, stdout, stderr, usage] = output ?? [];
  if (error || status === null || !statuses.includes(status)) throw new Error(`node ${args.join(' ')} failed: ${error ?? stderr}`);
  return { wall, stdout: stdout ?? '', .../** @type {{ cpu: number, peak: number }} */ (JSON.parse(usage ?? '')) };
}

/**
 * Prints how many lines a program has printed, and its times. Not straight to /dev/null: grep sees that nobody reads it, and ends at its
 * first match.
 */
const WHOLE = 'set -o pipefail; "$@" | wc -l || exit; times';

/** The lines that were counted, and the times of the children of a shell, as POSIX has `times` print them on its second line. */
const CHILDREN = /^\s*(\d+)\n.*\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/;

/**
 * Runs any program, and counts the lines that it prints (`stdout` is their number). Bash counts its time to the millisecond, other shells to the hundredth of a second.
 * @param {readonly string[]} command
 * @returns {Usage | null} null where there is no such program or it fails
 */
export function program(command) {
  const begin = performance.now();
  const { status, stdout } = spawnSync('bash', ['-c', WHOLE, 'bash', ...command], {
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
    timeout: TIMEOUT,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const wall = performance.now() - begin;
  const [, lines = '', ...parts] = CHILDREN.exec(stdout ?? '') ?? [];
  if (status !== 0 || parts.length === 0) return null;
  const [userMinutes = 0, userSeconds = 0, systemMinutes = 0, systemSeconds = 0] = parts.map(Number);
  return { wall, cpu: 1000 * (60 * (userMinutes + systemMinutes) + userSeconds + systemSeconds), peak: null, stdout: lines };
}
