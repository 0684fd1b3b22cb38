import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import { keyOf } from '../../src/comparison/keys.ts';
import type { Comparison, ParagraphPair } from '../../src/model.ts';
import { speech } from '../properties/speeches.ts';
import '../seed.ts';
import { comparable, wordsOf } from './compared.ts';

const sideOf = (side: 'before' | 'after'): 'removed' | 'added' => (side === 'before' ? 'removed' : 'added');

/** The pairs in the order of one document. */
function inOrder({ paragraphs }: Comparison, side: 'before' | 'after'): ParagraphPair[] {
  const start = (pair: ParagraphPair): number => pair[side][0]?.span.start.offset ?? 0;
  return paragraphs.filter((pair) => pair[side].length > 0).sort((a, b) => start(a) - start(b));
}

describe('of any two texts', () => {
  it('every word of either stands in the comparison once, in its order', () => {
    fc.assert(
      fc.property(speech, speech, (first, second) => {
        const [before, after] = [comparable(first), comparable(second)];
        const comparison = compare(before, after);
        for (const [side, { restored }] of [
          ['before', before],
          ['after', after],
        ] as const) {
          const words = inOrder(comparison, side).map((pair) => keyOf((pair[side][0]?.marker ?? '') + wordsOf(pair, sideOf(side))));
          // Marks behind a heading are neither of it nor of the text that follows.
          const bare = (text: string): string => text.replace(/[.:;,\n]/gu, '');
          expect(bare(words.join(''))).toBe(bare(keyOf(restored.text)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('places point to what they are about, in the file that they are of', () => {
    fc.assert(
      fc.property(speech, speech, (first, second) => {
        const { paragraphs } = compare(comparable(first), comparable(second));
        const texts = { removed: first, added: second };
        for (const { pieces } of paragraphs) {
          for (const { kind, text, span } of pieces) {
            if (kind === 'same') continue;
            // Page marks inside of a stretch are of the file and not of the speech.
            let at = span?.start.offset ?? 0;
            for (const character of keyOf(text)) {
              while (at < (span?.end.offset ?? 0) && keyOf(texts[kind].slice(at, at + character.length)) !== character) at++;
              at += character.length;
            }
            expect(at).toBeLessThanOrEqual(span?.end.offset ?? 0);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('what was added one way was removed the other way', () => {
    fc.assert(
      fc.property(speech, speech, (first, second) => {
        const [before, after] = [comparable(first), comparable(second)];
        const [there, back] = [compare(before, after), compare(after, before)];
        expect(back.result).toBe(there.result);
        expect(back.slogans.length).toBe(there.slogans.length);
      }),
      { numRuns: 60 },
    );
  });

  it('a text is identical with itself', () => {
    fc.assert(
      fc.property(speech, (text) => {
        const { result, paragraphs, sections, slogans, claims } = compare(comparable(text), comparable(text));
        expect(result).toBe('identical');
        expect([...paragraphs, ...sections].filter(({ changes }) => changes.length > 0)).toEqual([]);
        expect([...slogans, ...claims]).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
