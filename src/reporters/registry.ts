import type { Reporter, ReporterOptions } from './reporter.ts';

/** Formats by name, the default first. A run loads only the one that it writes. */
export type Formats<DocumentRecord, RunSummary, Options extends ReporterOptions = ReporterOptions> = Readonly<
  Record<string, () => Promise<{ createReporter(options: Options): Reporter<DocumentRecord, RunSummary> }>>
>;

/** The reporter for a format of the list. */
export async function loadReporter<DocumentRecord, RunSummary, Options extends ReporterOptions>(
  formats: Formats<DocumentRecord, RunSummary, Options>,
  name: string,
  options: Options,
): Promise<Reporter<DocumentRecord, RunSummary>> {
  const load = formats[name];
  if (load === undefined) throw new Error(`no format ${name}`);
  return (await load()).createReporter(options);
}
