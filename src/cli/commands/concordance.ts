import { findPlaces, hitsAt, type Pattern } from '../../concordance/concordance.ts';
import { compileExpression, ExpressionError } from '../../concordance/expression.ts';
import { MOST_SORTED, type Side, SortedHits, sortHits } from '../../concordance/sorted.ts';
import { anyNameOf, literally } from '../../concordance/words.ts';
import type { Hit } from '../../model.ts';
import { extractOutlines } from '../../outline/outline.ts';
import { divideSections } from '../../outline/sections.ts';
import type { ConcordanceRecord, ConcordanceSummary } from '../../reporters/concordance/contract.ts';
import { CONCORDANCE_FORMATS, COUNT_FORMATS, type ConcordanceOptions, FILES_FORMATS } from '../../reporters/concordance/formats.ts';
import { loadReporter } from '../../reporters/registry.ts';
import type { Reporter } from '../../reporters/reporter.ts';
import { restore } from '../../restore/restore.ts';
import type { SourceText } from '../../source/text.ts';
import { readHead } from '../../structure.ts';
import { CharacterCount, perThousand } from '../../text/count.ts';
import { runBatch, type Tally } from '../batch.ts';
import { type CommandContext, UsageError } from '../context.ts';
import type { Messages } from '../messages.ts';
import { tell } from '../output.ts';
import { NONE, tallyOf } from '../tally.ts';

/** The settings of this command alone. */
interface ConcordanceSettings {
  readonly regexp: boolean;
  readonly fixedStrings: boolean;
  readonly ignoreCase: boolean;
  /** Characters of context on either side, or null where nobody says. */
  readonly width: number | null;
  readonly sort: 'position' | Side;
  readonly maxCount: number;
  readonly count: boolean;
  readonly filesWithMatches: boolean;
}

/** Characters of context where neither the user nor a terminal says how many. */
const USUAL_CONTEXT = 30;
/** What a term's id looks like: one of the program's, or one that a row of the user's gets. */
const ID = /^(?:[a-z]\d{4}|user-\d+)$/;

/** `speechkit concordance`: every place of a word with what stands around it. */
export async function run(context: CommandContext<ConcordanceSettings>): Promise<number> {
  const { args, io, settings, messages } = context;
  const [text = '', ...paths] = args;
  refuseConflicts(settings, messages);
  const pattern = await patternOf(text, context);
  const { format, sort, count: onlyCounts, filesWithMatches: onlyFiles } = settings;
  const isOverAll = sort !== 'position' && (format === 'table' || format === 'csv') && !onlyCounts && !onlyFiles;
  const sorter = isOverAll ? new SortedHits(sort) : null;
  let width = settings.width ?? USUAL_CONTEXT;

  const show = (hits: Hit[]): Hit[] => (sort === 'position' || sorter ? hits : sortHits(hits, sort));
  const status = await runBatch<ConcordanceRecord, ConcordanceSummary>(
    { ...context, args: paths },
    {
      tally: concordanceTally(pattern.kind === 'words' ? [...pattern.words] : [text]),
      record: (source) =>
        recordOf(source, pattern, onlyCounts || onlyFiles ? null : { width, most: settings.maxCount, isPlaced: format !== 'table', show }),
      async reporter(options) {
        // A line of a terminal takes in less on either side than it is wide.
        if (format === 'table' && settings.width === null && options.width !== null) width = options.width;
        const formats = onlyFiles ? FILES_FORMATS : onlyCounts ? COUNT_FORMATS : CONCORDANCE_FORMATS;
        const words = pattern.kind === 'words' ? pattern.words : [];
        const own: ConcordanceOptions = Object.assign(options, { words, context: width, sorter });
        const reporter = await loadReporter(formats, format, own);
        return onlyFiles ? withHitsOnly(reporter) : reporter;
      },
    },
  );
  // Told with --quiet too: nobody should take a part for the whole.
  if (sorter && sorter.dropped > 0) tell(io, messages.sortedCut(MOST_SORTED, sorter.dropped));
  return status;
}

function refuseConflicts({ regexp, fixedStrings, count, filesWithMatches }: ConcordanceSettings, messages: Messages): void {
  if (regexp && fixedStrings) throw new UsageError(messages.conflict('--regexp', '--fixed-strings'));
  if (count && filesWithMatches) throw new UsageError(messages.conflict('--count', '--files-with-matches'));
}

/** What the user's pattern means. */
async function patternOf(text: string, context: CommandContext<ConcordanceSettings>): Promise<Pattern> {
  const { messages } = context;
  const { regexp, fixedStrings, ignoreCase } = context.settings;
  if (regexp) {
    if (text === '') throw new UsageError(messages.nothingToFind(text));
    try {
      return await compileExpression(text, ignoreCase);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      throw new UsageError(messages.badExpression(text, error.message));
    }
  }
  if (!fixedStrings && ID.test(text)) {
    const { lexiconOf } = await import('../lexicon.ts');
    const { termOf } = await import('../../lexicon/terms.ts');
    const entry = (await lexiconOf(context)).entries.find(({ id }) => id === text);
    if (entry === undefined) throw new UsageError(messages.unknownTerm(text));
    return anyNameOf(termOf([entry]), ignoreCase);
  }
  const words = literally(text, ignoreCase);
  if (words === null) throw new UsageError(messages.nothingToFind(text));
  return words;
}

/** Which hits a record holds, and in which order. */
interface Shown {
  readonly width: number;
  readonly most: number;
  /** Whether they say under which heading they stand: a table does not, and reading the outline takes as long as all the rest. */
  readonly isPlaced: boolean;
  readonly show: (hits: Hit[]) => Hit[];
}

/** The record of one document. */
function recordOf(source: SourceText, pattern: Pattern, shown: Shown | null): ConcordanceRecord {
  const restored = restore(source);
  const count = new CharacterCount(restored.signs);
  const head = readHead(restored, count);
  const places = findPlaces(restored, pattern);
  const isPlaced = shown?.isPlaced === true && places.length > 0;
  const sections = isPlaced ? divideSections(restored, extractOutlines(restored, count).outline, Number.POSITIVE_INFINITY, count) : [];
  return {
    ...head,
    count: places.length,
    per1000: perThousand(places.length, head.characters),
    ...(shown && { hits: shown.show(hitsAt(places.slice(0, shown.most), restored, sections, shown.width)) }),
  };
}

/** The reporter without the documents in which nothing was found. */
function withHitsOnly(reporter: Reporter<ConcordanceRecord, ConcordanceSummary>): Reporter<ConcordanceRecord, ConcordanceSummary> {
  return { ...reporter, document: (record, text) => (record.count === 0 ? [] : reporter.document(record, text)) };
}

/** Totals over the records of `concordance`. */
function concordanceTally(searched: string[]): Tally<ConcordanceRecord, ConcordanceSummary> {
  const summary: ConcordanceSummary = { ...NONE, searched, documentsWithHits: 0, hits: 0 };
  return tallyOf(summary, ({ count }) => {
    summary.hits += count;
    if (count > 0) summary.documentsWithHits++;
  });
}
