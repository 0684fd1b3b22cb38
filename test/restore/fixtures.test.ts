import { describe, it } from 'vitest';
import { extractBoilerplate } from '../../src/restore/boilerplate.ts';
import { restore } from '../../src/restore/restore.ts';
import type { Block, Restored } from '../../src/restore/restored.ts';
import { FixtureCase, onOneLine } from './cases.ts';

describe('each folder of fixtures/restore is restored as its expected.txt says', () => {
  it.each(FixtureCase.names('restore'))('%s', async (name) => {
    const fixture = FixtureCase.of('restore', name);
    fixture.expectLines(written(restore(await fixture.read())));
  });
});

/** The blocks, one a line; then the boilerplate that was dropped, and how many places were joined or divided. */
function written(restored: Restored): string[] {
  const { blocks, seams, text } = restored;
  const dropped = extractBoilerplate(restored).map((removal) => `${removal.kind}: ${onOneLine(removal.text)}`);
  const joined = seams.filter(({ kind }) => kind === 'joined').length;
  return [
    ...blocks.map((block) => `${labelOf(block)}: ${onOneLine(text.slice(block.start, block.end))}`),
    '--- dropped',
    ...dropped,
    `--- joined ${joined}, divided ${seams.length - joined}`,
  ];
}

/** `paragraph`, or `paragraph ##` where it is a Markdown heading. */
function labelOf({ kind, depth }: Block): string {
  return depth > 0 ? `${kind} ${'#'.repeat(depth)}` : kind;
}
