import { inputAt } from '../../copies/against.ts';
import { DEFAULT_LIMIT } from '../../copies/defaults.ts';
import { type FoundDuplicates, findDuplicates } from '../../copies/find.ts';
import type { DuplicatesSummary } from '../../reporters/duplicates/contract.ts';
import { DUPLICATES_FORMATS, type DuplicatesOptions } from '../../reporters/duplicates/formats.ts';
import { loadReporter } from '../../reporters/registry.ts';
import type { Input } from '../../source/find.ts';
import { openSource } from '../../source/open.ts';
import { STDIN } from '../../source/read.ts';
import { underBar } from '../bar.ts';
import type { CommandContext } from '../context.ts';
import { bytesOf, inputsOf, openOptions, orSay } from '../inputs.ts';
import { ownEntries } from '../lexicon.ts';
import { reasonOf, tellFailure } from '../notes.ts';
import { optimizeLater } from '../optimizer.ts';
import { outcomeOf, tell, withOutput } from '../output.ts';
import { reporterOptions } from '../reporter-options.ts';
import { writeAll } from '../sink.ts';
import { standardInput } from '../stdin.ts';

/** The settings of this command alone. */
interface DuplicatesSettings {
  readonly against: string | null;
  readonly minCharacters: number;
  /** In per cent. */
  readonly minContainment: number;
  /** Most pairs and passages; null where nobody says. */
  readonly limit: number | null;
  readonly table: DuplicatesOptions['table'] | null;
  readonly jobs: number | null;
}

type DuplicatesContext = CommandContext<DuplicatesSettings>;

/** What people look through. */
const MOST_SHOWN = 20;

/** `speechkit duplicates`: what several documents share. */
export async function run(context: DuplicatesContext): Promise<number> {
  const { io, settings, messages } = context;
  const { format, table, quiet } = settings;
  return await withOutput(context, async (sink) => {
    const { inputs, against } = await comparedInputs(context);
    if (inputs.length < 2 && !quiet) tell(io, messages.nothingToCompare());
    const options: DuplicatesOptions = Object.assign(await reporterOptions(context, inputs.length > 1), {
      table: table ?? 'pairs',
      against: against?.path ?? null,
    });
    const reporter = await loadReporter(DUPLICATES_FORMATS, format, options);
    const found = await find(inputs, against, context);
    for (const failed of found.failures) {
      await tellFailure(failed.failure.path, reasonOf(failed), context);
      await writeAll(sink, reporter.failure?.(failed.failure) ?? []);
    }
    const { totals, failures, ...duplicates } = found;
    await writeAll(sink, reporter.document(duplicates, ''));
    await writeAll(sink, reporter.end(summaryOf(found)));
    const tellsFailures = inputs.length === 0 || reporter.failure !== undefined;
    return outcomeOf({ documents: totals.documents, errors: failures.length }, { isClosed: sink.isClosed, tellsFailures });
  });
}

async function find(inputs: readonly Input[], against: Input | undefined, context: DuplicatesContext): Promise<FoundDuplicates> {
  const { io, settings } = context;
  const { jobs, minCharacters, minContainment, maxSize, format } = settings;
  const limit = settings.limit ?? (format === 'table' || format === 'markdown' ? MOST_SHOWN : DEFAULT_LIMIT);
  if (inputs.length > 1) optimizeLater();
  const entries = await ownEntries(context);
  return await underBar(context, (progress) =>
    findDuplicates(inputs, {
      ...progress,
      jobs,
      minCharacters,
      minContainment: minContainment / 100,
      limit,
      maxBytes: maxSize,
      opening: openOptions(settings),
      stdin: () => standardInput(io),
      ...(against && { against }),
      ...(entries && { entries }),
    }),
  );
}

/** The inputs, and which of them the others are held against. */
async function comparedInputs(context: DuplicatesContext): Promise<{ inputs: readonly Input[]; against?: Input }> {
  const { args, settings } = context;
  const { against, filesFrom } = settings;
  if (against === null) return { inputs: await inputsOf(context) };
  // A file that cannot be read is told before all others are read, and nobody is told that it shares nothing; standard input can be
  // read once.
  if (against !== STDIN) {
    const bytes = await bytesOf(against, context, settings.maxSize);
    await orSay(against, context, () => openSource(against, bytes, openOptions(settings)));
  }
  const others = args.length === 0 && filesFrom === null ? [STDIN] : args;
  const inputs = await inputsOf({ ...context, args: [...others, against] });
  const input = inputAt(inputs, against);
  return { inputs, ...(input && { against: input }) };
}

function summaryOf({ clusters, totals, failures }: FoundDuplicates): DuplicatesSummary {
  const { documents, characters, pairs, passages, isPartial } = totals;
  return { documents, errors: failures.length, characters, clusters: clusters.length, pairs, passages, isPartial };
}
