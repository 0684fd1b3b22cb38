import { describe, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Document } from '../../src/model.ts';
import { FixtureCase } from '../restore/cases.ts';
import { rowsOf } from './rows.ts';

describe('each folder of fixtures/outline gives the outline of its expected.txt', () => {
  it.each(FixtureCase.names('outline'))('%s', async (name) => {
    const fixture = FixtureCase.of('outline', name);
    fixture.expectLines(written(analyze(await fixture.read())));
  });
});

/** As the gold files write it; date and declared outline are left out where there is none. */
function written({ title, date, outline, declaredOutline }: Document): string[] {
  return [
    `title: ${title ?? ''}`.trimEnd(),
    ...(date === undefined ? [] : [`date: ${date}`]),
    ...(declaredOutline.length === 0 ? [] : ['[declared]', ...rowsOf(declaredOutline)]),
    '[outline]',
    ...rowsOf(outline),
  ];
}
