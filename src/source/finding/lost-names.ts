import { SourceError } from '../failure.ts';
import { entriesOf } from './folder.ts';
import type { Found } from './found.ts';
import { folderOf, LOST, type Place, placeIn } from './place.ts';

/** So many files are named where an operand may mean any of them. */
const MOST_NAMED = 3;

/**
 * The files that an operand can mean of which Node has told nothing but U+FFFD where bytes were that are not UTF-8: those of the
 * folder that it would call the same.
 * @param times how often the operand was given: where a shell has expanded a glob, once for each of these files
 * @returns none where there are no such files; an error where there are more of them than were asked for
 */
export function placesCalled({ path }: Place, times: number): readonly Found[] {
  const [first = '', ...parts] = path.split('/');
  let places: readonly Place[] = first === '' ? [{ path: '/' }] : calledIn({ path: '' }, first);
  for (const part of parts) if (part !== '') places = places.flatMap((place) => calledIn(folderOf(place), part));
  if (places.length <= times) return places;
  const some = places.slice(0, MOST_NAMED).map((place) => place.path);
  const message = `may be any of several files (${some.join(', ')}${places.length > MOST_NAMED ? ', …' : ''}): name their folder`;
  return [{ path, error: new SourceError('not-found', message, { reason: 'ambiguous-name' }) }];
}

function calledIn(folder: Place, name: string): readonly Place[] {
  if (!name.includes(LOST)) return [placeIn(folder, name)];
  try {
    return entriesOf(folder).flatMap(({ place }) => (calledByNode(place) === name ? [place] : []));
  } catch {
    return [];
  }
}

function calledByNode({ path, rawPath }: Place): string {
  const called = rawPath === undefined ? path : Buffer.from(rawPath).toString();
  return called.slice(called.lastIndexOf('/') + 1);
}
