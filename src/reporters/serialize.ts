/** Values that stand on one line of indented JSON: at most this many objects or lists deep. A span is two. */
const INLINE_DEPTH = 2;
const PIECE = 1 << 16;

/** Legal in JSON, but a terminal obeys them and some readers of lines split there; as escapes they mean the same. */
const UNSAFE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const escapeUnsafe = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON on one line. */
function inline(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, escapeUnsafe);
}

/**
 * JSON of a value in pieces, so that the text of a huge record need not be one string.
 * With `indent`, small objects (places, spans) stay on one line and everything above them is indented from that depth on;
 * without it, all is one line.
 */
export function* serialize(value: unknown, indent: number | null): Generator<string> {
  const pieces: string[] = [];
  let length = 0;
  for (const token of tokens(value, indent)) {
    pieces.push(token);
    length += token.length;
    if (length < PIECE) continue;
    yield pieces.join('');
    pieces.length = 0;
    length = 0;
  }
  yield pieces.join('');
}

function* tokens(value: unknown, indent: number | null): Generator<string> {
  if (value === null || typeof value !== 'object' || isShallow(value, INLINE_DEPTH)) {
    yield indent === null ? inline(value) : spaced(value);
    return;
  }
  const isList = Array.isArray(value);
  const entries = isList ? value.map((item) => ['', item] as const) : Object.entries(value).filter(([, item]) => item !== undefined);
  const below = indent === null ? null : indent + 1;
  const breakBefore = (depth: number | null): string => (depth === null ? '' : `\n${'  '.repeat(depth)}`);
  yield isList ? '[' : '{';
  let separator = '';
  for (const [key, item] of entries) {
    yield separator + breakBefore(below) + (isList ? '' : `${JSON.stringify(key)}:${indent === null ? '' : ' '}`);
    yield* tokens(item, below);
    separator = ',';
  }
  yield breakBefore(indent) + (isList ? ']' : '}');
}

/** One line of JSON with a blank after each comma and colon, as people write it. */
function spaced(value: unknown): string {
  if (value === null || typeof value !== 'object') return inline(value);
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`).join(', ')} }`;
}

function isShallow(value: object, depth: number): boolean {
  if (depth === 0) return false;
  for (const item of Object.values(value)) {
    if (item !== null && typeof item === 'object' && !isShallow(item, depth - 1)) return false;
  }
  return true;
}
