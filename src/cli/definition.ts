import type { Text } from '../language.ts';
import type { CommandContext } from './context.ts';

export type { Text } from '../language.ts';

/** What an option takes; a switch takes nothing. */
export type ValueDefinition =
  | { readonly kind: 'choice'; readonly name: string; readonly choices: readonly string[] }
  | { readonly kind: 'encoding'; readonly name: string; readonly choices: readonly string[] }
  | { readonly kind: 'integer'; readonly name: string; readonly minimum: number; readonly maximum?: number }
  /** A number of bytes: `4096`, `10M`. */
  | { readonly kind: 'size'; readonly name: string }
  | { readonly kind: 'path'; readonly name: string }
  | { readonly kind: 'text'; readonly name: string; readonly later?: Later }
  /** Several paths or texts: the option may be given again, and the configuration holds a list. */
  | { readonly kind: 'paths'; readonly name: string }
  | { readonly kind: 'texts'; readonly name: string; readonly choices?: readonly string[]; readonly later?: Later }
  /** Several names with a value each: the option (`NAME=VALUE`) may be given again, and the configuration holds an object. */
  | { readonly kind: 'pairs'; readonly name: string; readonly values: readonly string[] };

/** Lists what a text may be where only the command's own code knows. The command checks it; completions ask for it. */
type Later = () => Promise<readonly string[]>;

/** One option. Parsing, help, man page, completions and the configuration file are all generated from it. */
export interface OptionDefinition {
  /** Name of the setting, and of the key in the configuration file. */
  readonly key: string;
  /** Long name without dashes; `no-…` switches the setting off. */
  readonly flag: string;
  readonly short?: string;
  /** Absent: a switch. */
  readonly value?: ValueDefinition;
  readonly description: Text;
  /** What holds where nobody says anything else, in words. */
  readonly fallback?: Text;
  /** The setting where nobody says anything else. Absent: true for `no-…`, false for another switch, an empty list for several values. */
  readonly initial?: unknown;
  /** Whether the configuration file may set it. */
  readonly configurable: boolean;
  /** Whether a call with this option needs no documents. */
  readonly isAlone?: boolean;
  /** The output formats that heed it, where not all do: a call that asks for it with another is refused. */
  readonly formats?: readonly string[];
}

/** An argument of a command. Inputs (`paths`) and `texts` come last, may be many, and may be left out: inputs for standard input. */
export interface ArgumentDefinition {
  readonly name: string;
  readonly kind: 'paths' | 'file' | 'text' | 'texts' | 'choice';
  readonly isOptional?: boolean;
  readonly choices?: readonly string[];
  readonly description: Text;
}

/** One way to call a command. */
export interface Example {
  readonly call: string;
  readonly note: Text;
}

/** Whether the argument names a file. */
export function isFile({ kind }: ArgumentDefinition): boolean {
  return kind === 'paths' || kind === 'file';
}

/** Whether the argument may be given any number of times. */
export function isList({ kind }: ArgumentDefinition): boolean {
  return kind === 'paths' || kind === 'texts';
}

/** Whether the option may be given more than once. */
export function isRepeatable(value: ValueDefinition | undefined): boolean {
  return value?.kind === 'paths' || value?.kind === 'texts' || value?.kind === 'pairs';
}

/** What an option may be set to, where that can be listed. */
export function choicesOf(value: ValueDefinition | undefined): readonly string[] {
  return (value !== undefined && 'choices' in value && value.choices) || [];
}

/** Whether the command reads documents. */
export function readsDocuments({ arguments: all = [] }: CommandDefinition): boolean {
  return all.some(({ kind }) => kind === 'paths');
}

/** Every name that a command may be called by, its own first. */
export function namesOf({ name, aliases = [] }: CommandDefinition): readonly string[] {
  return [name, ...aliases];
}

/** One command. */
export interface CommandDefinition {
  readonly name: string;
  /** Other names that it may be called by. */
  readonly aliases?: readonly string[];
  readonly arguments?: readonly ArgumentDefinition[];
  readonly summary: Text;
  readonly description: Text;
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly Example[];
  /** Loads the command's code: a run pays only for the command that it calls. */
  readonly load: () => Promise<{ run(context: CommandContext): Promise<number> }>;
}
