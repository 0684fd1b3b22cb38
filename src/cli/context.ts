import type { Io } from './io.ts';
import type { Messages } from './messages.ts';
import type { Settings } from './settings.ts';

/** What a command is handed: its arguments, every setting decided (`Own` are those of the command alone), and the streams. */
export interface CommandContext<Own = unknown> {
  readonly io: Io;
  readonly args: readonly string[];
  readonly settings: Settings & Own;
  /** Keys of the settings that the call itself names. */
  readonly called: ReadonlySet<string>;
  readonly messages: Messages;
}

/** Exit status: done. */
export const DONE = 0;
/** Exit status: done, and a check found something. */
export const FOUND = 1;
/** Exit status: could not do it, or not for every input. */
export const FAILED = 2;

/** The call, or a file that it names, makes no sense; the messages are for the user, in the user's language, a line each. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly messages: readonly string[];

  constructor(...messages: readonly [string, ...string[]]) {
    super(messages.join('\n'));
    this.messages = messages;
  }
}

/** The results cannot be written to `path`, or to standard output (null). */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly path: string | null;
  /** What the operating system said, for example `ENOSPC`. */
  readonly reason: string;

  constructor(path: string | null, cause: unknown) {
    const { code, message } = cause as NodeJS.ErrnoException;
    super(`cannot write: ${message}`, { cause });
    this.path = path;
    this.reason = code ?? message;
  }
}
