import type { Language } from '../../language.ts';
import { toolOf } from '../../package.ts';
import { unitsOf } from '../../reporters/wrap.ts';
import { COMMANDS } from '../commands.ts';
import type { CommandContext } from '../context.ts';
import { type OptionDefinition, readsDocuments } from '../definition.ts';
import { GUIDE, PROGRAM, TOP_OPTIONS } from '../guide.ts';
import { alsoCalled, describe, describeArgument, synopsis, term } from '../help.ts';
import { COMMON_OPTIONS, INPUT_OPTIONS } from '../options.ts';
import { writeText } from '../output.ts';

/** `speechkit man`: the man page, generated from the command definitions. */
export function run(context: CommandContext): Promise<number> {
  return writeText(context, manPage(context.settings.lang, toolOf().version));
}

/** The man page in roff. It carries no date: the same version gives the same page. */
export function manPage(lang: Language, version: string): string {
  const guide = GUIDE[lang];
  const prose = lang === 'zh' ? breakable : roff;
  const title = (text: string): string => `.SH ${roff(text.replace(/[:：]$/, '').toUpperCase())}`;
  const entries = (list: readonly (readonly [string, string])[]): string[] =>
    list.flatMap(([name, meaning]) => ['.TP', `.B ${roff(name.trim())}`, prose(meaning)]);
  const options = (list: readonly OptionDefinition[]): string[] => entries(list.map((option) => [term(option), describe(option, lang)]));
  const subtitle = (text: string): string[] => [`.SS ${roff(text)}`];
  // Chinese has no blanks to stretch, so lines are not adjusted.
  const lines = [
    `.TH SPEECHKIT 1 "" "speechkit ${version}"`,
    '.ad l',
    '.nh',
    title(guide.name),
    `speechkit \\- ${roff(PROGRAM.summary[lang])}`,
    title(guide.synopsis),
    ...COMMANDS.flatMap((command) => [roff(synopsis(command, guide.optionsWord)), '.br']).slice(0, -1),
    title(guide.description),
    prose(PROGRAM.description[lang]),
    title(guide.options),
    ...options(TOP_OPTIONS),
    ...subtitle(guide.ofEveryCommand),
    ...options(COMMON_OPTIONS),
    ...subtitle(guide.ofCommands(COMMANDS.filter(readsDocuments).map(({ name }) => name))),
    ...options(INPUT_OPTIONS),
    title(guide.commands),
  ];
  for (const command of COMMANDS) {
    const { name, description, arguments: operands = [], examples, options: all } = command;
    const shared = [...COMMON_OPTIONS, ...(readsDocuments(command) ? INPUT_OPTIONS : [])];
    lines.push(...subtitle(name), prose([description[lang], ...alsoCalled(command, lang)].join(' ')));
    lines.push(...entries(operands.map((argument) => [argument.name, describeArgument(argument, lang)])));
    lines.push(...options(all.filter((option) => !shared.includes(option))));
    for (const { call, note } of examples) lines.push('.PP', roff(note[lang]), '.RS', '.nf', roff(call), '.fi', '.RE');
  }
  lines.push(title(guide.statuses), ...entries(guide.statusList));
  lines.push(title(guide.environment), ...entries(guide.environmentList));
  lines.push(title(guide.files), ...entries(guide.fileList));
  return `${lines.join('\n')}\n`;
}

/** Chinese for roff, which breaks lines at blanks only: the places at which a line may break are marked. */
function breakable(text: string): string {
  return unitsOf(text)
    .map(roff)
    .join('\\:')
    .replaceAll(/\\:(?=\s)|(?<=\s)\\:/g, '');
}

/** Text for roff: its escape character, the dash that is not a hyphen, and a control mark at the start of a line. */
function roff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}
