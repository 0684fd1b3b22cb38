import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { type CommandContext, DONE, FAILED } from './context.ts';
import type { Io } from './io.ts';
import { hush, type Sink, streamSink } from './sink.ts';

/** How a run ended, and whether there is anything to keep in the file that it wrote. */
export interface Outcome {
  readonly status: number;
  readonly isWhole: boolean;
}

/**
 * How a run over inputs ended.
 * @param inputs how many were done, and how many failed
 * @param output whether nobody reads it any more, and whether it has something to say where all inputs failed: if not, an older file
 * is worth more
 */
export function outcomeOf(
  { documents, errors }: { readonly documents: number; readonly errors: number },
  { isClosed, tellsFailures }: { readonly isClosed: boolean; readonly tellsFailures: boolean },
): Outcome {
  return { status: errors > 0 && !isClosed ? FAILED : DONE, isWhole: documents > 0 || tellsFailures };
}

/** Runs `produce` on the output that the settings ask for, and sees to it that a file is written whole or not at all. */
export async function withOutput({ io, settings }: CommandContext, produce: (sink: Sink) => Promise<Outcome>): Promise<number> {
  return await wholeOrNot(await openSink(settings.output, io), produce);
}

/** Whether the output is a folder: there is one of that name, or the name ends as that of a folder. */
export function isFolder({ io, settings: { output } }: CommandContext): boolean {
  if (output === null) return false;
  return (
    output.endsWith('/') || output.endsWith(sep) || statSync(resolve(io.cwd(), output), { throwIfNoEntry: false })?.isDirectory() === true
  );
}

/** The file at `path`, or standard output. */
export async function openSink(path: string | null, io: Io): Promise<Sink> {
  return path === null ? streamSink(io.stdout) : await (await import('./file-sink.ts')).fileSink(path, io);
}

/** Runs `produce` on an output that is open, which is then there whole or not at all. */
export async function wholeOrNot<Target extends Pick<Sink, 'commit' | 'discard'>>(
  target: Target,
  produce: (target: Target) => Promise<Outcome>,
): Promise<number> {
  try {
    const { status, isWhole } = await produce(target);
    await (isWhole ? target.commit() : target.discard());
    return status;
  } catch (error) {
    await target.discard().catch(() => {});
    throw error;
  }
}

/** Writes one text that is known at once. */
export function writeText(context: CommandContext, text: string): Promise<number> {
  return withOutput(context, async (sink) => {
    await sink.write(text);
    return { status: DONE, isWhole: true };
  });
}

/** One line for the user, beside the results. It must be safe for a terminal. */
export function tell(io: Pick<Io, 'stderr'>, line: string): void {
  hush(io.stderr);
  io.stderr.write(`speechkit: ${line}\n`);
}
