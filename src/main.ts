import { COMMANDS } from './cli/commands.ts';
import { type Config, configFor, readConfig } from './cli/config.ts';
import { DONE, FAILED, OutputError, UsageError } from './cli/context.ts';
import { decide, refuseUnheeded } from './cli/decide.ts';
import { type CommandDefinition, readsDocuments } from './cli/definition.ts';
import type { Io, Output } from './cli/io.ts';
import { ambiguousWidthOf, languageOf } from './cli/locale.ts';
import { type Messages, messagesIn } from './cli/messages.ts';
import { LANG_OPTION } from './cli/options.ts';
import { tell } from './cli/output.ts';
import { type Call, parse } from './cli/program.ts';
import { streamSink } from './cli/sink.ts';
import { LANGUAGES, type Language } from './language.ts';
import { visible } from './reporters/visible.ts';

/**
 * Runs one command line and returns its exit status: 0 done, 1 done and something was found, 2 could not do it, or not for every input.
 * Everything that it touches comes in through `io`; it never ends the process.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const named = valueIn(argv, '--lang');
  let messages = messagesIn(asLanguage(named) ?? languageOf(io.env));
  try {
    const config = attempt(() => readConfig(valueIn(argv, '--config'), io.cwd(), messages));
    if (named !== undefined && asLanguage(named) === undefined) throw new UsageError(messages.badChoice('--lang', named, LANGUAGES));
    const lang = asLanguage(named) ?? asLanguage(config.value?.values['lang']) ?? languageOf(io.env);
    messages = messagesIn(lang);
    const call = parse(argv, COMMANDS, LANG_OPTION, messages);
    if (call.kind !== 'run') return await answer(call, io, lang, messages);
    if (config.error) throw config.error;
    return await run(call, config.value ?? null, io, lang, messages);
  } catch (error) {
    for (const reason of reasonsOf(error, messages)) tell(io, visible(reason));
    return FAILED;
  }
}

async function run(
  call: Extract<Call, { kind: 'run' }>,
  config: Config | null,
  io: Io,
  lang: Language,
  messages: Messages,
): Promise<number> {
  const { command, args, called } = call;
  const configured = config === null ? new Map<string, unknown>() : configFor(command, COMMANDS, config, messages);
  const settings = decide(command, called, configured, config?.path ?? '', { lang, ambiguousWidth: ambiguousWidthOf(io.env) }, messages);
  const isAlone = command.options.some(({ key, isAlone }) => isAlone === true && called.has(key));
  if (!isAlone && readsDocuments(command) && args.length < (command.arguments?.length ?? 0) && io.stdin.isTTY) {
    await printHelp(command, io.stderr, lang);
    return FAILED;
  }
  refuseUnheeded(command, called, settings.format, messages);
  return await (await command.load()).run({ io, args, settings, called: new Set(called.keys()), messages });
}

/** What is said without running a command: help and version on request; help and mistakes on standard error where the call is not enough. */
async function answer(call: Exclude<Call, { kind: 'run' }>, io: Io, lang: Language, messages: Messages): Promise<number> {
  switch (call.kind) {
    case 'help':
      await printHelp(call.command, io.stdout, lang);
      return DONE;
    case 'version':
      await print(io.stdout, `${(await import('./package.ts')).toolOf().version}\n`);
      return DONE;
    case 'nothing':
      await printHelp(null, io.stderr, lang);
      return FAILED;
    case 'mistake':
      tell(io, visible(call.message));
      await print(io.stderr, `${messages.tryHelp(['speechkit', call.command?.name].filter(Boolean).join(' '))}\n`);
      return FAILED;
  }
}

async function printHelp(command: CommandDefinition | null, stream: Output, lang: Language): Promise<void> {
  const { commandHelp, programHelp } = await import('./cli/help.ts');
  await print(stream, command === null ? programHelp(COMMANDS, lang, stream.columns) : commandHelp(command, lang, stream.columns));
}

async function print(stream: Output, text: string): Promise<void> {
  const sink = streamSink(stream);
  await sink.write(text);
  await sink.commit();
}

function reasonsOf(error: unknown, messages: Messages): readonly string[] {
  if (error instanceof UsageError) return error.messages;
  if (error instanceof OutputError) return [messages.outputFailed(error.path ?? messages.standardOutput, error.reason)];
  return [messages.internal(error instanceof Error ? (error.stack ?? error.message) : String(error))];
}

/** The value of an option that is needed before the command line can be read, for messages about the reading itself. */
function valueIn(argv: readonly string[], flag: string): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => word === flag || word.startsWith(`${flag}=`));
  const word = options[at];
  return word === flag ? options[at + 1] : word?.slice(flag.length + 1);
}

function asLanguage(value: unknown): Language | undefined {
  return LANGUAGES.find((lang) => lang === value);
}

/** The result or the mistake of a step whose mistake may not matter. */
function attempt<Value>(step: () => Value): { readonly value?: Value; readonly error?: unknown } {
  try {
    return { value: step() };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { error };
  }
}
