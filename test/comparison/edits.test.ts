import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/comparison/keys.ts';
import type { Comparison, ParagraphChangeKind, SectionChangeKind } from '../../src/model.ts';
import { DAMAGE } from '../outline/damage.ts';
import '../seed.ts';
import { changesIn, compareTexts, wordsOf } from './compared.ts';
import { draftsOf, EDITS, type EditKind, type Expected, linesOf } from './drafts.ts';

/** `SCRIPTS=1000 vitest run test/comparison/edits.test.ts` for the figures of docs/figures.md. */
const RUNS = Number(process.env['SCRIPTS'] ?? 150);

const seed = fc.integer({ min: 1, max: 2 ** 31 });
const kinds = fc.subarray([...EDITS], { minLength: 1, maxLength: 4 });

/** However it is written. */
const sorted = (all: readonly string[]): string[] => all.map((text) => keyOf(text)).sort();

const sectionsWith = ({ sections }: Comparison, kind: SectionChangeKind): string[] =>
  sorted(sections.filter(({ changes }) => changes.includes(kind)).map(({ before, after }) => (after ?? before)?.title ?? ''));

const paragraphsWith = ({ paragraphs }: Comparison, kind: ParagraphChangeKind): string[] =>
  paragraphs
    .filter(({ before, after, changes }) => changes.includes(kind) && (after[0] ?? before[0])?.kind !== 'heading')
    .map((pair) => keyOf(wordsOf(pair, pair.after.length > 0 ? 'added' : 'removed').replaceAll('\n', '')));

/** Everything that the edits did, and nothing else. @param isWhole whether each paragraph is known to be one */
function expectEdits(comparison: Comparison, expected: Expected, isWhole = true): void {
  const { sections, movedSections, movedParagraphs, paragraphs, words, filled } = expected;
  for (const kind of ['renamed', 'added', 'removed'] as const) {
    expect({ [kind]: sectionsWith(comparison, kind) }).toEqual({ [kind]: sorted(sections[kind] ?? []) });
  }
  expect(sectionsWith(comparison, 'merged').concat(sectionsWith(comparison, 'split'), sectionsWith(comparison, 'relevelled'))).toEqual([]);
  expectMoved(sectionsWith(comparison, 'moved'), movedSections, true);
  expectMoved(paragraphsWith(comparison, 'moved'), movedParagraphs, isWhole);
  for (const kind of ['changed', 'added', 'removed'] as const) {
    expect({ [kind]: asKnown(paragraphsWith(comparison, kind), isWhole) }).toEqual({ [kind]: asKnown(paragraphs[kind], isWhole) });
  }
  if (isWhole) {
    for (const kind of ['split', 'joined'] as const) expect(sorted(paragraphsWith(comparison, kind))).toEqual(sorted(paragraphs[kind]));
  }
  const changed = comparison.paragraphs
    .filter(({ before, changes }) => changes.includes('changed') && before[0]?.kind !== 'heading')
    .flatMap(({ pieces }) => changesIn(pieces));
  expect(sorted(changed)).toEqual(sorted(words.map(([removed, added]) => `${removed}|${added}`)));
  const nowFilled = comparison.placeholders.filter(({ change }) => change === 'filled').map(({ words: text }) => text ?? '');
  expect(nowFilled).toEqual(filled);
  expect(comparison.placeholders.length).toBe(filled.length);
}

/** Where damage has cut paragraphs in two, their texts one after the other. */
const asKnown = (texts: readonly string[], isWhole: boolean): string[] => (isWhole ? sorted(texts) : sorted([texts.join('')]));

/** What moved past others may just as well have been passed by them. */
function expectMoved(found: readonly string[], edits: readonly [string[], string[]][], isWhole: boolean): void {
  const left = new Set(asKnown(found, isWhole));
  for (const ways of edits) {
    const way = ways.map((texts) => asKnown(texts, isWhole)).find((texts) => texts.every((text) => left.has(text)));
    expect(way, `moved: ${found.join(' ')}; one of ${JSON.stringify(ways)}`).toBeDefined();
    for (const text of way ?? []) left.delete(text);
  }
  left.delete('');
  expect([...left]).toEqual([]);
}

describe('two drafts of one speech', () => {
  it.each(EDITS)('differ by what was done: %s', (kind) => {
    fc.assert(
      fc.property(seed, (number) => {
        const { before, after, expected } = draftsOf(number, [kind]);
        expectEdits(compareTexts(linesOf(before).join('\n'), linesOf(after).join('\n')), expected);
      }),
      { numRuns: Math.ceil(RUNS / 8) },
    );
  });

  it('differ by several edits at once', () => {
    fc.assert(
      fc.property(seed, kinds, (number, several: EditKind[]) => {
        const { before, after, expected } = draftsOf(number, several);
        expectEdits(compareTexts(linesOf(before).join('\n'), linesOf(after).join('\n')), expected);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('damage', () => {
  it.each(Object.entries(DAMAGE))('is no difference: %s', (_name, damage) => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 20, max: 40 }), (number, size) => {
        const lines = linesOf(draftsOf(number, []).before);
        const comparison = compareTexts(lines.join('\n'), damage(lines, size));
        expectEdits(comparison, draftsOf(number, []).expected, false);
        expect(comparison.result).not.toBe('different');
      }),
      { numRuns: 12 },
    );
  });

  it.each(Object.entries(DAMAGE))('hides no edit: %s', (_name, damage) => {
    fc.assert(
      fc.property(seed, fc.constantFrom(...EDITS), fc.integer({ min: 20, max: 40 }), (number, kind, size) => {
        const { before, after, expected } = draftsOf(number, [kind]);
        expectEdits(compareTexts(linesOf(before).join('\n'), damage(linesOf(after), size)), expected, false);
      }),
      { numRuns: 12 },
    );
  });
});
