import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, composeEdits, type Edit } from '../../src/text/edits.ts';

/** Edits of a text of this length, in order and not overlapping. */
const editsOf = (length: number, words: fc.Arbitrary<string> = fc.string({ maxLength: 3 })): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(3), words), { maxLength: 6 }).map((places) => {
    let from = 0;
    return places
      .toSorted(([a], [b]) => a - b)
      .flatMap(([at, size, text]) => {
        const edit = { start: at, end: Math.min(length, at + size), text };
        if (at < from || (edit.start === edit.end && at === from && from > 0)) return [];
        from = edit.end;
        return [edit];
      });
  });

describe('edits', () => {
  it('are made in place of what they name', () => {
    expect(
      applyEdits('一二三四五', [
        { start: 0, end: 0, text: '零' },
        { start: 1, end: 3, text: '' },
        { start: 4, end: 5, text: '伍' },
      ]),
    ).toBe('零一四伍');
    expect(applyEdits('一二', [])).toBe('一二');
  });

  it('made one list after the other are those of one list', () => {
    const cases = fc
      .string({ maxLength: 30 })
      .chain((text) =>
        editsOf(text.length).chain((first) => fc.tuple(fc.constant(text), fc.constant(first), editsOf(applyEdits(text, first).length))),
      );
    fc.assert(
      fc.property(cases, ([text, first, second]) => {
        const between = applyEdits(text, first);
        const composed = composeEdits(between, first, second);
        expect(applyEdits(text, composed)).toBe(applyEdits(between, second));
        composed.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(composed[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThanOrEqual(start);
        });
      }),
      { numRuns: 2_000 },
    );
  });
});
