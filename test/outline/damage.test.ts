import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { sourceOf } from '../properties/speeches.ts';
import { cleanSpeech } from './clean-speech.ts';
import { DAMAGE, halfWidth } from './damage.ts';
import { rowsOf } from './rows.ts';

function outlineOf(text: string): string[] {
  return rowsOf(analyze(sourceOf(text)).outline);
}

describe('the outline of a speech is the same after', () => {
  it.each(Object.keys(DAMAGE))('%s', (name) => {
    fc.assert(
      fc.property(cleanSpeech, fc.integer({ min: 30, max: 40 }), (lines, size) => {
        const damaged = DAMAGE[name]?.(lines, size) ?? '';
        const rows = outlineOf(lines.join('\n'));
        expect(outlineOf(damaged).map(halfWidth)).toEqual(rows.map(halfWidth));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the outline of a speech that nothing happened to', () => {
  it('has every marker of it, in order', () => {
    fc.assert(
      fc.property(cleanSpeech, (lines) => {
        const written = lines.flatMap((line) => [
          ...(/^(?:[一二三四]、|（[一二三四]）|[1-4]．)/u.exec(line) ?? []),
          ...Array.from(line.split('具体来说：')[1]?.matchAll(/(?:^|；)([一二三四][是要]|（[1-4]）)/gu) ?? [], (match) => match[1]),
        ]);
        expect(outlineOf(lines.join('\n')).map((row) => row.split('|')[1]?.trim())).toEqual(written);
      }),
      { numRuns: 200 },
    );
  });
});
