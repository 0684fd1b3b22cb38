/** Values that stand on one line of indented JSON: at most this many objects or lists deep. A span is two. */
const INLINE_DEPTH = 2;
const PIECE = 1 << 16;

/** Legal in JSON, but a terminal obeys them and some readers of lines split there; as escapes they mean the same. */
const UNSAFE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const escapeUnsafe = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** These characters stand nowhere but inside strings, so it does not matter where a piece of JSON begins and ends. */
export const safe = (json: string): string => json.replace(UNSAFE, escapeUnsafe);

/**
 * JSON of a value in pieces, so that the text of a huge record need not be one string.
 * With `indent`, small objects (places, spans) stay on one line and everything above them is indented from that depth on;
 * without it, all is one line.
 */
export function* serialize(value: unknown, indent: number | null): Generator<string> {
  if (indent === null) {
    const whole = stringify(value);
    if (whole !== null) return yield safe(whole);
  }
  let gathered = '';
  for (const part of parts(value, indent)) {
    gathered += part;
    if (gathered.length < PIECE) continue;
    yield safe(gathered);
    gathered = '';
  }
  yield safe(gathered);
}

/** The fast way, or null where the text would be longer than a string can be. */
function stringify(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The slow way: a part ends wherever a value of some size begins. */
function* parts(value: unknown, indent: number | null): Generator<string> {
  if (isShallow(value, INLINE_DEPTH)) {
    yield onOneLine(value, indent !== null);
    return;
  }
  const isList = Array.isArray(value);
  const below = indent === null ? null : indent + 1;
  const [itemBreak, endBreak] = indent === null ? ['', ''] : [`\n${'  '.repeat(indent + 1)}`, `\n${'  '.repeat(indent)}`];
  let part = isList ? '[' : '{';
  let separator = '';
  for (const [key, item] of Object.entries(value as object)) {
    if (item === undefined) continue;
    part += separator + itemBreak;
    if (!isList) part += `${JSON.stringify(key)}:${indent === null ? '' : ' '}`;
    separator = ',';
    if (isShallow(item, INLINE_DEPTH)) part += onOneLine(item, indent !== null);
    else {
      yield part;
      part = '';
      yield* parts(item, below);
    }
  }
  yield part + endBreak + (isList ? ']' : '}');
}

/** One line of JSON, if `isSpaced` with blanks where people write them. */
function onOneLine(value: unknown, isSpaced: boolean): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || !isSpaced) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => onOneLine(item, true)).join(', ')}]`;
  let members = '';
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) members += `${members === '' ? ' ' : ', '}${JSON.stringify(key)}: ${onOneLine(item, true)}`;
  }
  return members === '' ? '{}' : `{${members} }`;
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  for (const item of Object.values(value)) if (!isShallow(item, depth - 1)) return false;
  return true;
}
