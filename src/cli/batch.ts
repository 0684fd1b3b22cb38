import type { Failure } from '../model.ts';
import type { Reporter, ReporterOptions } from '../reporters/reporter.ts';
import { visible } from '../reporters/visible.ts';
import { SourceError } from '../source/failure.ts';
import { findInputs, type Input } from '../source/find.ts';
import { openSource } from '../source/open.ts';
import { readBytes, STDIN } from '../source/read.ts';
import type { SourceText } from '../source/text.ts';
import { type CommandContext, DONE, FAILED, OutputError } from './context.ts';
import { openOptions } from './inputs.ts';
import { tell, withOutput } from './output.ts';
import { reporterOptions } from './reporter-options.ts';
import type { Sink } from './sink.ts';

/** Counts what a run has done. */
export interface Tally<DocumentRecord, RunSummary> {
  add(record: DocumentRecord): void;
  fail(): void;
  summary(): RunSummary;
}

/** What a command does with its inputs. */
export interface Batch<DocumentRecord, RunSummary> {
  readonly tally: Tally<DocumentRecord, RunSummary>;
  /** What is done to an input before it is looked at; what comes back takes its place. */
  prepare?(source: SourceText, bytes: Uint8Array): Promise<SourceText>;
  record(source: SourceText): DocumentRecord | Promise<DocumentRecord>;
  reporter(options: ReporterOptions): Promise<Reporter<DocumentRecord, RunSummary>>;
  /** The exit status of a run in which no input failed; 0 unless given. */
  status?(): number;
}

/** What a record says of what is lost. */
interface Losses {
  readonly replacedCharacters?: number;
  readonly garbledCharacters?: number;
  readonly notices?: readonly string[];
}

/**
 * Reads, analyses and reports the inputs one after the other, so that memory holds one document at a time.
 * An input that fails becomes a record or a message; the others are done all the same.
 */
export function runBatch<DocumentRecord extends Losses, RunSummary>(
  context: CommandContext,
  batch: Batch<DocumentRecord, RunSummary>,
): Promise<number> {
  const { args } = context;
  return withOutput(context, async (sink) => {
    const inputs = await findInputs(args.length === 0 ? [STDIN] : args);
    const options = await reporterOptions(context, inputs.length > 1);
    const reporter = await batch.reporter(options);
    // A failure that stands in the results on the same screen need not be told twice.
    const isTold = !(reporter.failure !== undefined && options.width !== null);
    let done = 0;
    for (const input of inputs) {
      if (sink.isClosed) break;
      const result = await analyse(input, context, batch);
      if ('error' in result) {
        batch.tally.fail();
        if (isTold) await tellFailure(input.path, result.error, context);
        if (reporter.failure) await writeAll(sink, reporter.failure(failureOf(input.path, result.error)));
      } else {
        done++;
        batch.tally.add(result.record);
        await writeAll(sink, reporter.document(result.record, result.source.text));
        if (reporter.failure === undefined) await tellLosses(result.source.path, result.record, context);
      }
      await sink.flush();
    }
    await writeAll(sink, reporter.end(batch.tally.summary()));
    const failed = inputs.length > done && !sink.isClosed;
    // A format without a place for failures has nothing to say where all inputs failed: an older file is worth more.
    return { status: failed ? FAILED : (batch.status?.() ?? DONE), isWhole: done > 0 || reporter.failure !== undefined };
  });
}

type Result<DocumentRecord> = { readonly record: DocumentRecord; readonly source: SourceText } | { readonly error: unknown };

async function analyse<DocumentRecord>(
  input: Input,
  { io, settings }: CommandContext,
  batch: Batch<DocumentRecord, unknown>,
): Promise<Result<DocumentRecord>> {
  try {
    if (input.error) throw input.error;
    const { path } = input;
    // Touching standard input opens it: only the run that reads it pays for that.
    const bytes = await readBytes(path, path === STDIN ? { stdin: io.stdin } : {});
    const read = await openSource(path, bytes, openOptions(settings));
    const source = (await batch.prepare?.(read, bytes)) ?? read;
    return { record: await batch.record(source), source };
  } catch (error) {
    // Nothing is wrong with the input where the output cannot be written.
    if (error instanceof OutputError) throw error;
    return { error };
  }
}

async function writeAll(sink: Sink, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (sink.isClosed) return;
    await sink.write(piece);
  }
}

function failureOf(path: string, error: unknown): Failure {
  return error instanceof SourceError ? error.failure(path) : { path, code: 'internal', message: String(error) };
}

async function tellFailure(path: string, error: unknown, { io, settings, messages }: CommandContext): Promise<void> {
  const text =
    error instanceof SourceError
      ? (await import('./failure-text.ts')).failureText(error, settings.lang)
      : messages.internal(error instanceof Error ? (error.stack ?? error.message) : String(error));
  tell(io, `${visible(path)}: ${visible(text)}`);
}

async function tellLosses(path: string, losses: Losses, { io, settings, messages }: CommandContext): Promise<void> {
  if (settings.quiet) return;
  const { replacedCharacters, garbledCharacters, notices = [] } = losses;
  if (replacedCharacters) tell(io, `${visible(path)}: ${messages.replacedCharacters(replacedCharacters)}`);
  if (garbledCharacters) tell(io, `${visible(path)}: ${messages.garbledCharacters(garbledCharacters)}`);
  if (notices.length === 0) return;
  const { noticeText } = await import('./notice-text.ts');
  for (const notice of notices) tell(io, `${visible(path)}: ${visible(noticeText(notice, settings.lang))}`);
}
