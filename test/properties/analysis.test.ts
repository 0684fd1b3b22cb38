import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Document, OutlineNode, Point, Span } from '../../src/model.ts';
import { restore } from '../../src/restore/restore.ts';
import type { Restored } from '../../src/restore/restored.ts';
import { anything, repetition, sourceOf, speech } from './speeches.ts';

const any = fc.oneof({ weight: 4, arbitrary: speech }, { weight: 1, arbitrary: anything });
const format = fc.constantFrom('text', 'markdown');
const RUNS = { numRuns: 300 };

function nodesOf(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.children)]);
}

function spansOf(document: Document): Span[] {
  const nodes = nodesOf([...document.outline, ...document.declaredOutline]);
  return [...nodes, ...document.boilerplate, ...document.placeholders, ...document.claims, ...document.findings]
    .map((record) => record.span)
    .concat(document.claims.flatMap((claim) => claim.evidence))
    .concat(document.findings.flatMap(({ evidence = [] }) => evidence))
    .concat(document.slogans.flatMap(({ occurrences }) => occurrences.map(({ span }) => span)))
    .concat(document.slogans.flatMap(({ expansionSpan }) => expansionSpan ?? []));
}

/** The place of an offset, found in another way than the product does: by cutting the text into its lines. */
function placeOf(text: string, offset: number): Point {
  const before = text.slice(0, offset).split(/\r\n|[\r\n\u2028\u2029]/);
  // An offset between CR and LF is still on the line that they end; the product never points there.
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset };
}

const squeeze = (text: string): string => text.replace(/[\s\u200B\uFEFF]+/g, '');

describe('the outline', () => {
  it('has spans that give back marker and title, page marks left out', () => {
    fc.assert(
      fc.property(speech, format, (text, kind) => {
        const source = sourceOf(text, kind);
        const { removals } = restore(source);
        const document = analyze(source);
        for (const { marker, title, span } of nodesOf([...document.outline, ...document.declaredOutline])) {
          let visible = '';
          let from = span.start.offset;
          for (const removal of removals) {
            if (removal.end <= from || removal.start >= span.end.offset) continue;
            visible += text.slice(from, Math.max(from, removal.start));
            from = removal.end;
          }
          visible = squeeze(visible + text.slice(from, span.end.offset));
          expect(visible.startsWith(squeeze(marker)), `${JSON.stringify(visible)} opens with ${marker}`).toBe(true);
          expect(visible.slice(squeeze(marker).length)).toContain(squeeze(title));
        }
      }),
      RUNS,
    );
  });

  it('comes in document order, one level deeper at each step', () => {
    fc.assert(
      fc.property(any, format, (text, kind) => {
        const document = analyze(sourceOf(text, kind));
        for (const outline of [document.outline, document.declaredOutline]) {
          const starts = nodesOf(outline).map((node) => node.span.start.offset);
          expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
          const check = (nodes: readonly OutlineNode[], depth: number): void => {
            for (const node of nodes) {
              expect(node.level).toBe(depth);
              expect(node.ordinal === null || Number.isInteger(node.ordinal)).toBe(true);
              expect(node.characters).toBeGreaterThanOrEqual(0);
              check(node.children, depth + 1);
            }
          };
          check(outline, 1);
        }
      }),
      RUNS,
    );
  });

  it('is the same whatever ends the lines', () => {
    fc.assert(
      fc.property(speech, fc.constantFrom('\r\n', '\r', '\u2028'), (text, end) => {
        const shape = (document: Document) =>
          nodesOf(document.outline).map(({ kind, marker, level, title, span }) => ({ kind, marker, level, title, line: span.start.line }));
        expect(shape(analyze(sourceOf(text.replaceAll('\n', end))))).toEqual(shape(analyze(sourceOf(text))));
      }),
      RUNS,
    );
  });
});

