import { posix } from 'node:path';
import micromatch from 'micromatch';
import { SourceError } from '../failure.ts';
import { isGlob } from '../paths.ts';
import { PROGRAMS, type Wants } from './wanted.ts';

/** A backslash that takes the magic from a character. */
const ESCAPE = /\\([\\*?[\]{}()!+@])/gu;

/** A search for what a glob matches: where it begins, and what it looks for. */
export interface GlobSearch {
  readonly base: string;
  readonly wants: Wants;
}

/**
 * The searches that a glob stands for, one for each of the ways to read its braces.
 * @throws SourceError where it is too long, or its braces stand for too many
 */
export function searchesOf(pattern: string, searchesHidden: boolean): readonly GlobSearch[] {
  try {
    const patterns = pattern.includes('{') ? micromatch.braces(pattern, { expand: true, keepEscaping: true }) : [pattern];
    return patterns.map((one) => searchOf(one, searchesHidden));
  } catch (error) {
    throw new SourceError('not-found', 'is a glob that is too long', { reason: 'long-glob' }, { cause: error });
  }
}

function searchOf(pattern: string, searchesHidden: boolean): GlobSearch {
  const parts = pattern.split('/');
  // Of a pattern without any magic, which braces may leave, the last part is what is looked for.
  const first = parts.findIndex((part) => isGlob(part));
  const magic = first < 0 ? parts.length - 1 : first;
  const rest = parts.slice(magic).filter((part) => part !== '' && part !== '.');
  const options = { dot: searchesHidden };
  const matches = micromatch.matcher(rest.join('/'), options);
  // How the folders are called on the way to a match, as far as each part of the pattern stands for one.
  const endless = rest.findIndex((part) => part.includes('**') || part.includes('('));
  const onTheWay = rest.slice(0, endless < 0 ? rest.length - 1 : endless).map((part) => micromatch.matcher(part, options));
  const namesHidden = searchesHidden || rest.some((part) => part.startsWith('.'));
  return {
    base: posix.normalize(parts.slice(0, magic).join('/').replace(ESCAPE, '$1') || (pattern.startsWith('/') ? '/' : '.')),
    wants: {
      folder(path, name) {
        if (PROGRAMS.has(name) && !parts.includes(name)) return false;
        const depth = path.split('/').length;
        const isNamed = onTheWay[depth - 1];
        if (isNamed !== undefined) return isNamed(name);
        return endless >= 0 && (namesHidden || !name.startsWith('.'));
      },
      file(path, name) {
        // A glob that ends in / is of folders. What !(a) matches is not to be hidden.
        if (pattern.endsWith('/') || (!namesHidden && name.startsWith('.'))) return false;
        return matches(path);
      },
    },
  };
}
