import { SourceError } from '../source/failure.ts';
import type { OpenOptions } from '../source/open.ts';
import { readBytes, STDIN } from '../source/read.ts';
import { type CommandContext, UsageError } from './context.ts';
import type { Settings } from './settings.ts';

/** The bytes of one file that a command cannot do without, or of standard input. @throws UsageError where it cannot be read */
export async function bytesOf(path: string, context: CommandContext): Promise<Uint8Array> {
  return await orSay(path, context, () => readBytes(path, path === STDIN ? { stdin: context.io.stdin } : {}));
}

/** How the settings say that inputs are read. */
export function openOptions({ encoding, formatIn }: Pick<Settings, 'encoding' | 'formatIn'>): OpenOptions {
  return { ...(encoding !== null && { encoding }), ...(formatIn !== null && { format: formatIn }) };
}

/** What the work gives, or why the file at `path` does not let it be done, in the user's language. @throws UsageError */
export async function orSay<Result>(path: string, { settings }: CommandContext, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const { failureText } = await import('./failure-text.ts');
    throw new UsageError(`${path}: ${failureText(error, settings.lang)}`);
  }
}
