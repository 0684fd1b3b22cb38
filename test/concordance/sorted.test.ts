import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedHits, sortHits } from '../../src/concordance/sorted.ts';
import type { Hit } from '../../src/model.ts';

const point = { line: 1, column: 1, offset: 0 };

function hit(before: string, after: string): Hit {
  return { text: '落实', context: { before, after }, section: null, span: { start: point, end: point } };
}

const contexts = fc.array(
  fc
    .tuple(fc.stringMatching(/^[工作要求“”，]{0,6}$/), fc.stringMatching(/^[工作要求“”，]{0,6}$/))
    .map(([before, after]) => hit(before, after)),
);

describe('hits sorted', () => {
  it('by the left are in order of the words read backwards from the hit', () => {
    const hits = [hit('一抓', ''), hit('狠抓', ''), hit('重在', ''), hit('贵在', '')];
    expect(sortHits(hits, 'left').map(({ context }) => context.before)).toEqual(['贵在', '重在', '一抓', '狠抓']);
  });

  it('by the right are in order of the words after it, whatever quotation marks stand before them', () => {
    const hits = [hit('', '责任'), hit('', '“四个意识”'), hit('', '任务'), hit('', '四个自信')];
    expect(sortHits(hits, 'right').map(({ context }) => context.after)).toEqual(['任务', '“四个意识”', '四个自信', '责任']);
  });

  it('keep their order among equals, and none is lost', () => {
    fc.assert(
      fc.property(contexts, fc.constantFrom('left' as const, 'right' as const), (hits, side) => {
        const sorted = sortHits(hits, side);
        expect(sorted.length).toBe(hits.length);
        expect(sortHits(sorted, side)).toEqual(sorted);
        expect(new Set(sorted.map((one) => JSON.stringify(one)))).toEqual(new Set(hits.map((one) => JSON.stringify(one))));
      }),
    );
  });

  it('of a run that has too many are the first of them all, however many come', () => {
    fc.assert(
      fc.property(contexts, fc.integer({ min: 1, max: 9 }), (hits, most) => {
        const some = new SortedHits('right', most);
        for (const one of hits) some.add('a.txt', one);
        expect(some.all().map((placed) => placed.hit)).toEqual(sortHits(hits, 'right').slice(0, most));
        expect(some.dropped).toBe(Math.max(0, hits.length - most));
      }),
    );
  });
});
