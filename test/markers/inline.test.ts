import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../src/markers/families.ts';
import { earliestBeginning, inlinePlaces } from '../../src/markers/inline.ts';
import { readMarker } from '../../src/markers/lexer.ts';
import { Signs } from '../../src/text/signs.ts';
import { anything } from '../properties/speeches.ts';

/** Where in the text a marker inside a paragraph may begin, as its reader goes through it. */
function beginnings(text: string): Set<number> {
  const signs = new Signs(text);
  const found = new Set<number>();
  for (const place of inlinePlaces(signs)) for (let at = earliestBeginning(signs.codes, place, 0); at <= place; at++) found.add(at);
  return found;
}

/** Every offset at which a marker is read that may stand inside a paragraph, but for those between the digits of a number. */
function markers(text: string): number[] {
  return Array.from(text.split('').keys()).filter((at) => readMarker(text, at, text.length, false) !== null);
}

const OPENERS = FAMILIES.filter(({ inline }) => inline).flatMap(({ before, words, blocks }) => [
  ...(before ?? []),
  ...(words ?? []).map(([word]) => word),
  ...(blocks ?? []).map(([first]) => String.fromCharCode(first)),
]);
const VERBS = FAMILIES.filter(({ bare }) => bare).flatMap(({ units }) => units ?? []);
/** Texts of little else than what markers are made of. */
const crowded = fc
  .array(fc.constantFrom(...OPENERS, ...VERBS, ...'一二三十百〇零拾佰壹12３０、.．：，）)〕】 \n\u3000。点个次部分甲', '部分', '方面'), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

describe('the places where a marker may stand inside a paragraph', () => {
  it('miss no marker', () => {
    fc.assert(
      fc.property(fc.oneof(anything, crowded), (text) => {
        const possible = beginnings(text);
        expect(markers(text).filter((at) => !possible.has(at))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['抓好两件事：一是学，二是干。', [6, 10]],
    ['（一）学；（二）干', [0, 1, 5, 6]],
    ['会议第二十三次举行，2024年增长5个点', [2]],
    ['十一、学', [0, 1]],
    ['二拾、学', [0]],
    ['①', [0]],
    ['', []],
  ])('in %j are %j', (text, places) => {
    expect([...beginnings(text)]).toEqual(places);
  });
});
