import type { Edit } from '../text/edits.ts';
import type { Encoding } from './encodings.ts';
import { SourceError } from './failure.ts';
import type { DocumentFormat, Extract } from './formats/format.ts';
import { DOCUMENT_FORMATS, INPUT_FORMATS, isTextFormat } from './formats/registry.ts';
import { patch } from './patch.ts';
import { extensionOf } from './paths.ts';
import { type ReadOptions, readBytes, type Sized, sourceOf } from './read.ts';
import type { SourceText } from './text.ts';

/** More text than any document of this genre has, and than one string of the engine should hold. In UTF-16 code units. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

export interface OpenOptions {
  /** Decode as this whatever the bytes look like, where the format is text itself; a byte-order mark still wins. */
  readonly encoding?: Encoding;
  /** Read as this format whatever the bytes look like: `text`, `markdown`, `docx`, … Detected unless given. */
  readonly format?: string;
}

/** The document format of an input, or null where it is text. By its content; its name is only a hint. */
function documentFormatOf(path: string, bytes: Uint8Array): DocumentFormat | null {
  const extension = extensionOf(path);
  return DOCUMENT_FORMATS.find((format) => format.matches(bytes, extension)) ?? null;
}

/**
 * The text of one input, whatever format it is in. The code of a format is loaded with the first input that needs it.
 * @throws SourceError why it gives no text
 * @throws RangeError where `options.format` is no format that is read
 */
export async function openSource(path: string, bytes: Uint8Array, options: OpenOptions = {}): Promise<SourceText> {
  const { encoding, format: wanted } = options;
  if (wanted !== undefined && !INPUT_FORMATS.includes(wanted)) throw new RangeError(`no such format: ${wanted}`);
  if (wanted !== undefined && isTextFormat(wanted)) return { ...sourceOf(path, bytes, encoding), format: wanted };
  const format = wanted === undefined ? documentFormatOf(path, bytes) : DOCUMENT_FORMATS.find(({ id }) => id === wanted);
  if (!format) return sourceOf(path, bytes, encoding);
  const reader = await format.load();
  const extract = await reader.extract(bytes, { maxCharacters: MOST_CHARACTERS, ...(encoding !== undefined && { encoding }) });
  refuseEmpty(extract);
  return sourceOfExtract(path, format.id, extract);
}

/**
 * The bytes of an input with edits of its text made, and everything else as it was.
 * @param source as {@link openSource} gave it
 * @param edits offsets into its text; in order, not overlapping
 * @throws SourceError `not-writable` where its format is only read; RangeError where an edit has no certain place in it
 */
export async function patchSource(source: SourceText, bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const { format, encoding } = source;
  if (isTextFormat(format)) return patch(bytes, encoding as Encoding, edits);
  const reader = await DOCUMENT_FORMATS.find(({ id }) => id === format)?.load();
  if (reader?.patch) return reader.patch(bytes, edits, { maxCharacters: MOST_CHARACTERS, encoding });
  const message = `is a ${format} document, which is only read: fill in its text in its own program`;
  throw new SourceError('not-writable', message, { reason: 'only-read', format });
}

function refuseEmpty({ text }: Extract): void {
  if (/\S/u.test(text)) return;
  throw new SourceError('not-text', 'holds no text', { reason: 'no-text' });
}

function sourceOfExtract(path: string, format: string, extract: Extract): SourceText {
  const { text, encoding = 'utf-8', ...marks } = extract;
  let replacedCharacters = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) replacedCharacters++;
  return { path, encoding, format, text, replacedCharacters, ...marks };
}

/**
 * Reads one input, by its path or as it was found, and takes its text out.
 * @throws SourceError what {@link readBytes} and {@link openSource} throw
 */
export async function readInput(input: string | Sized, options: ReadOptions & OpenOptions = {}): Promise<SourceText> {
  const path = typeof input === 'string' ? input : input.path;
  return openSource(path, await readBytes(input, options), options);
}
