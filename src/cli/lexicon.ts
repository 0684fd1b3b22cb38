import { builtInLexicon, type Lexicon } from '../lexicon/terms.ts';
import type { CommandContext } from './context.ts';

/** What the run knows of set phrases: the built-in lexicon, under the files that `--lexicon` names. */
export async function lexiconOf(context: CommandContext): Promise<Lexicon> {
  if (context.settings.lexicon.length === 0) return builtInLexicon();
  return await (await import('./own-lexicon.ts')).ownLexicon(context);
}
