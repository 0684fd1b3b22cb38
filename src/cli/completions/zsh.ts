import type { Language } from '../../reporters/labels.ts';
import type { CommandDefinition, OptionDefinition } from '../definition.ts';
import { HELP_OPTION, TOP_OPTIONS } from '../guide.ts';

/** Completions for zsh. */
export function zsh(commands: readonly CommandDefinition[], lang: Language): string {
  return `#compdef speechkit
# zsh completion for speechkit: save this file as _speechkit in a folder of $fpath, or source it after compinit

_speechkit_commands() {
  local -a commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${escapeColons(summary[lang])}`)}`).join('\n')}
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

function commandCase({ name, options, argument }: CommandDefinition, lang: Language): string {
  const specs = [...options, HELP_OPTION].map((option) => specOf(option, lang));
  if (argument?.kind === 'paths') specs.push(quoted(`*:${argument.name}:_files`));
  if (argument?.choices) specs.push(quoted(`1:${argument.name}:(${argument.choices.join(' ')})`));
  return `    ${name})\n      _arguments \\\n${specs.map((spec) => `        ${spec}`).join(' \\\n')}\n      ;;`;
}

function specOf({ flag, short, description, value }: OptionDefinition, lang: Language): string {
  const text = `[${description[lang].replace(/[[\]\\]/g, '\\$&')}]`;
  const action =
    value === undefined
      ? ''
      : `:${value.name}:${value.kind === 'path' ? '_files' : 'choices' in value ? `(${value.choices.join(' ')})` : ' '}`;
  const long = `--${flag}${value === undefined ? '' : '='}`;
  if (short === undefined) return quoted(`${long}${text}${action}`);
  return `${quoted(`(-${short} --${flag})`)}{-${short}${value === undefined ? '' : '+'},${long}}${quoted(`${text}${action}`)}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const escapeColons = (text: string): string => text.replaceAll(':', '\\:');
