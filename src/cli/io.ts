import type { Readable, Writable } from 'node:stream';

/** A stream that may lead to a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The part of a process that tells of interrupts. */
export interface Signals {
  readonly pid: number;
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  /** @param signal 0 sends nothing: it only fails where there is no such process */
  kill(pid: number, signal: NodeJS.Signals | 0): unknown;
}

/** What a run touches of the process; `process` itself fits, and so does a stand-in of a test, which need not have signals. */
export interface Io extends Partial<Signals> {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}
