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
export function run(context: CommandContext): Promise<number> {
  const { args, messages, settings } = context;
  const shell = args[0] ?? '';
  const generate = Object.entries(GENERATORS).find(([name]) => name === shell)?.[1];
  if (generate === undefined) throw new UsageError(messages.badChoice('SHELL', shell, Object.keys(GENERATORS)));
  return writeText(context, generate(COMMANDS, settings.lang));
}
