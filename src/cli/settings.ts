import type { Language } from '../language.ts';
import type { AmbiguousWidth } from '../reporters/width.ts';
import type { Encoding } from '../source/encodings.ts';
import { parseEncoding } from '../source/encodings.ts';
import { UsageError } from './context.ts';
import type { CommandDefinition, OptionDefinition } from './definition.ts';
import type { Messages } from './messages.ts';

/** The settings that commands share, decided; a command reads those that its definition has. Its own stand in its own file. */
export interface Settings {
  readonly format: string;
  readonly output: string | null;
  readonly lang: Language;
  readonly color: 'auto' | 'always' | 'never';
  readonly quiet: boolean;
  readonly encoding: Encoding | null;
  readonly ambiguousWidth: AmbiguousWidth;
}

/** Settings that come from the locale where nobody says anything else. */
export type LocaleSettings = Pick<Settings, 'lang' | 'ambiguousWidth'>;

/**
 * Decides the settings: what the call says, else what the configuration says, else what the locale says, else the default.
 * @param called values from the command line, as text or true and false
 * @param configured values from the configuration file, of any type
 */
export function decide(
  command: CommandDefinition,
  called: ReadonlyMap<string, unknown>,
  configured: ReadonlyMap<string, unknown>,
  configPath: string,
  locale: LocaleSettings,
  messages: Messages,
): Settings {
  const values: Record<string, unknown> = {};
  for (const option of command.options) {
    const { key, flag } = option;
    if (called.has(key)) {
      if (isMeant(option, called.get(key), command)) values[key] = check(option, called.get(key), `--${flag}`, messages);
    } else if (configured.has(key)) {
      if (isMeant(option, configured.get(key), command))
        values[key] = check(option, configured.get(key), `${configPath}: ${key}`, messages);
    } else if (!(key in locale || key in values)) values[key] = initialOf(option);
  }
  return { ...locale, ...values } as unknown as Settings;
}

/** An option with a value may have another beside it that switches it off under the same name: --stop-words FILE, --no-stop-words. */
function isMeant(option: OptionDefinition, value: unknown, { options }: CommandDefinition): boolean {
  const isAlone = options.every((other) => other === option || other.key !== option.key);
  return isAlone || (typeof value === 'boolean') === (option.value === undefined);
}

function initialOf({ flag, value, initial }: OptionDefinition): unknown {
  if (initial !== undefined) return initial;
  if (value === undefined) return flag.startsWith('no-');
  return value.kind === 'paths' || value.kind === 'texts' ? [] : null;
}

function check({ value: definition }: OptionDefinition, value: unknown, where: string, messages: Messages): unknown {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  switch (definition?.kind) {
    case undefined:
      if (typeof value !== 'boolean') throw new UsageError(messages.badSwitch(where, shown));
      return value;
    case 'choice': {
      const text = String(value);
      if (!definition.choices.includes(text)) throw new UsageError(messages.badChoice(where, shown, definition.choices));
      return definition.choices.every((choice) => /^\d+$/.test(choice)) ? Number(text) : text;
    }
    case 'encoding': {
      const encoding = typeof value === 'string' ? parseEncoding(value) : undefined;
      if (encoding === undefined) throw new UsageError(messages.badChoice(where, shown, definition.choices));
      return encoding;
    }
    case 'integer': {
      const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
      if (!Number.isSafeInteger(number) || (number as number) < definition.minimum) {
        throw new UsageError(messages.badInteger(where, shown, definition.minimum));
      }
      return number;
    }
    case 'path':
    case 'text':
      if (typeof value !== 'string') throw new UsageError(messages.badText(where, shown));
      return value;
    case 'paths':
    case 'texts': {
      const choices = definition.kind === 'texts' ? definition.choices : undefined;
      const members: readonly unknown[] = Array.isArray(value) ? value : [value];
      for (const member of members) {
        if (typeof member !== 'string') throw new UsageError(messages.badText(where, shown));
        if (choices && !choices.includes(member)) throw new UsageError(messages.badChoice(where, member, choices));
      }
      return members;
    }
  }
}
