import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './context.ts';
import type { CommandDefinition, OptionDefinition } from './definition.ts';
import type { Messages } from './messages.ts';
import { suggest } from './suggest.ts';

/** Looked for in the working directory, in this order; the first that exists counts. */
export const CONFIG_NAMES = ['speechkit.config.json', '.speechkitrc.json'] as const;

/** A configuration file as it was read; its keys are checked when a command asks for them. */
export interface Config {
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads the configuration file that was named, or the one in the working directory, or none. */
export function readConfig(named: string | undefined, cwd: string, messages: Messages): Config | null {
  if (named !== undefined) {
    const config = readOne(named, cwd, messages);
    if (config === null) throw new UsageError(messages.configMissing(named));
    return config;
  }
  for (const name of CONFIG_NAMES) {
    const config = readOne(name, cwd, messages);
    if (config !== null) return config;
  }
  return null;
}

function readOne(path: string, cwd: string, messages: Messages): Config | null {
  let text: string;
  try {
    const absolute = resolve(cwd, path);
    // Nearly nobody has one, and an error to be caught takes half a millisecond.
    if (statSync(absolute, { throwIfNoEntry: false }) === undefined) return null;
    text = readFileSync(absolute, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new UsageError(messages.configUnreadable(path, code ?? message));
  }
  let values: unknown;
  try {
    values = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(messages.configNotJson(path, (error as Error).message));
  }
  if (!isObject(values)) throw new UsageError(messages.configNotObject(path));
  return { path, values };
}

/**
 * What the configuration says for one command: the common keys, overruled by those under the command's name.
 * Keys that no command knows are errors, wherever they stand: a misspelt default would go unnoticed for ever.
 */
export function configFor(
  command: CommandDefinition,
  commands: readonly CommandDefinition[],
  { path, values }: Config,
  messages: Messages,
): Map<string, unknown> {
  const anywhere = new Set(commands.flatMap(({ options }) => keysOf(options)));
  const names = commands.map(({ name }) => name);
  // `lexicon` is an option and a command: what is no object is meant for the option.
  const isSection = (key: string, value: unknown): boolean => names.includes(key) && (isObject(value) || !anywhere.has(key));
  const found = new Map<string, unknown>();
  const known = keysOf(command.options);
  for (const [key, value] of Object.entries(values)) {
    if (key === '$schema' || isSection(key, value)) continue;
    if (!anywhere.has(key)) throw unknownKey(path, key, [...anywhere, ...names], messages);
    if (known.includes(key)) found.set(key, value);
  }
  for (const { name, options } of commands) {
    const section = values[name];
    if (section === undefined || !isSection(name, section)) continue;
    if (!isObject(section)) throw new UsageError(messages.configNotObject(`${path}: ${name}`));
    const keys = keysOf(options);
    for (const [key, value] of Object.entries(section)) {
      if (!keys.includes(key))
        throw unknownKey(
          path,
          `${name}.${key}`,
          keys.map((one) => `${name}.${one}`),
          messages,
        );
      if (name === command.name) found.set(key, value);
    }
  }
  return found;
}

const keysOf = (options: readonly OptionDefinition[]): string[] => options.filter(({ configurable }) => configurable).map(({ key }) => key);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function unknownKey(path: string, key: string, candidates: readonly string[], messages: Messages): UsageError {
  return new UsageError(messages.configUnknownKey(path, key, suggest(key, candidates)));
}
