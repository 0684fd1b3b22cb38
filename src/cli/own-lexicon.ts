import { builtInLexicon, type Lexicon } from '../lexicon/terms.ts';
import { visible } from '../reporters/visible.ts';
import { readTerms } from '../slogans/own-terms/entries.ts';
import { decode } from '../source/decode.ts';
import { SourceError } from '../source/failure.ts';
import { readBytes, STDIN } from '../source/read.ts';
import { type CommandContext, UsageError } from './context.ts';
import { tell } from './output.ts';
import { problemText } from './terms-text.ts';

/** Mistakes that are told one by one; of more only the number. */
const MOST_TOLD = 20;

/**
 * The built-in lexicon under the files of `--lexicon`, each over those before it. What is odd about them is told unless the run is quiet.
 * @throws UsageError with every mistake in every file
 */
export async function ownLexicon(context: CommandContext): Promise<Lexicon> {
  const { io, settings, messages } = context;
  const mistakes: string[] = [];
  let lexicon = builtInLexicon();
  let count = 0;
  for (const path of settings.lexicon) {
    const text = await textOf(path, context);
    const { entries, problems } = await readTerms(text, { path, firstNumber: count + 1 });
    for (const problem of problems) {
      const line = problemText(path, problem, settings.lang);
      if (problem.severity === 'error') mistakes.push(line);
      else if (!settings.quiet) tell(io, visible(line));
    }
    lexicon = lexicon.with(entries);
    count += entries.length;
  }
  const [first, ...others] = mistakes.slice(0, MOST_TOLD);
  if (first === undefined) return lexicon;
  if (mistakes.length > MOST_TOLD) others.push(messages.moreMistakes(mistakes.length - MOST_TOLD));
  throw new UsageError(first, ...others);
}

async function textOf(path: string, { settings, messages }: CommandContext): Promise<string> {
  if (path === STDIN) throw new UsageError(messages.lexiconFromStdin());
  try {
    return decode(await readBytes(path)).text;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (error.code === 'unsupported-format') throw new UsageError(messages.tableFormat(path, error.details.format ?? ''));
    const { failureText } = await import('./failure-text.ts');
    throw new UsageError(`${path}: ${failureText(error, settings.lang)}`);
  }
}
