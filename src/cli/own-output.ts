import { type Stats, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { visible } from '../reporters/visible.ts';
import type { Input } from '../source/find.ts';
import { openable } from '../source/finding/place.ts';
import { type CommandContext, UsageError } from './context.ts';
import { isFolder, tell } from './output.ts';

/**
 * The inputs without what the call itself writes: the file of `--output` where a folder, a glob or a list has it, and what an earlier run
 * has left in a folder of `--output` that lies inside of a folder that is read. So a second run reads the same documents as the first.
 * @throws UsageError where a file is both named as an input and written: it would be lost
 */
export function withoutOwnOutput(inputs: readonly Input[], context: CommandContext): readonly Input[] {
  const { settings, io, messages } = context;
  const { output } = settings;
  if (output === null) return inputs;
  const isWritten = isFolder(context) ? isInFolder(output, context) : isFile(output, context);
  if (isWritten === null) return inputs;
  const written = inputs.filter((input) => input.error === undefined && isWritten(input));
  if (written.length === 0) return inputs;
  const named = written.find(({ path }) => context.args.includes(path)) ?? (written.length === inputs.length ? written[0] : undefined);
  if (named) throw new UsageError(messages.outputIsInput(named.path));
  if (!settings.quiet) tell(io, messages.outputLeftOut(visible(output), written.length));
  const own = new Set(written);
  return inputs.filter((input) => !own.has(input));
}

/** Refuses to write over a file that the call reads. @throws UsageError */
export function refuseToOverwrite(output: string | null, paths: readonly string[], context: CommandContext): void {
  const isWritten = output === null ? null : isFile(output, context);
  const path = isWritten && paths.find((one) => isWritten({ path: one }));
  if (typeof path === 'string') throw new UsageError(context.messages.outputIsInput(path));
}

type Test = (input: Input) => boolean;

function isFile(output: string, { io }: CommandContext): Test | null {
  const stats = statsOf(resolve(io.cwd(), output));
  if (!stats?.isFile()) return null;
  // What was found is known to have another size, mostly, and need not be asked again.
  return (input) => (input.size === undefined || input.size === stats.size) && isSame(statsOf(openable(input)), stats);
}

/** Only where the folder lies inside of an operand: what is written beside what is read cannot be told from it. */
function isInFolder(output: string, { io, args }: CommandContext): Test | null {
  const at = (path: string): string => resolve(io.cwd(), path) + sep;
  const folder = at(output);
  const reads = args.map(at);
  const isInside = reads.some((path) => folder !== path && folder.startsWith(path)) && !reads.some((path) => path.startsWith(folder));
  return isInside ? ({ path }) => at(path).startsWith(folder) : null;
}

function isSame(one: Stats | undefined, other: Stats): boolean {
  return one !== undefined && one.ino !== 0 && one.ino === other.ino && one.dev === other.dev;
}

function statsOf(path: string | Buffer): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
