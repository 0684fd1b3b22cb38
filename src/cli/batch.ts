import type { Failure } from '../model.ts';
import type { Reporter, ReporterOptions } from '../reporters/reporter.ts';
import { SourceError } from '../source/failure.ts';
import type { Input } from '../source/find.ts';
import { openSource } from '../source/open.ts';
import type { SourceText } from '../source/text.ts';
import { type CommandContext, DONE, OutputError } from './context.ts';
import { inputsOf, openOptions, readInputBytes } from './inputs.ts';
import { type Losses, type Reason, tellFailure, tellLosses } from './notes.ts';
import { outcomeOf, withOutput } from './output.ts';
import { reporterOptions } from './reporter-options.ts';
import { writeAll } from './sink.ts';

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
  prepare?(source: SourceText, bytes: Uint8Array, input: Input): Promise<SourceText>;
  record(source: SourceText): DocumentRecord | Promise<DocumentRecord>;
  reporter(options: ReporterOptions): Promise<Reporter<DocumentRecord, RunSummary>>;
  /** The exit status of a run in which no input failed; 0 unless given. */
  status?(): number;
}

/**
 * Reads, analyses and reports the inputs one after the other, so that memory holds one document at a time.
 * An input that fails becomes a record or a message; the others are done all the same.
 */
export function runBatch<DocumentRecord extends Losses, RunSummary>(
  context: CommandContext,
  batch: Batch<DocumentRecord, RunSummary>,
): Promise<number> {
  return withOutput(context, async (sink) => {
    const inputs = await inputsOf(context);
    const options = await reporterOptions(context, inputs.length > 1);
    const reporter = await batch.reporter(options);
    // A failure that stands in the results on the same screen need not be told twice.
    const isTold = !(reporter.failure !== undefined && options.width !== null);
    // Loaded here: with it comes node:v8, which takes 2 ms of a run over one document.
    if (inputs.length > 1) (await import('./optimizer.ts')).optimizeLater();
    let done = 0;
    for (const input of inputs) {
      if (sink.isClosed) break;
      const result = await analyse(input, context, batch);
      if ('error' in result) {
        batch.tally.fail();
        if (isTold) await tellFailure(input.path, reasonOf(result.error), context);
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
    const tellsFailures = inputs.length === 0 || reporter.failure !== undefined;
    const outcome = outcomeOf({ documents: done, errors: inputs.length - done }, { isClosed: sink.isClosed, tellsFailures });
    return outcome.status === DONE ? { ...outcome, status: batch.status?.() ?? DONE } : outcome;
  });
}

type Result<DocumentRecord> = { readonly record: DocumentRecord; readonly source: SourceText } | { readonly error: unknown };

async function analyse<DocumentRecord>(
  input: Input,
  context: CommandContext,
  batch: Batch<DocumentRecord, unknown>,
): Promise<Result<DocumentRecord>> {
  try {
    if (input.error) throw input.error;
    const bytes = await readInputBytes(input, context);
    const read = await openSource(input.path, bytes, openOptions(context.settings));
    const source = (await batch.prepare?.(read, bytes, input)) ?? read;
    return { record: await batch.record(source), source };
  } catch (error) {
    // Nothing is wrong with the input where the output cannot be written.
    if (error instanceof OutputError) throw error;
    return { error };
  }
}

function failureOf(path: string, error: unknown): Failure {
  return error instanceof SourceError ? error.failure(path) : { path, code: 'internal', message: String(error) };
}

function reasonOf(error: unknown): Reason {
  if (error instanceof SourceError) return error;
  return { internal: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
