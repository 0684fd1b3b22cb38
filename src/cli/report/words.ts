import { EngineError } from '../../engines/failure.ts';
import { KeywordCounter, loadWordEngine } from '../../report/keywords.ts';
import { visible } from '../../reporters/visible.ts';
import { noEngineText } from '../engine-text.ts';
import { lexiconOf } from '../lexicon.ts';
import { tell } from '../output.ts';
import type { ReportContext } from './settings.ts';

/** What counts the words of a run; null where nobody wants keywords. Where no engine can be loaded a note says so, and the rest is there. */
export async function wordCounter(context: ReportContext): Promise<KeywordCounter | null> {
  const { io, settings, messages } = context;
  if (!settings.keywords) return null;
  try {
    return new KeywordCounter(await loadWordEngine('auto', (await lexiconOf(context)).entries));
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    if (!settings.quiet) tell(io, visible(messages.noKeywords(noEngineText(error, settings.lang))));
    return null;
  }
}
