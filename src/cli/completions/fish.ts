import type { Language } from '../../language.ts';
import { type CommandDefinition, choicesOf, isFile, namesOf, type OptionDefinition } from '../definition.ts';
import { HELP_OPTION, TOP_OPTIONS } from '../guide.ts';

/** Completions for fish. */
export function fish(commands: readonly CommandDefinition[], lang: Language): string {
  const lines = ['# fish completion for speechkit', 'complete -c speechkit -f'];
  for (const option of TOP_OPTIONS) lines.push(optionLine('__fish_use_subcommand', option, lang));
  for (const command of commands) {
    for (const name of namesOf(command)) {
      lines.push(`complete -c speechkit -n __fish_use_subcommand -a ${name} -d ${quoted(command.summary[lang])}`);
    }
  }
  for (const command of commands) {
    const { options, arguments: operands = [] } = command;
    const condition = quoted(`__fish_seen_subcommand_from ${namesOf(command).join(' ')}`);
    if (operands.some(isFile)) lines.push(`complete -c speechkit -n ${condition} -F`);
    for (const { choices } of operands) if (choices) lines.push(`complete -c speechkit -n ${condition} -a ${quoted(choices.join(' '))}`);
    for (const option of [...options, HELP_OPTION]) lines.push(optionLine(condition, option, lang));
  }
  return `${lines.join('\n')}\n`;
}

function optionLine(condition: string, { flag, short, value, description }: OptionDefinition, lang: Language): string {
  const words = [`complete -c speechkit -n ${condition}`, `-l ${flag}`];
  if (short !== undefined) words.push(`-s ${short}`);
  if (value?.kind === 'path' || value?.kind === 'paths') words.push('-r -F');
  else if (value !== undefined) words.push('-x');
  const choices = choicesOf(value);
  if (choices.length > 0) words.push(`-a ${quoted(choices.join(' '))}`);
  words.push(`-d ${quoted(description[lang])}`);
  return words.join(' ');
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
