import type { Language } from '../../language.ts';
import { COMMANDS } from '../commands.ts';
import { bash } from '../completions/bash.ts';
import { fish } from '../completions/fish.ts';
import { zsh } from '../completions/zsh.ts';
import { type CommandContext, UsageError } from '../context.ts';
import type { CommandDefinition } from '../definition.ts';
import type { SHELLS } from '../definitions/completions.ts';
import { writeText } from '../output.ts';

type Generator = (commands: readonly CommandDefinition[], lang: Language) => string;

const GENERATORS: Readonly<Record<(typeof SHELLS)[number], Generator>> = { bash, zsh, fish };

/** `speechkit completions SHELL`: completions, generated from the command definitions. */
export async function run(context: CommandContext): Promise<number> {
  const { args, messages, settings } = context;
  const shell = args[0] ?? '';
  const generate = Object.entries(GENERATORS).find(([name]) => name === shell)?.[1];
  if (generate === undefined) throw new UsageError(messages.badChoice('SHELL', shell, Object.keys(GENERATORS)));
  return writeText(context, generate(await Promise.all(COMMANDS.map(withChoices)), settings.lang));
}

/** The command with everything listed that only its own code knows. */
async function withChoices(command: CommandDefinition): Promise<CommandDefinition> {
  const options = command.options.map(async (option) => {
    const { value } = option;
    if (value === undefined || !('later' in value) || value.later === undefined) return option;
    return { ...option, value: { ...value, choices: await value.later() } };
  });
  return { ...command, options: await Promise.all(options) };
}
