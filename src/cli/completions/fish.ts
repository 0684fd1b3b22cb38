import type { Language } from '../../reporters/labels.ts';
import type { CommandDefinition, OptionDefinition } from '../definition.ts';
import { HELP_OPTION, TOP_OPTIONS } from '../guide.ts';

/** Completions for fish. */
export function fish(commands: readonly CommandDefinition[], lang: Language): string {
  const lines = ['# fish completion for speechkit', 'complete -c speechkit -f'];
  for (const option of TOP_OPTIONS) lines.push(optionLine('__fish_use_subcommand', option, lang));
  for (const { name, summary } of commands) {
    lines.push(`complete -c speechkit -n __fish_use_subcommand -a ${name} -d ${quoted(summary[lang])}`);
  }
  for (const { name, options, argument } of commands) {
    const condition = quoted(`__fish_seen_subcommand_from ${name}`);
    if (argument?.kind === 'paths') lines.push(`complete -c speechkit -n ${condition} -F`);
    if (argument?.choices) lines.push(`complete -c speechkit -n ${condition} -a ${quoted(argument.choices.join(' '))}`);
    for (const option of [...options, HELP_OPTION]) lines.push(optionLine(condition, option, lang));
  }
  return `${lines.join('\n')}\n`;
}

function optionLine(condition: string, { flag, short, value, description }: OptionDefinition, lang: Language): string {
  const words = [`complete -c speechkit -n ${condition}`, `-l ${flag}`];
  if (short !== undefined) words.push(`-s ${short}`);
  if (value?.kind === 'path') words.push('-r -F');
  else if (value !== undefined) words.push('-x');
  if (value !== undefined && 'choices' in value) words.push(`-a ${quoted(value.choices.join(' '))}`);
  words.push(`-d ${quoted(description[lang])}`);
  return words.join(' ');
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
