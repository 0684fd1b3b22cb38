import { editsOf } from '../../filling/edits.ts';
import { type FilledForm, FormError } from '../../filling/form.ts';
import { type Plan, plan } from '../../filling/plan.ts';
import { readForm } from '../../filling/read-form.ts';
import type { Placeholder } from '../../model.ts';
import { visible, visibleLines } from '../../reporters/visible.ts';
import { decode } from '../../source/decode.ts';
import { type Encoding, parseEncoding } from '../../source/encodings.ts';
import { SourceError } from '../../source/failure.ts';
import { fingerprint } from '../../source/fingerprint.ts';
import { INPUT_FORMATS, isTextFormat } from '../../source/formats/registry.ts';
import { openSource, patchSource } from '../../source/open.ts';
import { STDIN } from '../../source/read.ts';
import type { SourceText } from '../../source/text.ts';
import { type CommandContext, DONE, FAILED, UsageError } from '../context.ts';
import { FILL_TEXTS } from '../fill-text.ts';
import { bytesOf, orSay } from '../inputs.ts';
import { tell, withOutput } from '../output.ts';
import { refuseToOverwrite } from '../own-output.ts';
import { readPlaceholders } from '../read-placeholders.ts';

/** The settings of this command alone. */
interface FillSettings {
  readonly same: boolean;
  readonly suggested: boolean;
}

/** `speechkit fill`: puts what a form holds in the place of the marks, and leaves every other byte of the speech as it is. */
export async function run(context: CommandContext<FillSettings>): Promise<number> {
  const { args, io, settings } = context;
  const [path = STDIN, formPath = STDIN] = args;
  const texts = FILL_TEXTS[settings.lang];
  if (path === STDIN && formPath === STDIN) throw new UsageError(texts.bothStdin);
  refuseToOverwrite(settings.output, [formPath], context);
  const form = await readFormAt(formPath, context);
  const bytes = await bytesOf(path, context);
  if (form.speech !== null && form.speech.sha256 !== fingerprint(bytes)) throw new UsageError(texts.changed(path, formPath));
  const source = await orSay(path, context, () => sourceAs(path, bytes, form));
  const { restored, marks, placeholders } = await orSay(path, context, () => readPlaceholders(source));
  const encoding = source.encoding as Encoding;
  const planned = plan(placeholders, form, { same: settings.same, suggested: settings.suggested, encoding });
  if (planned.problems.length > 0) {
    const lines = planned.problems.map((problem) => `  ${visible(texts.problem(problem))}`);
    tell(io, [visible(texts.refused(formPath)), ...lines].join('\n'));
    return FAILED;
  }
  const filled = await patched(source, bytes, editsOf(restored, marks, planned.values), context);
  const status = await withOutput(context, async (sink) => {
    const isTerminal = settings.output === null && io.stdout.isTTY === true;
    if (isTerminal && !isTextFormat(source.format)) throw new UsageError(texts.notForTerminal(path));
    await sink.write(isTerminal ? visibleLines(decode(filled, encoding).text) : filled);
    return { status: DONE, isWhole: true };
  });
  if (!settings.quiet) report(path, placeholders, planned, context);
  return status;
}

async function readFormAt(path: string, context: CommandContext): Promise<FilledForm> {
  const bytes = await bytesOf(path, context);
  const { text } = await orSay(path, context, () => decodeTable(path, bytes, context));
  try {
    return await readForm(text);
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    throw new UsageError(`${path}: ${FILL_TEXTS[context.settings.lang].fault(error.fault)}`);
  }
}

/** A workbook of a spreadsheet is no form, and the way out is not the one for a speech. @throws UsageError, SourceError */
function decodeTable(path: string, bytes: Uint8Array, { messages }: CommandContext): ReturnType<typeof decode> {
  try {
    return decode(bytes);
  } catch (error) {
    if (!(error instanceof SourceError) || error.code !== 'unsupported-format') throw error;
    throw new UsageError(messages.tableFormat(path, error.details.format ?? ''));
  }
}

/** The speech as it was read when the form was made. */
function sourceAs(path: string, bytes: Uint8Array, { speech }: FilledForm): Promise<SourceText> {
  const encoding = parseEncoding(speech?.encoding ?? '');
  const format = INPUT_FORMATS.find((id) => id === speech?.format);
  return openSource(path, bytes, { ...(encoding !== undefined && { encoding }), ...(format !== undefined && { format }) });
}

function patched(source: SourceText, bytes: Uint8Array, edits: ReturnType<typeof editsOf>, context: CommandContext): Promise<Uint8Array> {
  return orSay(source.path, context, async () => {
    try {
      return await patchSource(source, bytes, edits);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const texts = FILL_TEXTS[context.settings.lang];
      throw new UsageError(isTextFormat(source.format) ? texts.uncertain(source.path) : texts.noPlace(source.path));
    }
  });
}

/** How many places that stay open are named. */
const MOST_NAMED = 20;

/** Says what was filled, what may be a mistake, and what stays open. */
function report(path: string, placeholders: readonly Placeholder[], planned: Plan, { io, settings }: CommandContext): void {
  const texts = FILL_TEXTS[settings.lang];
  const { values, open, doubts, more } = planned;
  for (const doubt of doubts) tell(io, visible(texts.doubt(doubt)));
  const lines = open.slice(0, MOST_NAMED).map((index) => `\n  ${visible(texts.place(placeholders[index] as Placeholder))}`);
  if (open.length > MOST_NAMED) lines.push(`\n  ${texts.andMore(open.length - MOST_NAMED)}`);
  tell(io, `${visible(path)}: ${texts.done(values.size, open.length)}${lines.join('')}`);
  if (more.same > 0) tell(io, texts.moreBySame(more.same));
  if (more.suggested > 0) tell(io, texts.moreBySuggested(more.suggested));
}
