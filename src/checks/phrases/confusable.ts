import { readTable } from '../../text/table.ts';
import lookAlikes from '../tables/look-alikes.tsv';
import pinyin from '../tables/pinyin.tsv';

/** What differs by these only is one sound to many speakers, and input methods take one for the other. */
const BLURRED: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, '$1'],
  [/^n(?=[aeiouv])/, 'l'],
  [/ng$/, 'n'],
];

let groups: ReadonlyMap<string, readonly number[]> | null = null;

/** Whether one character is easily written for the other: they sound alike (tones aside) or look alike. */
export function isConfusable(one: string, other: string): boolean {
  groups ??= readGroups();
  const of = groups.get(one);
  return one !== other && of !== undefined && (groups.get(other) ?? []).some((group) => of.includes(group));
}

/** The groups of characters that are alike, of which a character with several readings is in several. */
function readGroups(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  const add = (name: string, characters: string): void => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    for (const character of characters) {
      const others = found.get(character);
      if (others) others.push(number);
      else found.set(character, [number]);
    }
  };
  for (const [syllable = '', characters = ''] of readTable(pinyin)) {
    add(
      BLURRED.reduce((sound, [pattern, plain]) => sound.replace(pattern, plain), syllable),
      characters,
    );
  }
  for (const [characters = ''] of readTable(lookAlikes)) add(characters, characters);
  return found;
}
