import { describe, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Document } from '../../src/model.ts';
import { FixtureCase, onOneLine } from '../restore/cases.ts';

describe('each folder of fixtures/placeholders gives the placeholders of its expected.txt', () => {
  it.each(FixtureCase.names('placeholders'))('%s', async (name) => {
    const fixture = FixtureCase.of('placeholders', name);
    fixture.expectLines(written(analyze(await fixture.read())));
  });
});

/** How much context a row shows, in UTF-16 code units. */
const SHOWN = 6;

/** Rows `line | category | context with 【mark】| unit | suggestion`, empty cells at the end left out. */
function written({ placeholders }: Document): string[] {
  return placeholders.map(({ text, category, unit = '', context: { before, after }, suggestions = [], span }) =>
    [
      span.start.line,
      category,
      `${onOneLine(before.slice(-SHOWN))}【${onOneLine(text)}】${onOneLine(after.slice(0, SHOWN))}`,
      unit,
      suggestions.join(' '),
    ]
      .join(' | ')
      .replace(/[ |]+$/u, ''),
  );
}