describe('every record', () => {
  it('points into the text, with line and column that agree with the offset', () => {
    fc.assert(
      fc.property(any, format, (text, kind) => {
        for (const { start, end } of spansOf(analyze(sourceOf(text, kind)))) {
          expect(start.offset).toBeGreaterThanOrEqual(0);
          expect(end.offset).toBeLessThanOrEqual(text.length);
          expect(start.offset).toBeLessThan(end.offset);
          expect(start).toEqual(placeOf(text, start.offset));
          expect(end).toEqual(placeOf(text, end.offset));
        }
      }),
      RUNS,
    );
  });

  it('of slogans gives back their words, page marks left out, and none overlaps another', () => {
    fc.assert(
      fc.property(any, format, (text, kind) => {
        const places: Span[] = [];
        for (const { count, quoted, occurrences } of analyze(sourceOf(text, kind)).slogans) {
          expect(count).toBe(occurrences.length);
          expect(quoted).toBe(occurrences.filter((occurrence) => occurrence.quoted).length);
          for (const { text: words, span } of occurrences) {
            const there = text.slice(span.start.offset, span.end.offset);
            expect([there[0], there.at(-1)]).toEqual([words[0], words.at(-1)]);
            expect(there.length).toBeGreaterThanOrEqual(words.length);
            places.push(span);
          }
        }
        places.sort((a, b) => a.start.offset - b.start.offset);
        places.forEach(({ start }, index) => {
          expect(start.offset).toBeGreaterThanOrEqual(places[index - 1]?.end.offset ?? 0);
        });
      }),
      RUNS,
    );
  });

  it('of a slogan that the document explains says where: from its first item to its last, or all of its words', () => {
    fc.assert(
      fc.property(any, format, (text, kind) => {
        for (const { expansion, definition, expansionSource, expansionSpan } of analyze(sourceOf(text, kind)).slogans) {
          expect(expansionSpan === undefined).toBe(expansionSource !== 'document');
          expect(expansion !== undefined && definition !== undefined).toBe(false);
          if (!expansionSpan) continue;
          const said = squeeze(expansion?.join('') ?? definition ?? '');
          const there = squeeze(text.slice(expansionSpan.start.offset, expansionSpan.end.offset));
          expect([there[0], there.at(-1)]).toEqual([said[0], said.at(-1)]);
          for (const item of expansion ?? []) expect(item).not.toBe('');
        }
      }),
      RUNS,
    );
  });

  it('of findings comes in order, and a fix takes the place of words that stand together', () => {
    fc.assert(
      fc.property(any, format, (text, kind) => {
        const restored = restore(sourceOf(text, kind));
        let last = 0;
        for (const { span, fix, rule, message } of analyze(sourceOf(text, kind)).findings) {
          expect(message).not.toBe('');
          expect(span.start.offset).toBeGreaterThanOrEqual(last);
          last = span.start.offset;
          if (fix === undefined) continue;
          expect(fix, rule).not.toBe(text.slice(span.start.offset, span.end.offset));
          const inside = restored.removals.filter(({ start, end }) => start > span.start.offset && end < span.end.offset);
          expect(inside, rule).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('of boilerplate is the text at its span, in document order, no character twice', () => {
    fc.assert(
      fc.property(any, format, (text, kind) => {
        let last = 0;
        for (const { text: removed, span } of analyze(sourceOf(text, kind)).boilerplate) {
          expect(removed).toBe(text.slice(span.start.offset, span.end.offset));
          expect(span.start.offset).toBeGreaterThanOrEqual(last);
          last = span.end.offset;
        }
      }),
      RUNS,
    );
  });

  it('of a claim says the same in its numbers and in its verdict', () => {
    fc.assert(
      fc.property(any, format, (text, kind) => {
        for (const { kind: what, found, claimed, holds } of analyze(sourceOf(text, kind)).claims) {
          expect(Number.isInteger(claimed)).toBe(true);
          if (found === null) expect(holds).toBe(null);
          if (what === 'count' && found !== null && holds !== null) expect(holds).toBe(found === claimed);
        }
      }),
      RUNS,
    );
  });
});

describe('the restored text', () => {
  it('has one source for every character, and makes none up', () => {
    fc.assert(
      fc.property(any, format, (text, kind) => {
        const restored = restore(sourceOf(text, kind));
        const offsets: number[] = [];
        for (let index = 0; index < restored.text.length; index++) {
          const offset = restored.sourceOffset(index);
          expect(text[offset]).toBe(restored.text[index]);
          offsets.push(offset);
        }
        expect(new Set(offsets).size).toBe(offsets.length);
      }),
      RUNS,
    );
  });

  it('holds nothing that was removed', () => {
    fc.assert(
      fc.property(any, format, (text, kind) => {
        const restored = restore(sourceOf(text, kind));
        const kept = new Set(Array.from({ length: restored.text.length }, (_, index) => restored.sourceOffset(index)));
        for (const { start, end, reason } of restored.removals) {
          for (let offset = start; offset < end; offset++) expect(kept.has(offset), `${reason} removed ${offset}`).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('is the same whatever ends the lines', () => {
    fc.assert(
      fc.property(speech, format, fc.constantFrom('\r\n', '\r', '\u2028'), (text, kind, end) => {
        const shape = ({ text: words, blocks, title, date }: Restored) => ({ words, blocks, title, date });
        expect(shape(restore(sourceOf(text.replaceAll('\n', end), kind)))).toEqual(shape(restore(sourceOf(text, kind))));
      }),
      RUNS,
    );
  });

  it('is covered by its blocks', () => {
    fc.assert(
      fc.property(any, format, (text, kind) => {
        const restored = restore(sourceOf(text, kind));
        let end = 0;
        for (const block of restored.blocks) {
          expect(block.start).toBe(end);
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(end).toBe(restored.text.length);
      }),
      // A blank between a salutation and the speech after it is of neither block.
      { ...RUNS, examples: [['同志们！  一、。', 'text']] },
    );
  });
});

describe('the analysis', () => {
  it('gives the same bytes for the same input', () => {
    fc.assert(
      fc.property(any, format, (text, kind) => {
        expect(JSON.stringify(analyze(sourceOf(text, kind)))).toBe(JSON.stringify(analyze(sourceOf(text, kind))));
      }),
      RUNS,
    );
  });

  it('never fails and never changes its input', () => {
    fc.assert(
      fc.property(anything, format, (text, kind) => {
        const source = Object.freeze(sourceOf(text, kind));
        expect(() => JSON.stringify(analyze(source))).not.toThrow();
      }),
      { numRuns: 1_000 },
    );
  });

  it('never takes a second for 20,000 characters', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(repetition, speech), format, (text, kind) => {
        const begin = performance.now();
        analyze(sourceOf(text, kind));
        expect(performance.now() - begin).toBeLessThan(1_000);
      }),
      { numRuns: 150 },
    );
  });
});
