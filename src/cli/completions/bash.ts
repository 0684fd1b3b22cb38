import { type CommandDefinition, choicesOf, isFile, namesOf, type OptionDefinition } from '../definition.ts';
import { HELP_OPTION, TOP_OPTIONS } from '../guide.ts';

/** Completions for bash 3.2 and later, with nothing else installed. */
export function bash(commands: readonly CommandDefinition[]): string {
  return `# bash completion for speechkit: source this file, or save it in a folder that bash-completion reads
_speechkit() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command= options= values= paths= i
  if [[ $current == = ]]; then current=; elif [[ $previous == = ]]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${commands.flatMap(namesOf).join('|')}) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  case "$command" in
    '')
      options='${flagsOf(TOP_OPTIONS)}'
      values='${commands.flatMap(namesOf).join(' ')}'
      ${valuesCase(TOP_OPTIONS)}
      ;;
${commands.map(commandCase).join('\n')}
  esac
  COMPREPLY=()
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  elif [[ -n $paths ]]; then
    compopt -o filenames 2>/dev/null
    local IFS=$'\\n'
    COMPREPLY=($(compgen -f -- "$current"))
  else
    COMPREPLY=($(compgen -W "$values" -- "$current"))
  fi
}
complete -F _speechkit speechkit
`;
}

function commandCase(command: CommandDefinition): string {
  const { options, arguments: operands = [] } = command;
  const all = [...options, HELP_OPTION];
  return `    ${namesOf(command).join('|')})
      options='${flagsOf(all)}'
      ${operands.some(isFile) ? 'paths=1' : `values='${operands.flatMap(({ choices = [] }) => choices).join(' ')}'`}
      ${valuesCase(all)}
      ;;`;
}

/** After an option that takes a value, only its values are offered. */
function valuesCase(options: readonly OptionDefinition[]): string {
  const cases = options.flatMap(({ flag, short, value }) => {
    if (value === undefined) return [];
    const names = short === undefined ? `--${flag}` : `-${short}|--${flag}`;
    return [
      value.kind === 'path' || value.kind === 'paths'
        ? `${names}) paths=1 ;;`
        : `${names}) paths= values='${choicesOf(value).join(' ')}' ;;`,
    ];
  });
  return `case "$previous" in ${cases.join(' ')} esac`;
}

function flagsOf(options: readonly OptionDefinition[]): string {
  return options.flatMap(({ flag, short }) => (short === undefined ? [`--${flag}`] : [`-${short}`, `--${flag}`])).join(' ');
}
