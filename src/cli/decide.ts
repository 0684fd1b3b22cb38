import { dirname, isAbsolute, join } from 'node:path';
import { parseEncoding } from '../source/encodings.ts';
import { parseSize } from '../source/size.ts';
import { UsageError } from './context.ts';
import type { CommandDefinition, OptionDefinition, ValueDefinition } from './definition.ts';
import type { Messages } from './messages.ts';
import type { LocaleSettings, Settings } from './settings.ts';

/**
 * Decides the settings: what the call says, else what the configuration says, else what the locale says, else the default.
 * @param called values from the command line, as text or true and false
 * @param configured values from the configuration file, of any type; its paths are relative to its folder
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
    const isCalled = called.has(key) && isMeant(option, called.get(key), command);
    if (isCalled) values[key] = check(option, called.get(key), `--${flag}`, messages);
    const isConfigured = configured.has(key) && isMeant(option, configured.get(key), command);
    // Pairs of the call overrule those of the configuration one by one: a call about one name says nothing of the others.
    if (isConfigured && (!called.has(key) || option.value?.kind === 'pairs')) {
      const value = beside(configPath, option, check(option, configured.get(key), `${configPath}: ${key}`, messages));
      values[key] = isCalled ? { ...(value as object), ...(values[key] as object) } : value;
    } else if (!isCalled && !(key in locale || key in values)) values[key] = initialOf(option);
  }
  return { ...locale, ...values } as unknown as Settings;
}

/**
 * Refuses an option of the call that the format does not heed: nobody should take all rows for the first five. What the configuration
 * says holds where it can.
 * @throws UsageError
 */
export function refuseUnheeded(
  { options }: CommandDefinition,
  called: ReadonlyMap<string, unknown>,
  format: string,
  messages: Messages,
): void {
  const unheeded = options.find(({ key, formats }) => formats !== undefined && called.has(key) && !formats.includes(format));
  if (unheeded) throw new UsageError(messages.needsFormat(`--${unheeded.flag}`, unheeded.formats ?? []));
}

/** An option with a value may have another beside it that switches it off under the same name: --stop-words FILE, --no-stop-words. */
function isMeant(option: OptionDefinition, value: unknown, { options }: CommandDefinition): boolean {
  const isAlone = options.every((other) => other === option || other.key !== option.key);
  return isAlone || (typeof value === 'boolean') === (option.value === undefined);
}

/** Paths in a configuration file start at its folder, as its author sees them. */
function beside(configPath: string, { value: definition }: OptionDefinition, value: unknown): unknown {
  const from = (path: string): string => (isAbsolute(path) ? path : join(dirname(configPath), path));
  if (definition?.kind === 'path') return from(value as string);
  return definition?.kind === 'paths' ? (value as string[]).map(from) : value;
}

function initialOf({ flag, value, initial }: OptionDefinition): unknown {
  if (initial !== undefined) return initial;
  if (value === undefined) return flag.startsWith('no-');
  if (value.kind === 'pairs') return {};
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
      const { minimum, maximum } = definition;
      const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
      const isInRange = (number as number) >= minimum && (maximum === undefined || (number as number) <= maximum);
      if (!(Number.isSafeInteger(number) && isInRange)) throw new UsageError(messages.badInteger(where, shown, minimum, maximum));
      return number;
    }
    case 'size': {
      const bytes = parseSize(String(value));
      if (bytes === undefined) throw new UsageError(messages.badSize(where, shown));
      return bytes;
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
    case 'pairs':
      return checkPairs(definition, value, where, messages);
  }
}

/** Pairs as an object: from the call `NAME=VALUE` one by one, from the configuration an object already. */
function checkPairs(
  { name: shape, values }: Extract<ValueDefinition, { kind: 'pairs' }>,
  value: unknown,
  where: string,
  messages: Messages,
): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new UsageError(messages.badObject(where, JSON.stringify(value)));
  const isCalled = Array.isArray(value);
  const pairs = isCalled ? value.map((pair) => pairOf(String(pair), shape, where, messages)) : Object.entries(value);
  for (const [name, member] of pairs) {
    if (typeof member === 'string' && values.includes(member)) continue;
    const shown = typeof member === 'string' ? member : JSON.stringify(member);
    throw new UsageError(messages.badChoice(isCalled ? `${where} ${name}` : `${where}.${name}`, shown, values));
  }
  // Not by assignment: a name may be __proto__.
  return Object.fromEntries(pairs);
}

function pairOf(pair: string, shape: string, where: string, messages: Messages): [string, unknown] {
  const equals = pair.indexOf('=');
  if (equals <= 0) throw new UsageError(messages.badPair(where, pair, shape));
  return [pair.slice(0, equals), pair.slice(equals + 1)];
}
