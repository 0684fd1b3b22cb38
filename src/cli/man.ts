import type { Language } from '../reporters/labels.ts';
import { COMMANDS } from './commands.ts';
import type { CommandContext } from './context.ts';
import { GUIDE, HELP_OPTION, PROGRAM, TOP_OPTIONS } from './guide.ts';
import { describe, synopsis, term } from './help.ts';
import { writeText } from './output.ts';
import { toolOf } from './package.ts';

/** `speechkit man`: the man page, generated from the command definitions. */
export function run(context: CommandContext): Promise<number> {
  return writeText(context, manPage(context.settings.lang, toolOf().version));
}

/** The man page in roff. It carries no date: the same version gives the same page. */
export function manPage(lang: Language, version: string): string {
  const guide = GUIDE[lang];
  const title = (text: string): string => `.SH ${roff(text.replace(/[:：]$/, '').toUpperCase())}`;
  const entries = (list: readonly (readonly [string, string])[]): string[] =>
    list.flatMap(([name, meaning]) => ['.TP', `.B ${roff(name.trim())}`, roff(meaning)]);
  const lines = [
    `.TH SPEECHKIT 1 "" "speechkit ${version}"`,
    title(guide.name),
    `speechkit \\- ${roff(PROGRAM.summary[lang])}`,
    title(guide.synopsis),
    ...COMMANDS.flatMap((command) => [roff(synopsis(command, guide.optionsWord)), '.br']).slice(0, -1),
    title(guide.description),
    roff(PROGRAM.description[lang]),
    title(guide.options),
    ...entries(TOP_OPTIONS.map((option) => [term(option), describe(option, lang)])),
    title(guide.commands),
  ];
  for (const command of COMMANDS) {
    lines.push(`.SS ${roff(command.name)}`, roff(command.description[lang]));
    if (command.argument) {
      const { name, choices, description } = command.argument;
      lines.push(...entries([[name, description[lang] + (choices ? ` (${choices.join(', ')})` : '')]]));
    }
    lines.push(...entries([...command.options, HELP_OPTION].map((option) => [term(option), describe(option, lang)])));
    for (const { call, note } of command.examples) lines.push('.PP', roff(note[lang]), '.PP', '.nf', `.RS\n${roff(call)}\n.RE`, '.fi');
  }
  lines.push(title(guide.statuses), ...entries(guide.statusList));
  lines.push(title(guide.environment), ...entries(guide.environmentList));
  lines.push(title(guide.files), ...entries(guide.fileList));
  return `${lines.join('\n')}\n`;
}

/** Text for roff: its escape character, the dash that is not a hyphen, and a control mark at the start of a line. */
function roff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}
