import { statSync } from 'node:fs';
import { SourceError } from '../source/failure.ts';
import { findInputs, type Input } from '../source/find.ts';
import type { Selection } from '../source/finding/selection.ts';
import type { OpenOptions } from '../source/open.ts';
import { readBytes, STDIN } from '../source/read.ts';
import { type CommandContext, UsageError } from './context.ts';
import type { Settings } from './settings.ts';
import { standardInput } from './stdin.ts';

/** Largest list of inputs that is read, in bytes: some ten million paths. */
const LONGEST_LIST = 1024 * 1024 * 1024;

/** Whether standard input is a document of the call. */
export function readsStdin({ args, settings }: CommandContext): boolean {
  return args.includes(STDIN) || (args.length === 0 && settings.filesFrom === null);
}

/** The inputs that the call means. @throws UsageError where the list of them cannot be read, or one of them would be written over */
export async function inputsOf(context: CommandContext): Promise<readonly Input[]> {
  const { args, settings, messages } = context;
  const { filesFrom, include, exclude, ignore, hidden, follow } = settings;
  if (filesFrom === STDIN && readsStdin(context)) throw new UsageError(messages.listAndDocument());
  const listed = filesFrom === null ? [] : await listedIn(filesFrom, context);
  const operands = args.length === 0 && filesFrom === null ? [STDIN] : args;
  const inputs = await found(operands, { include, exclude, ignoreFiles: ignore, hidden, follow, listed });
  if (settings.output === null) return inputs;
  return (await import('./own-output.ts')).withoutOwnOutput(inputs, context);
}

/** What is found is most of what a run over many short files keeps: meanwhile the room for new objects stays small. */
async function found(operands: readonly string[], selection: Selection): Promise<readonly Input[]> {
  const isMany = operands.length > 1 || (selection.listed ?? []).length > 0 || isSearched(operands[0]);
  const release = isMany ? await hold() : () => {};
  try {
    return await findInputs(operands, selection);
  } finally {
    release();
  }
}

/** Whether the operand may mean many files: whatever is not one. */
function isSearched(operand = STDIN): boolean {
  if (operand === STDIN) return false;
  try {
    return !statSync(operand).isFile();
  } catch {
    return true;
  }
}

/** Loaded where it is of use: with it comes node:v8, which takes 2 ms of a run over one document. */
async function hold(): Promise<() => void> {
  return (await import('./optimizer.ts')).holdNewObjects();
}

async function listedIn(path: string, context: CommandContext): Promise<readonly (string | Uint8Array)[]> {
  const { pathsIn } = await import('../source/finding/list.ts');
  return pathsIn(await bytesOf(path, context, LONGEST_LIST));
}

/** The bytes of one input, of at most the size that the settings allow. @throws SourceError */
export function readInputBytes(input: Input, { io, settings }: CommandContext): Promise<Uint8Array> {
  // Touching standard input opens it: only the run that reads it pays for that.
  return readBytes(input, { maxBytes: settings.maxSize, ...(input.path === STDIN && { stdin: standardInput(io) }) });
}

/**
 * The bytes of one file that a command cannot do without, or of standard input.
 * @param maxBytes 64 MiB unless given
 * @throws UsageError where it cannot be read
 */
export async function bytesOf(path: string, context: CommandContext, maxBytes?: number): Promise<Uint8Array> {
  const limit = maxBytes === undefined ? {} : { maxBytes };
  return await orSay(path, context, () => readBytes(path, path === STDIN ? { ...limit, stdin: standardInput(context.io) } : limit));
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
