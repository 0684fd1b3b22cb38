import { EngineError } from '../../engines/failure.ts';
import { type EngineChoice, loadEngine } from '../../engines/load.ts';
import { extractPlaceholders } from '../../placeholders/placeholders.ts';
import { loadReporter } from '../../reporters/registry.ts';
import { visible } from '../../reporters/visible.ts';
import type { WordsRecord, WordsSummary } from '../../reporters/words/contract.ts';
import { KEYWORDS_FORMATS, PER_FILE_FORMATS, TOKENS_FORMATS, WORDS_FORMATS } from '../../reporters/words/formats.ts';
import { extractSlogans } from '../../slogans/slogans.ts';
import { headOf, readStructure } from '../../structure.ts';
import type { Engine, UserWord } from '../../words/engine.ts';
import { isForEngines, WholeWords } from '../../words/kept.ts';
import { LEAST_KEYWORD } from '../../words/keywords.ts';
import { Segmenter } from '../../words/segmenter.ts';
import type { WordFilter } from '../../words/select.ts';
import { Totals } from '../../words/totals.ts';
import { countWords, type WordOptions, wordStatistics, wordTotals } from '../../words/words.ts';
import { runBatch, type Tally } from '../batch.ts';
import { type CommandContext, UsageError } from '../context.ts';
import { lexiconOf } from '../lexicon.ts';
import { tell } from '../output.ts';
import { NONE, tallyOf } from '../tally.ts';
import { readStopWords, readUserWords } from '../word-lists.ts';

/** The settings of this command alone. */
interface WordsSettings {
  readonly engine: EngineChoice;
  readonly userDict: string | null;
  readonly pos: string | null;
  readonly minLength: number | null;
  readonly minCount: number;
  readonly top: number | null;
  /** A file, those of the program (null), or none. */
  readonly stopWords: string | null | false;
  readonly perFile: boolean;
  readonly keywords: 'tfidf' | 'textrank' | null;
  readonly segment: boolean;
}

/** Words in a table, and keywords in any format, unless the call says how many. */
const TABLE_ROWS = 50;
const KEYWORDS = 20;
/** Parts of speech that TextRank ranks: nouns, names and verbs. */
const RANKED = 'n,v';

/** `speechkit words`: the words of the inputs, counted; or the keywords, or the divided text. */
export async function run(context: CommandContext<WordsSettings>): Promise<number> {
  const { format, segment, keywords, perFile } = context.settings;
  if (segment && keywords !== null) throw new UsageError(context.messages.conflict('--segment', '--keywords'));
  const options = await optionsOf(context);
  const userWords = readUserWords(context.settings.userDict, context);
  const lexicon = await lexiconOf(context);
  const whole = new WholeWords(userWords, lexicon.entries);
  const segmenter = new Segmenter(await engineFor(context, [...whole.known, ...userWords.filter(({ word }) => isForEngines(word))]));
  const isTogether = options.list === 'words' && !perFile;
  const totals = new Totals();
  const isTable = format === 'table' || format === 'csv';
  return runBatch(context, {
    tally: wordsTally(totals, segmenter, isTogether ? options : null),
    record: (source) => {
      const { restored, record } = readStructure(source);
      const findings = { slogans: extractSlogans(restored, record, lexicon), placeholders: extractPlaceholders(restored, lexicon.entries) };
      const withTokens = segment || keywords === 'textrank';
      const counted = countWords(restored, findings, segmenter, whole, withTokens);
      totals.add(counted.counts);
      // One table over all documents shows nothing of the single one.
      if (isTogether && isTable) return headOf(record);
      return { ...headOf(record), words: wordStatistics(counted, record.characters, segmenter, options) };
    },
    reporter: (reporterOptions) => {
      const formats = segment ? TOKENS_FORMATS : keywords ? KEYWORDS_FORMATS : perFile ? PER_FILE_FORMATS : WORDS_FORMATS;
      return loadReporter(formats, format, reporterOptions);
    },
  });
}

async function optionsOf(context: CommandContext<WordsSettings>): Promise<WordOptions> {
  const { segment, keywords, format, pos, minLength, minCount, top, stopWords } = context.settings;
  if (segment) return { list: 'tokens' };
  const tags = pos ?? (keywords === 'textrank' ? RANKED : '');
  const filter: WordFilter = {
    stopWords: readStopWords(stopWords, context),
    numbers: stopWords === false,
    pos: tags.split(/[,，\s]+/).filter((tag) => tag !== ''),
    minLength: minLength ?? (keywords === null ? 1 : LEAST_KEYWORD),
    minCount,
  };
  if (keywords === null) return { list: 'words', filter, top: top ?? (format === 'table' ? TABLE_ROWS : Number.POSITIVE_INFINITY) };
  const rarity = keywords === 'tfidf' ? (await import('../../engines/dictionary.ts')).readRarity() : null;
  return { list: 'keywords', filter, top: top ?? KEYWORDS, rarity };
}

/** Loads the engine that is asked for, and says so where it is another than usual, or where the output has no place for its name. */
async function engineFor({ io, settings }: CommandContext<WordsSettings>, userWords: readonly UserWord[]): Promise<Engine> {
  const { lang, quiet, segment, format } = settings;
  const text = await import('../engine-text.ts');
  try {
    const { engine, missed } = await loadEngine(settings.engine, userWords);
    if (missed && !quiet) tell(io, visible(text.fallbackText(engine, missed, lang)));
    else if (segment && format === 'table' && !quiet) tell(io, text.engineNote(engine, lang));
    return engine;
  } catch (error) {
    if (error instanceof EngineError) throw new UsageError(text.noEngineText(error, lang));
    throw error;
  }
}

/** Totals over the records of `words`. */
function wordsTally(
  totals: Totals,
  segmenter: Segmenter,
  options: Extract<WordOptions, { list: 'words' }> | null,
): Tally<WordsRecord, WordsSummary> {
  const { name, version } = segmenter.engine;
  const summary: WordsSummary = { ...NONE, engine: { name, version }, tokens: 0, types: 0 };
  const tally = tallyOf<WordsRecord, WordsSummary>(summary);
  return {
    ...tally,
    summary: () => ({
      ...summary,
      tokens: totals.tokens,
      types: totals.ids.length,
      ...(options && wordTotals(totals, summary.characters, segmenter, options)),
    }),
  };
}
