import { Command, CommanderError, Option } from 'commander';
import { type ArgumentDefinition, type CommandDefinition, isList, isRepeatable, namesOf, type OptionDefinition } from './definition.ts';
import type { Messages } from './messages.ts';
import { suggest } from './suggest.ts';

/** What a command line asks for. `command` is null where no command was named. */
export type Call =
  | {
      readonly kind: 'run';
      readonly command: CommandDefinition;
      readonly args: readonly string[];
      readonly called: ReadonlyMap<string, unknown>;
    }
  | { readonly kind: 'help'; readonly command: CommandDefinition | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'mistake'; readonly command: CommandDefinition | null; readonly message: string };

/** Names that every command line knows besides the options of its command. */
const HELP_FLAGS = ['help'];
const TOP_FLAGS = [...HELP_FLAGS, 'version', 'lang'];

/** Reads a command line with a parser that is built from the definitions. Mistakes are told in the user's language. */
export function parse(argv: readonly string[], commands: readonly CommandDefinition[], lang: OptionDefinition, messages: Messages): Call {
  let call: Call = { kind: 'nothing' };
  let current: CommandDefinition | null = null;
  let helpIsFor: string | null = null;
  /** What the parser calls the settings of the command: it makes a name of each flag. */
  const attributes = new Map<string, string>();

  const prepare = (command: Command): Command =>
    command
      .exitOverride()
      .showSuggestionAfterError(false)
      .configureOutput({ writeOut: () => {}, writeErr: () => {} })
      .configureHelp({
        formatHelp: (asked) => {
          helpIsFor = asked.name();
          return '';
        },
      });

  const program = prepare(new Command('speechkit')).enablePositionalOptions().option('-V, --version').addOption(commanderOption(lang));
  program.helpCommand(true);
  for (const definition of commands) {
    const command = prepare(program.command(definition.name)).aliases([...(definition.aliases ?? [])]);
    command.action(() => {
      const isCalled = ([, attribute]: readonly [string, string]): boolean => command.getOptionValueSource(attribute) === 'cli';
      const called = new Map(
        [...attributes].filter(isCalled).map(([key, attribute]) => [key, command.getOptionValue(attribute) as unknown]),
      );
      call = { kind: 'run', command: definition, args: command.args, called };
    });
  }
  // Only the command that is called gets its options and arguments: the others need not be paid for.
  program.hook('preSubcommand', (_program, command) => {
    current = commands.find(({ name }) => name === command.name()) ?? null;
    for (const definition of current?.options ?? []) {
      const option = commanderOption(definition);
      command.addOption(option);
      attributes.set(definition.key, option.attributeName());
    }
    for (const argument of current?.arguments ?? []) command.argument(argumentPattern(argument));
  });

  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (program.opts()['version'] === true) return { kind: 'version' };
    if (error.code === 'commander.help' && error.exitCode !== 0) return { kind: 'nothing' };
    if (error.code === 'commander.help' || error.code === 'commander.helpDisplayed') {
      return { kind: 'help', command: commands.find(({ name }) => name === helpIsFor) ?? null };
    }
    return { kind: 'mistake', command: current, message: explain(error, current, commands, messages) };
  }
  // Beside a command too: it must not be read as a call without the option, which may wait for standard input.
  return program.opts()['version'] === true ? { kind: 'version' } : call;
}

function commanderOption({ flag, short, value }: OptionDefinition): Option {
  const option = new Option(`${short === undefined ? '' : `-${short}, `}--${flag}${value === undefined ? '' : ` <${value.name}>`}`);
  return isRepeatable(value) ? option.argParser((member: string, members: readonly string[] = []) => [...members, member]) : option;
}

function argumentPattern(argument: ArgumentDefinition): string {
  const { name, isOptional } = argument;
  if (isList(argument)) return `[${name}...]`;
  return isOptional ? `[${name}]` : `<${name}>`;
}

/** The parser's message is English; the code and the quoted word in it are enough to say it again. */
function explain(
  error: CommanderError,
  current: CommandDefinition | null,
  commands: readonly CommandDefinition[],
  messages: Messages,
): string {
  const word = /'(.*)'/s.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const flag = word.replace(/=.*$/s, '');
      const flags = current === null ? TOP_FLAGS : [...current.options.map((option) => option.flag), ...HELP_FLAGS];
      const meant = flag.startsWith('--') ? suggest(flag.slice('--'.length), flags) : undefined;
      return messages.unknownOption(flag, meant && `--${meant}`);
    }
    case 'commander.unknownCommand':
      return messages.unknownCommand(word, suggest(word, commands.flatMap(namesOf)));
    case 'commander.missingArgument':
      return messages.missingArgument(word);
    case 'commander.optionMissingArgument':
      return messages.missingValue(word.replaceAll(/[<>]/g, ''));
    case 'commander.excessArguments':
      return messages.tooManyArguments();
    default:
      return error.message.replace(/^error: /, '');
  }
}
