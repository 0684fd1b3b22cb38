import { type Paint, plain } from '../reporters/paint.ts';
import type { Io, Output } from './io.ts';
import type { Settings } from './settings.ts';

/** Basic sixteen colours: the terminal's own theme decides how they look. */
const BASIC = 1;

/** Whether this stream is written in colour. FORCE_COLOR overrules NO_COLOR, as in Node.js itself. */
function isColored(stream: Output | null, when: Settings['color'], env: Io['env']): boolean {
  if (when !== 'auto') return when === 'always';
  if (stream === null) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** The paint for a stream, or for a file (null). chalk is loaded only where there is colour. */
export async function paintFor(stream: Output | null, when: Settings['color'], env: Io['env']): Promise<Paint> {
  if (!isColored(stream, when, env)) return plain;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: BASIC });
}
