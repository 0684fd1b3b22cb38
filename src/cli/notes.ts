import type { Failed } from '../corpus/work.ts';
import type { FailureCode } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import type { SourceErrorDetails } from '../source/failure.ts';
import type { CommandContext } from './context.ts';
import { tell } from './output.ts';

/** Why an input failed: what was wrong with it, or in the code. */
export type Reason =
  | { readonly code: FailureCode; readonly message: string; readonly details: SourceErrorDetails }
  | { readonly internal: string };

/** What a record says of what is lost. */
export interface Losses {
  readonly replacedCharacters?: number;
  readonly garbledCharacters?: number;
  readonly notices?: readonly string[];
}

/** Where notes go, and in which language. */
type NotesContext = Pick<CommandContext, 'settings' | 'messages'> & { readonly io: Pick<CommandContext['io'], 'stderr'> };

/** Why an input of a run failed. */
export function reasonOf({ failure, details, stack }: Failed): Reason {
  return failure.code === 'internal' ? { internal: stack ?? failure.message } : { ...failure, details: details ?? {} };
}

/** Why an input failed, in the user's language. */
export async function reasonText(reason: Reason, { settings, messages }: NotesContext): Promise<string> {
  if ('internal' in reason) return messages.internal(reason.internal);
  return (await import('./failure-text.ts')).failureText(reason, settings.lang);
}

/** Tells on standard error that an input failed. */
export async function tellFailure(path: string, reason: Reason, context: NotesContext): Promise<void> {
  tell(context.io, `${visible(path)}: ${visible(await reasonText(reason, context))}`);
}

/** Tells on standard error what of a document is lost, unless the run is quiet. */
export async function tellLosses(path: string, losses: Losses, { io, settings, messages }: NotesContext): Promise<void> {
  if (settings.quiet) return;
  const { replacedCharacters, garbledCharacters, notices = [] } = losses;
  if (replacedCharacters) tell(io, `${visible(path)}: ${messages.replacedCharacters(replacedCharacters)}`);
  if (garbledCharacters) tell(io, `${visible(path)}: ${messages.garbledCharacters(garbledCharacters)}`);
  if (notices.length === 0) return;
  const { noticeText } = await import('./notice-text.ts');
  for (const notice of notices) tell(io, `${visible(path)}: ${visible(noticeText(notice, settings.lang))}`);
}
