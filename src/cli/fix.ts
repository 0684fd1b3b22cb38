import type { Mended } from '../checks/fix.ts';
import type { Encoding } from '../source/encodings.ts';
import { SourceError } from '../source/failure.ts';
import type { Input } from '../source/find.ts';
import { isTextFormat } from '../source/formats/registry.ts';
import { patch } from '../source/patch.ts';
import type { SourceText } from '../source/text.ts';
import { type CommandContext, OutputError, UsageError } from './context.ts';
import { writeBytes } from './file-sink.ts';
import { inputsOf, readsStdin } from './inputs.ts';

/** What is to be done with what can be mended. */
export interface FixSettings {
  readonly fix: boolean;
  readonly inPlace: boolean;
  readonly diff: boolean;
}

/** @throws UsageError where it does not say where mended text is to go, or cannot go there */
export async function refuseFixSettings(context: CommandContext<FixSettings>): Promise<void> {
  const { settings, args, called, messages } = context;
  const { fix, inPlace, diff, output } = settings;
  if (inPlace && !fix) throw new UsageError(messages.needs('--in-place', '--fix'));
  if (inPlace && diff) throw new UsageError(messages.diffWritesNothing());
  if (diff && called.has('format')) throw new UsageError(messages.conflict('--diff', '--format'));
  if (!fix || diff) return;
  const isStdin = readsStdin(context);
  if (inPlace && isStdin) throw new UsageError(messages.stdinInPlace());
  if (inPlace) return;
  if (output === null) throw new UsageError(messages.fixNeedsPlace());
  const isOne = args.length <= 1 && settings.filesFrom === null && (isStdin || (await inputsOf(contextOfReport(context))).length === 1);
  if (!isOne) throw new UsageError(messages.fixOneInput());
}

/** @throws SourceError where the text was taken out of a document, so that what is mended has no place in the file */
export function refuseUnmendable({ format }: SourceText): void {
  if (isTextFormat(format)) return;
  const message = `is a ${format} document, which --fix does not write: mend it in its own program; --diff shows what to change`;
  throw new SourceError('not-writable', message, { reason: 'not-mendable', format });
}

/** Where the report of what is left goes: `--output` takes the mended text, unless that goes into the inputs. */
export function contextOfReport<Own extends FixSettings>(context: CommandContext<Own>): CommandContext<Own> {
  return context.settings.inPlace ? context : { ...context, settings: { ...context.settings, output: null } };
}

/**
 * Writes a mended text, byte for byte as it was but for what was mended, to where the settings say. An input in which nothing was
 * mended is not touched.
 * @throws SourceError where the input cannot be written; OutputError where the file for the mended text cannot
 */
export async function writeMended(
  { io, settings }: CommandContext<FixSettings>,
  source: SourceText,
  bytes: Uint8Array,
  { edits }: Mended,
  input: Input,
): Promise<void> {
  if (settings.inPlace && edits.length === 0) return;
  const mended = patched(source, bytes, edits);
  if (!settings.inPlace && settings.output !== null) return writeBytes(settings.output, mended, io);
  if (input.rawPath !== undefined) {
    throw new SourceError('not-writable', 'cannot be written: its name is not UTF-8', { reason: 'broken-name' });
  }
  try {
    await writeBytes(source.path, mended, io);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    throw new SourceError('not-writable', `cannot be written (${error.reason})`, { systemCode: error.reason });
  }
}

function patched({ encoding }: SourceText, bytes: Uint8Array, edits: Mended['edits']): Uint8Array {
  try {
    return patch(bytes, encoding as Encoding, edits);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'cannot be changed: its broken bytes leave the places of the changes uncertain';
    throw new SourceError('not-writable', message, { reason: 'uncertain-bytes' }, { cause: error });
  }
}
