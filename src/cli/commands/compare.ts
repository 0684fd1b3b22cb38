import { compare } from '../../comparison/compare.ts';
import type { Comparable } from '../../comparison/draft.ts';
import type { Lexicon } from '../../lexicon/terms.ts';
import type { Comparison, Failure } from '../../model.ts';
import { extractPlaceholders } from '../../placeholders/placeholders.ts';
import type { CompareRecord, CompareSummary, ComparisonView } from '../../reporters/compare/contract.ts';
import { COMPARE_FORMATS, type CompareOptions } from '../../reporters/compare/formats.ts';
import { PARTS, type Part } from '../../reporters/compare/parts.ts';
import { loadReporter } from '../../reporters/registry.ts';
import { extractSlogans } from '../../slogans/slogans.ts';
import { SourceError } from '../../source/failure.ts';
import { openSource } from '../../source/open.ts';
import { STDIN } from '../../source/read.ts';
import { headOf, readStructure, type Structure } from '../../structure.ts';
import { type CommandContext, DONE, FAILED, FOUND, UsageError } from '../context.ts';
import { openOptions, readInputBytes } from '../inputs.ts';
import { lexiconOf } from '../lexicon.ts';
import { tellFailure, tellLosses } from '../notes.ts';
import { withOutput } from '../output.ts';
import { refuseToOverwrite } from '../own-output.ts';
import { reporterOptions } from '../reporter-options.ts';
import { writeAll } from '../sink.ts';

/** The settings of this command alone. */
interface CompareSettings {
  readonly only: readonly Part[];
  readonly summary: boolean;
  readonly context: number;
  readonly exitCode: boolean;
}

type Read = Comparable & Structure;

/** `speechkit compare`: what became of one speech in another. */
export async function run(context: CommandContext<CompareSettings>): Promise<number> {
  const { args, settings, messages } = context;
  const { only, summary: isSummary } = settings;
  if (only.length > 0 && isSummary) throw new UsageError(messages.conflict('--only', '--summary'));
  const paths = [args[0] ?? STDIN, args[1] ?? STDIN];
  if (paths.every((path) => path === STDIN)) throw new UsageError(messages.bothStdin());
  refuseToOverwrite(settings.output, paths, context);
  const lexicon = await lexiconOf(context);
  return await withOutput(context, async (sink) => {
    const parts = isSummary ? [] : only.length > 0 ? PARTS.filter((part) => only.includes(part)) : PARTS;
    const own = { context: settings.context, parts, areNamed: only.length > 0 };
    const options: CompareOptions = Object.assign(await reporterOptions(context, false), own);
    const reporter = await loadReporter(COMPARE_FORMATS, settings.format, options);
    const read: Read[] = [];
    for (const path of paths) {
      const result = await readInput(path, lexicon, context);
      if (!('code' in result)) read.push(result);
      else if (reporter.failure) await writeAll(sink, reporter.failure(result));
    }
    const [before, after] = read;
    const comparison = before && after ? compare(before, after) : null;
    for (const { record } of read) await tellLosses(record.path, record, context);
    if (comparison) await writeAll(sink, reporter.document(recordOf(read, comparison, parts), ''));
    await writeAll(sink, reporter.end(summaryOf(read, comparison)));
    if (comparison === null) return { status: FAILED, isWhole: reporter.failure !== undefined };
    return { status: settings.exitCode && comparison.result === 'different' ? FOUND : DONE, isWhole: true };
  });
}

/** What is compared of an input, or why it could not be read, which is told at once. */
async function readInput(path: string, lexicon: Lexicon, context: CommandContext): Promise<Read | Failure> {
  try {
    const bytes = await readInputBytes({ path }, context);
    const structure = readStructure(await openSource(path, bytes, openOptions(context.settings)));
    const { restored, record } = structure;
    const slogans = extractSlogans(restored, record, lexicon);
    return { ...structure, slogans, placeholders: extractPlaceholders(restored, lexicon.entries) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    await tellFailure(path, error, context);
    return error.failure(path);
  }
}

function recordOf(read: readonly Read[], comparison: Comparison, parts: readonly Part[]): CompareRecord {
  const { result, figures, sections, paragraphs, forms, slogans, placeholders, claims } = comparison;
  const has = (part: Part): boolean => parts.includes(part);
  const view: ComparisonView = {
    result,
    figures,
    // Paragraphs say in which section they stand.
    ...((has('outline') || has('text')) && { sections }),
    ...(has('text') && { paragraphs, forms }),
    ...(has('slogans') && { slogans }),
    ...(has('placeholders') && { placeholders }),
    ...(has('claims') && { claims }),
  };
  return { documents: read.map(({ record }) => headOf(record)), comparison: view };
}

function summaryOf(read: readonly Read[], comparison: Comparison | null): CompareSummary {
  const characters = read.reduce((sum, { record }) => sum + record.characters, 0);
  return { documents: read.length, errors: 2 - read.length, characters, result: comparison?.result ?? null };
}
