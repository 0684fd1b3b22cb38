import { type CommandContext, DONE } from './context.ts';
import type { Io } from './io.ts';
import { hush, type Sink, streamSink } from './sink.ts';

/** How a run ended, and whether there is anything to keep in the file that it wrote. */
export interface Outcome {
  readonly status: number;
  readonly isWhole: boolean;
}

/** Runs `produce` on the output that the settings ask for, and sees to it that a file is written whole or not at all. */
export async function withOutput({ io, settings }: CommandContext, produce: (sink: Sink) => Promise<Outcome>): Promise<number> {
  const sink = settings.output === null ? streamSink(io.stdout) : await (await import('./file-sink.ts')).fileSink(settings.output, io);
  try {
    const { status, isWhole } = await produce(sink);
    await (isWhole ? sink.commit() : sink.discard());
    return status;
  } catch (error) {
    await sink.discard().catch(() => {});
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
export function tell(io: Io, line: string): void {
  hush(io.stderr);
  io.stderr.write(`speechkit: ${line}\n`);
}
