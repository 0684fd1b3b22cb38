import type { Entry } from '../lexicon/lexicon.ts';
import { builtInLexicon, type Lexicon } from '../lexicon/terms.ts';
import { type CommandContext, UsageError } from './context.ts';
import type { Messages } from './messages.ts';

/** What the run knows of set phrases: the built-in lexicon, under the files that `--lexicon` names. */
export async function lexiconOf(context: CommandContext): Promise<Lexicon> {
  if (context.settings.lexicon.length === 0) return builtInLexicon();
  return await (await import('./own-lexicon.ts')).ownLexicon(context);
}

/** The terms that are looked for where the user has some of his own; null where they are those that come with the program. */
export async function ownEntries(context: CommandContext): Promise<readonly Entry[] | null> {
  return context.settings.lexicon.length > 0 ? (await lexiconOf(context)).entries : null;
}

/** Refuses a field that no term is of. @throws UsageError that names the fields there are */
export function refuseUnknownFields(asked: readonly string[], entries: readonly Entry[], messages: Messages): void {
  const fields = new Set(entries.map(({ category }) => category).filter((name) => name !== ''));
  const unknown = asked.find((name) => !fields.has(name));
  if (unknown !== undefined) throw new UsageError(messages.badChoice('--category', unknown, [...fields].sort()));
}
