import { describe, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Slogan } from '../../src/model.ts';
import { FixtureCase } from '../restore/cases.ts';

describe('each folder of fixtures/slogans gives the slogans of its expected.txt', () => {
  it.each(FixtureCase.names('slogans'))('%s', async (name) => {
    const fixture = FixtureCase.of('slogans', name);
    const source = await fixture.read();
    fixture.expectLines(analyze(source).slogans.map((slogan) => written(slogan, source.text)));
  });
});

/** One line a slogan; each occurrence as it stands in the file, its marks inside included, and on which line the document explains it. */
function written(slogan: Slogan, text: string): string {
  const { term, kind, count, quoted, expansion, definition, expansionSource, expansionSpan, occurrences } = slogan;
  const places = occurrences.map(({ span: { start, end } }) => `${start.line}:${start.column} ${text.slice(start.offset, end.offset)}`);
  const source = `${expansionSource}${expansionSpan ? ` ${expansionSpan.start.line}:${expansionSpan.start.column}` : ''}`;
  const items = expansion ? [`${source}: ${expansion.join('、')}`] : [];
  const words = definition === undefined ? [] : [`${source} says: ${definition}`];
  return [term, kind, `${count} (${quoted} quoted)`, ...items, ...words, ...places].join(' | ').replace(/\r?\n/g, '␊');
}
