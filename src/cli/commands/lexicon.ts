import type { Entry } from '../../lexicon/lexicon.ts';
import { lookUp } from '../../lexicon/lookup.ts';
import type { Failure, SloganKind } from '../../model.ts';
import type { LexiconAnswer, LexiconEntry } from '../../reporters/lexicon/contract.ts';
import { LEXICON_FORMATS } from '../../reporters/lexicon/formats.ts';
import { loadReporter } from '../../reporters/registry.ts';
import { visible } from '../../reporters/visible.ts';
import { fold } from '../../text/fold.ts';
import { type CommandContext, DONE, FAILED } from '../context.ts';
import { lexiconOf, refuseUnknownFields } from '../lexicon.ts';
import { type Messages, messagesIn } from '../messages.ts';
import { tell, withOutput } from '../output.ts';
import { reporterOptions } from '../reporter-options.ts';
import { suggest } from '../suggest.ts';

/** The settings of this command alone. */
interface LexiconSettings {
  /** Whether what terms stand for is searched too. */
  readonly expansions: boolean;
  readonly kind: SloganKind | 'all';
  /** The one field of policy to show, or null for all. */
  readonly category: string | null;
}

/** `speechkit lexicon`: what is known of terms. */
export async function run(context: CommandContext<LexiconSettings>): Promise<number> {
  const { args, io, settings, messages } = context;
  const entries = chosen((await lexiconOf(context)).entries, context);
  const records = new Map(entries.map((entry) => [entry, recordOf(entry)]));
  const answer = (isExact: boolean, found: readonly Entry[]): LexiconAnswer => ({
    isExact,
    entries: found.map((entry) => records.get(entry) as LexiconEntry),
  });
  return await withOutput(context, async (sink) => {
    const options = await reporterOptions(context, false);
    const reporter = await loadReporter(LEXICON_FORMATS, settings.format, options);
    const shown = new Set<Entry>();
    let errors = 0;
    if (args.length === 0) {
      for (const piece of reporter.document(answer(false, entries), '')) await sink.write(piece);
      for (const entry of entries) shown.add(entry);
    }
    for (const query of args) {
      const found = lookUp(entries, query, settings.expansions);
      for (const entry of found.entries) shown.add(entry);
      for (const piece of reporter.document(answer(found.isExact, found.entries), '')) await sink.write(piece);
      if (found.entries.length > 0) continue;
      errors++;
      const explain = explainMiss(query, entries);
      tell(io, `${visible(query)}: ${visible(explain(messages))}`);
      // A record does not depend on the locale.
      const failure: Failure = { path: query, code: 'not-found', message: explain(messagesIn('en')) };
      for (const piece of reporter.failure?.(failure) ?? []) await sink.write(piece);
    }
    const terms = new Set([...shown].map(({ term }) => fold(term))).size;
    for (const piece of reporter.end({ entries: shown.size, terms, errors })) await sink.write(piece);
    return { status: errors > 0 ? FAILED : DONE, isWhole: shown.size > 0 || errors === 0 || reporter.failure !== undefined };
  });
}

/** The entries of the kind and the field that are asked for. */
function chosen(entries: readonly Entry[], { settings, messages }: CommandContext<LexiconSettings>): Entry[] {
  const { kind, category } = settings;
  if (category !== null) refuseUnknownFields([category], entries, messages);
  return entries.filter((entry) => (kind === 'all' || entry.kind === kind) && (category === null || entry.category === category));
}

/** Why nothing was found, and what may have been meant. */
function explainMiss(query: string, entries: readonly Entry[]): (messages: Messages) => string {
  const standFor = lookUp(entries, query, true).entries.length;
  if (standFor > 0) return (messages) => messages.inExpansionsOnly(standFor);
  const names = entries.flatMap(({ term, variants }) => [term, ...variants]);
  return (messages) => messages.notInLexicon(suggest(fold(query), names));
}

function recordOf({ id, term, kind, category, variants, expansion, introduced, until, quotedOnly, attested, source }: Entry): LexiconEntry {
  return {
    id,
    term,
    kind,
    ...(category !== '' && { category }),
    variants: [...variants],
    expansion: [...expansion],
    ...(introduced !== '' && { introduced }),
    ...(until !== '' && { until }),
    quotedOnly,
    ...(attested !== '' && { attested }),
    ...(source !== '' && { source }),
  };
}
