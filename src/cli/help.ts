import type { Language } from '../language.ts';
import { displayWidth } from '../reporters/width.ts';
import { wrap } from '../reporters/wrap.ts';
import { type ArgumentDefinition, type CommandDefinition, choicesOf, isList, namesOf, type OptionDefinition } from './definition.ts';
import { GUIDE, HELP_OPTION, PROGRAM, TOP_OPTIONS } from './guide.ts';
import { AMBIGUOUS_WIDTH, COMMON_OPTIONS, INPUT_OPTIONS, OUTPUT } from './options.ts';

const USUAL_WIDTH = 80;
const WIDEST = 100;
const INDENT = '  ';
/** The terms of a list stand in a column of at most this width; what belongs to a longer one begins below it. */
const WIDEST_TERM = 26;

/** The help of the program. */
export function programHelp(commands: readonly CommandDefinition[], lang: Language, columns?: number): string {
  const width = widthOf(columns);
  const guide = GUIDE[lang];
  return [
    wrap(PROGRAM.summary[lang], width),
    section(guide.usage, [`speechkit ${guide.command} [${guide.optionsWord}] [PATH…]`]),
    section(
      guide.commands,
      list(
        commands.map((command) => [namesOf(command).join(', '), command.summary[lang]]),
        width,
      ),
    ),
    section(
      guide.options,
      list(
        [...TOP_OPTIONS].map((option) => [term(option), describe(option, lang)]),
        width,
      ),
    ),
    section(guide.statuses, list(guide.statusList, width)),
    `${wrap(guide.more, width)}\n`,
  ].join('\n\n');
}

/** The help of one command. */
export function commandHelp(command: CommandDefinition, lang: Language, columns?: number): string {
  const width = widthOf(columns);
  const guide = GUIDE[lang];
  const usage = [synopsis(command, guide.optionsWord), ...alsoCalled(command, lang)];
  const parts = [wrap(command.description[lang], width), section(guide.usage, usage)];
  if (command.arguments) {
    const entries = command.arguments.map((argument) => [argument.name, describeArgument(argument, lang)] as const);
    parts.push(section(guide.arguments, list(entries, width)));
  }
  const termWidth = termWidthOf([...command.options, HELP_OPTION].map(term));
  for (const [title, options] of groupsOf(command)) {
    const entries = options.map((option) => [term(option), describe(option, lang)] as const);
    if (entries.length > 0) parts.push(section(guide[title], list(entries, width, termWidth)));
  }
  if (command.examples.length > 0) {
    const lines = command.examples.flatMap(({ call, note }) => [`# ${note[lang]}`, call]);
    parts.push(section(guide.examples, lines));
  }
  return `${parts.join('\n\n')}\n`;
}

/** The options of a command, its own first: those that many share would hide them. */
function groupsOf({ options }: CommandDefinition): [title: 'options' | 'inputs' | 'general', options: OptionDefinition[]][] {
  const isOf = (shared: readonly OptionDefinition[]) => (option: OptionDefinition) => shared.some(({ key }) => key === option.key);
  const ofInputs = isOf(INPUT_OPTIONS);
  const ofAll = isOf(COMMON_OPTIONS);
  // Where the results go and how their tables are laid out belongs beside in which format they come.
  const ofOutput = isOf([OUTPUT, AMBIGUOUS_WIDTH]);
  const isOwn = (option: OptionDefinition): boolean => ofOutput(option) || !(ofInputs(option) || ofAll(option));
  return [
    ['options', options.filter(isOwn)],
    ['inputs', options.filter((option) => ofInputs(option) && !isOwn(option))],
    ['general', [...options.filter((option) => ofAll(option) && !isOwn(option)), HELP_OPTION]],
  ];
}

/** How a command is called. */
export function synopsis({ name, arguments: all = [] }: CommandDefinition, optionsWord: string): string {
  const words = all.map((argument) => {
    if (isList(argument)) return `[${argument.name}…]`;
    return argument.isOptional ? `[${argument.name}]` : argument.name;
  });
  return ['speechkit', name, `[${optionsWord}]`, ...words].join(' ');
}

/** A line that says by which other names a command may be called; none where there are none. */
export function alsoCalled({ aliases }: CommandDefinition, lang: Language): string[] {
  return aliases === undefined ? [] : [GUIDE[lang].alsoCalled(aliases)];
}

/** An option as the help writes it. */
export function term({ short, flag, value }: OptionDefinition): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${flag}${value === undefined ? '' : ` ${value.name}`}`;
}

/** What an option does, its values and what holds without it. */
export function describe({ description, value, fallback }: OptionDefinition, lang: Language): string {
  const { values, without } = GUIDE[lang];
  const choices = choicesOf(value);
  const notes = [choices.length > 0 ? values(choices.join(', ')) : undefined, fallback && without(fallback[lang])].filter(
    (note) => note !== undefined,
  );
  return description[lang] + (notes.length === 0 ? '' : GUIDE[lang].notes(notes));
}

/** What an argument is, and its values. */
export function describeArgument({ description, choices }: ArgumentDefinition, lang: Language): string {
  return description[lang] + (choices === undefined ? '' : GUIDE[lang].notes([GUIDE[lang].values(choices.join(', '))]));
}

const widthOf = (columns: number | undefined): number => Math.min(columns || USUAL_WIDTH, WIDEST);

const section = (title: string, lines: readonly string[]): string => [title, ...lines.map((line) => INDENT + line)].join('\n');

function termWidthOf(terms: readonly string[]): number {
  return Math.min(WIDEST_TERM, Math.max(...terms.map((name) => displayWidth(name, 1))));
}

/** A list of terms with what they mean. */
function list(
  entries: readonly (readonly [string, string])[],
  width: number,
  termWidth: number = termWidthOf(entries.map(([name]) => name)),
): string[] {
  const indent = ' '.repeat(INDENT.length + termWidth + 2);
  return entries.map(([name, meaning]) => {
    const wrapped = wrap(meaning, width - indent.length, indent);
    const room = termWidth - displayWidth(name, 1);
    return room < 0 ? `${name}\n${indent}${wrapped}` : `${name}${' '.repeat(room + 2)}${wrapped}`;
  });
}
