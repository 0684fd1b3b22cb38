import type { Language } from '../../language.ts';
import type { AnnotatedDocument, Tool } from '../../model.ts';

/** What the report on one speech may depend on beside its record. */
export interface SpeechOptions {
  readonly lang: Language;
  readonly tool: Tool;
  /** A link to the page of its folder, where it has one. */
  readonly back?: { readonly href: string; readonly text: string };
}

/** Writes one format of it, in pieces. */
export type WriteSpeech = (record: AnnotatedDocument, options: SpeechOptions) => Iterable<string>;

/** The report on one speech, in the formats of that on many. */
const SPEECH_FORMATS: Readonly<Record<string, () => Promise<WriteSpeech>>> = {
  html: async () => (await import('./speech-page.ts')).speechPage,
  markdown: async () => (await import('./speech-markdown.ts')).speechMarkdown,
  json: async () => (await import('./speech-json.ts')).speechJson,
};

/** The format of that name. */
export async function loadSpeechFormat(name: string): Promise<WriteSpeech> {
  const load = SPEECH_FORMATS[name];
  if (load === undefined) throw new Error(`no format ${name}`);
  return await load();
}
