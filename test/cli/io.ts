import { spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Io, Output } from '../../src/cli/io.ts';
import { main } from '../../src/main.ts';

/** The program as users start it. */
export const BIN = fileURLToPath(new URL('../../bin/speechkit.js', import.meta.url));

/** How a run ended and what it printed. */
export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Nothing of the machine's own environment but what it takes to start. */
const environment = (env: RunOptions['env'] = {}): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  LC_ALL: 'C.UTF-8',
  ...env,
});

/** Runs the built program in a process of its own, with pipes on all streams. */
export function speechkit(args: readonly string[], { input = '', env, cwd }: RunOptions = {}): Promise<Result> {
  return command(process.execPath, [BIN, ...args], { input, ...(env && { env }), ...(cwd && { cwd }) });
}

/** Runs any program. */
export function command(program: string, args: readonly string[], { input = '', env, cwd }: RunOptions = {}): Promise<Result> {
  return new Promise((settle, fail) => {
    const child = spawn(program, args, { env: environment(env), cwd });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.once('error', fail);
    child.once('close', (status) => settle({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** What a run without a process finds around it; a stream with columns is a terminal. */
export interface Surroundings {
  readonly stdin?: string | 'terminal' | AsyncIterable<string>;
  readonly stdoutColumns?: number;
  readonly stderrColumns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `main` in this process: with terminals of any width, and under the eyes of a debugger. */
export async function runMain(args: readonly string[], surroundings: Surroundings = {}): Promise<Result> {
  const stdout = collector(surroundings.stdoutColumns);
  const stderr = collector(surroundings.stderrColumns);
  const { stdin = '' } = surroundings;
  const io: Io = {
    stdin: stdinOf(stdin),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { LC_ALL: 'C.UTF-8', ...surroundings.env },
    cwd: () => process.cwd(),
  };
  const status = await main(args, io);
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function stdinOf(stdin: NonNullable<Surroundings['stdin']>): Io['stdin'] {
  if (typeof stdin !== 'string') return Readable.from(stdin);
  return stdin === 'terminal' ? Object.assign(Readable.from([]), { isTTY: true }) : Readable.from([Buffer.from(stdin)]);
}

function collector(columns: number | undefined): { stream: Output; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return {
    stream: Object.assign(stream, columns === undefined ? {} : { isTTY: true, columns }),
    text: () => Buffer.concat(chunks).toString(),
  };
}
