import type { Language } from '../../language.ts';
import {
  type CommandDefinition,
  choicesOf,
  isFile,
  isList,
  isRepeatable,
  namesOf,
  type OptionDefinition,
  type ValueDefinition,
} from '../definition.ts';
import { HELP_OPTION, TOP_OPTIONS } from '../guide.ts';

/** Completions for zsh. */
export function zsh(commands: readonly CommandDefinition[], lang: Language): string {
  return `#compdef speechkit
# zsh completion for speechkit: save this file as _speechkit in a folder of $fpath, or source it after compinit

_speechkit_commands() {
  local -a commands=(
${commands.flatMap((command) => namesOf(command).map((name) => `    ${quoted(`${name}:${escapeColons(command.summary[lang])}`)}`)).join('\n')}
  )
  _describe command commands
}

_speechkit() {
  local curcontext="$curcontext" state line
  _arguments -C \\
${TOP_OPTIONS.map((option) => `    ${specOf(option, lang)} \\`).join('\n')}
    '1: :_speechkit_commands' \\
    '*:: :->arguments'
  [[ $state == arguments ]] || return
  case $line[1] in
${commands.map((command) => commandCase(command, lang)).join('\n')}
  esac
}

if [[ $funcstack[1] == _speechkit ]]; then _speechkit "$@"; else compdef _speechkit speechkit; fi
`;
}

function commandCase(command: CommandDefinition, lang: Language): string {
  const { options, arguments: operands = [] } = command;
  const specs = [...options, HELP_OPTION].map((option) => specOf(option, lang));
  operands.forEach((operand, index) => {
    const values = isFile(operand) ? '_files' : operand.choices ? `(${operand.choices.join(' ')})` : ' ';
    specs.push(quoted(`${isList(operand) ? '*' : index + 1}:${operand.name}:${values}`));
  });
  return `    ${namesOf(command).join('|')})\n      _arguments \\\n${specs.map((spec) => `        ${spec}`).join(' \\\n')}\n      ;;`;
}

function specOf({ flag, short, description, value }: OptionDefinition, lang: Language): string {
  const text = `[${description[lang].replace(/[[\]\\]/g, '\\$&')}]`;
  const action = value === undefined ? '' : `:${value.name}:${valuesOf(value)}`;
  const long = `--${flag}${value === undefined ? '' : '='}`;
  if (short === undefined) return quoted(`${isRepeatable(value) ? '*' : ''}${long}${text}${action}`);
  return `${quoted(`(-${short} --${flag})`)}{-${short}${value === undefined ? '' : '+'},${long}}${quoted(`${text}${action}`)}`;
}

function valuesOf(value: ValueDefinition): string {
  if (value.kind === 'path' || value.kind === 'paths') return '_files';
  const choices = choicesOf(value);
  return choices.length > 0 ? `(${choices.join(' ')})` : ' ';
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const escapeColons = (text: string): string => text.replaceAll(':', '\\:');
