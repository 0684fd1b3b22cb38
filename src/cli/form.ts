import { statSync } from 'node:fs';
import { entriesOf } from '../filling/entries.ts';
import { toolOf } from '../package.ts';
import type { FillInForm } from '../reporters/form/contract.ts';
import { FORM_FORMATS, type FormFormat } from '../reporters/form/formats.ts';
import { formAsCsv, formAsJson } from '../reporters/form/write.ts';
import { visible, visibleLines } from '../reporters/visible.ts';
import type { Input } from '../source/find.ts';
import { fingerprint } from '../source/fingerprint.ts';
import { openSource } from '../source/open.ts';
import { readBytes } from '../source/read.ts';
import { type CommandContext, DONE, UsageError } from './context.ts';
import { writeBytes } from './file-sink.ts';
import { inputsOf, openOptions, orSay, readInputBytes } from './inputs.ts';
import { tell, writeText } from './output.ts';
import { refuseToOverwrite } from './own-output.ts';
import { readPlaceholders } from './read-placeholders.ts';

/** What `placeholders` is to do about a form. */
export interface FormSettings {
  /** Where the form goes; null where none is wanted. */
  readonly form: string | null;
  readonly formFormat: FormFormat | null;
  readonly category: string | null;
}

/** A file that a spreadsheet would refuse to open, were it a form in CSV. */
const WORKBOOK = /\.(?:xlsx?|xlsm|ods|et)$/iu;
/** Standard output, as the place of a form. */
const STDOUT = '-';

/** `speechkit placeholders --form`: a form with the placeholders of one speech, to be filled in. */
export async function writeForm(context: CommandContext<FormSettings>, place: string): Promise<number> {
  const { io, settings, called, messages } = context;
  if (settings.output !== null) throw new UsageError(messages.conflict('--form', '--output'));
  if (called.has('format')) throw new UsageError(messages.conflict('--form', '--format'));
  if (settings.formFormat === null && WORKBOOK.test(place)) throw new UsageError(messages.formWorkbook(place));
  const [input, ...others] = await inputsOf(context);
  if (input === undefined || others.length > 0) throw new UsageError(messages.formOneSpeech());
  const { path, error } = input;
  refuseToOverwrite(place, [path], context);
  const form = await orSay(path, context, () => {
    if (error) throw error;
    return formOf(input, context);
  });
  if (place !== STDOUT) await refuseFilled(place, context);
  const isJson = (settings.formFormat ?? formatOf(place)) === 'json';
  const text = [...(isJson ? formAsJson(form) : formAsCsv(form, settings.lang))].join('');
  if (place === STDOUT) return await writeText(context, io.stdout.isTTY ? visibleLines(text.replace(/^\uFEFF/u, '')) : text);
  await writeBytes(place, Buffer.from(text), io);
  if (!settings.quiet) tell(io, messages.formWritten(visible(place), form.placeholders.length, visible(path)));
  return DONE;
}

/** By the extension of the file; CSV where that says nothing. */
function formatOf(place: string): FormFormat {
  return FORM_FORMATS.find((format) => place.toLowerCase().endsWith(`.${format}`)) ?? 'csv';
}

async function formOf(input: Input, context: CommandContext<FormSettings>): Promise<FillInForm> {
  const { path } = input;
  const bytes = await readInputBytes(input, context);
  const source = await openSource(path, bytes, openOptions(context.settings));
  const { restored, placeholders } = await readPlaceholders(source);
  const speech = { path, sha256: fingerprint(bytes), encoding: source.encoding, format: source.format };
  return { schemaVersion: 1, tool: toolOf(), speech, placeholders: entriesOf(placeholders, restored.text, context.settings.category) };
}

/** A form that somebody has filled in is work, and no new one takes its place. @throws UsageError */
async function refuseFilled(place: string, { messages }: CommandContext): Promise<void> {
  if (!statSync(place, { throwIfNoEntry: false })?.isFile()) return;
  const { isFilledForm } = await import('../filling/read-form.ts');
  if (await isFilledForm(await readBytes(place))) throw new UsageError(messages.formFilled(place));
}
