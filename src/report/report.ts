import type { AnalyzeOptions } from '../analyze.ts';
import { inputsAt, type ReadingOptions, reading } from '../corpus/reading.ts';
import { builtInLexicon, type Lexicon } from '../lexicon/terms.ts';
import { toolOf } from '../package.ts';
import type { FolderReport, ReportedDuplicates } from '../reporters/contract.ts';
import { setupOf } from '../scan/scan.ts';
import { reportAnalystOf } from './analyst.ts';
import { sharedText } from './duplicates.ts';
import { Gathering } from './gathering.ts';
import type { KeywordCounter } from './keywords.ts';
import { type ReportSetup, weightOf } from './setup.ts';

/** What a report tells of, and how its documents are read. */
export interface ReportOptions extends AnalyzeOptions, ReadingOptions {
  /** Whether words are counted, for keywords: it loads jieba, which takes a second and 300 MB. */
  readonly keywords?: boolean;
  /** Whether text is looked for that stands in several documents: each is read three times for that. */
  readonly duplicates?: boolean;
}

/**
 * Reports on many documents: a row for each, the slogans of all and their way over the years, keywords where they are wanted. Inputs
 * that fail are told and stop nothing; of a document no more is kept than its row.
 * @param paths files, folders (searched for documents), globs, or `-` for `options.stdin`
 * @throws the reason of the signal; EngineError where keywords are wanted and there is no engine
 */
export async function report(paths: string | readonly string[], options: ReportOptions = {}): Promise<FolderReport> {
  const { lang = 'en', lexicon } = options;
  const words = options.keywords === true ? await counterOf(lexicon ?? builtInLexicon()) : null;
  const setup: ReportSetup = {
    ...setupOf(options),
    lang,
    words: words !== null,
    alone: null,
  };
  const gathering = new Gathering(words);
  for await (const result of reading(paths, options, { here: () => reportAnalystOf(setup), setup: { report: setup }, weightOf })) {
    if ('failure' in result) gathering.fail(result.failure);
    else gathering.add(result);
  }
  return gathering.end(toolOf(), options.duplicates === true ? await sharedBy(paths, setup, options) : undefined);
}

/** Loads the engine with the words, which nobody else needs. */
async function counterOf({ entries }: Lexicon): Promise<KeywordCounter> {
  const keywords = await import('./keywords.ts');
  return new keywords.KeywordCounter(await keywords.loadWordEngine('auto', entries));
}

/** What the documents share. */
async function sharedBy(paths: string | readonly string[], setup: ReportSetup, options: ReportOptions): Promise<ReportedDuplicates> {
  const { jobs = null, signal } = options;
  return await sharedText(await inputsAt(paths, options), setup, { jobs, ...(signal && { signal }) });
}
