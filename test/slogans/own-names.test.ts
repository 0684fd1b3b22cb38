import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OwnNames } from '../../src/slogans/own-names.ts';

/** Few characters, so that names begin alike and stand in the texts. */
const character = fc.constantFrom('三', '抓', '促', '个');
const name = fc.array(character, { minLength: 2, maxLength: 5 }).map((all) => all.join(''));
const names = fc.array(fc.tuple(name, fc.boolean()), { maxLength: 10 });
const text = fc.array(character, { maxLength: 30 }).map((all) => all.join(''));

describe('the names of a document', () => {
  it('are found at a place, the longest of them; behind an opening mark those that the glossary explains are not asked', () => {
    fc.assert(
      fc.property(names, text, fc.boolean(), (added, read, isOpened) => {
        const own = new OwnNames();
        const known = new Map<string, boolean>();
        for (const [one, isExplained] of added) {
          own.add(one, isExplained);
          if (!known.has(one)) known.set(one, isExplained);
        }
        expect(own.words).toEqual([...known.keys()]);
        const codes = Uint16Array.from([...read, ' ', ' '], (one) => one.charCodeAt(0));
        for (let at = 0; at < read.length; at++) {
          const standing = [...known].filter(([one, isExplained]) => read.startsWith(one, at) && !(isExplained && isOpened));
          const longest = standing.map(([one]) => one).sort((a, b) => b.length - a.length)[0] ?? null;
          expect(own.at(read, codes, at, isOpened)).toBe(longest);
        }
      }),
    );
  });
});
