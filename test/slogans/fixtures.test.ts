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

/** One line a slogan; each occurrence as it stands in the file, its marks inside included. */
function written({ term, kind, count, quoted, expansion, expansionSource, occurrences }: Slogan, text: string): string {
  const places = occurrences.map(({ span: { start, end } }) => `${start.line}:${start.column} ${text.slice(start.offset, end.offset)}`);
  const items = expansion ? [`${expansionSource}: ${expansion.join('、')}`] : [];
  return [term, kind, `${count} (${quoted} quoted)`, ...items, ...places].join(' | ').replace(/\r?\n/g, '␊');
}
