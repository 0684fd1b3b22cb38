import type { Language } from '../reporters/labels.ts';
import type { CommandContext } from './context.ts';

/** A text in every language of the tool. */
export type Text = Readonly<Record<Language, string>>;

/** What an option takes; a switch takes nothing. */
export type ValueDefinition =
  | { readonly kind: 'choice'; readonly name: string; readonly choices: readonly string[] }
  | { readonly kind: 'encoding'; readonly name: string; readonly choices: readonly string[] }
  | { readonly kind: 'integer'; readonly name: string; readonly minimum: number }
  | { readonly kind: 'path'; readonly name: string };

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
  /** Whether the configuration file may set it. */
  readonly configurable: boolean;
}

/** The arguments of a command. */
export interface ArgumentDefinition {
  readonly name: string;
  readonly kind: 'paths' | 'choice';
  readonly choices?: readonly string[];
  readonly description: Text;
}

/** One way to call a command. */
export interface Example {
  readonly call: string;
  readonly note: Text;
}

/** One command. */
export interface CommandDefinition {
  readonly name: string;
  readonly argument?: ArgumentDefinition;
  readonly summary: Text;
  readonly description: Text;
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly Example[];
  /** Loads the command's code: a run pays only for the command that it calls. */
  readonly load: () => Promise<{ run(context: CommandContext): Promise<number> }>;
}
