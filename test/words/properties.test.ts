import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../../src/text/characters.ts';
import { UNCOUNTED } from '../../src/words/divider.ts';
import { MARK, MASK } from '../../src/words/scan.ts';
import { anything, repetition, sourceOf, speech } from '../properties/speeches.ts';
import { divide, engines } from './engines.ts';

const format = fc.constantFrom('text' as const, 'markdown' as const);
const any = fc.oneof({ weight: 4, arbitrary: speech }, { weight: 1, arbitrary: anything });

const withoutBlanks = (text: string): string => [...text].filter((character) => !isBlank(character.charCodeAt(0))).join('');

describe.each(engines)('whatever the text, the tokens of $name', (engine) => {
  it('are all of each block but its blanks, in order, and none overlaps another', () => {
    fc.assert(
      fc.property(any, format, (text, kind) => {
        const { restored, list, paragraphs } = divide(sourceOf(text, kind), engine);
        expect(paragraphs.length).toBe(restored.blocks.length);
        restored.blocks.forEach(({ start, end }, index) => {
          expect(withoutBlanks(paragraphs[index]?.join('') ?? '')).toBe(withoutBlanks(restored.text.slice(start, end)));
        });
        for (let i = 0; list && i < list.length; i++) {
          expect(list.ends[i]).toBeGreaterThan(list.starts[i] as number);
          expect(list.starts[i]).toBeGreaterThanOrEqual(list.ends[i - 1] ?? 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stand in the file where their spans say, page marks inside them included', () => {
    fc.assert(
      fc.property(any, format, (text, kind) => {
        const { restored, list } = divide(sourceOf(text, kind), engine);
        for (let i = 0; list && i < list.length; i++) {
          const [start, end] = [list.starts[i] as number, list.ends[i] as number];
          const { start: from, end: to } = restored.spanOf(start, end);
          const there = text.slice(from.offset, to.offset);
          const removed = new Set<number>();
          for (let offset = from.offset; offset < to.offset; offset++) removed.add(offset);
          for (let at = start; at < end; at++) removed.delete(restored.sourceOffset(at));
          const kept = [...there.split('').keys()].filter((offset) => !removed.has(from.offset + offset)).map((offset) => there[offset]);
          expect(kept.join('')).toBe(restored.text.slice(start, end));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('glue nothing to a mask, and count no mark', () => {
    fc.assert(
      fc.property(speech, format, (text, kind) => {
        const { restored, list, segmenter } = divide(sourceOf(text, kind), engine);
        for (let i = 0; list && i < list.length; i++) {
          const words = restored.text.slice(list.starts[i], list.ends[i]);
          const isWord = list.kinds[i] !== MARK && list.kinds[i] !== MASK;
          expect(list.ids[i] !== UNCOUNTED).toBe(isWord);
          if (!isWord) continue;
          expect(segmenter.vocabulary.word(list.ids[i] as number)).not.toBe('');
          expect(words).not.toMatch(/[*×＊]{2}|_{2}/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the same in every run, and whatever was divided before', () => {
    fc.assert(
      fc.property(speech, speech, (text, other) => {
        const before = divide(sourceOf(text), engine).paragraphs;
        divide(sourceOf(other), engine);
        expect(divide(sourceOf(text), engine).paragraphs).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('never take two seconds for 20,000 characters', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(repetition, speech), (text) => {
        const begin = performance.now();
        divide(sourceOf(text), engine);
        expect(performance.now() - begin).toBeLessThan(2_000);
      }),
      { numRuns: 60 },
    );
  });
});
