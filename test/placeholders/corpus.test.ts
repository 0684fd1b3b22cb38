import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readInput } from '../../src/source/open.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const names = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => /\.(?:txt|md)$/.test(name)) : [];

describe('the reports of ../shared/corpus', () => {
  // Real reports, published whole: each of their X, ×, ○ and * was read and is none.
  it.skipIf(names.length === 0)('have no placeholders (skipped where they are absent)', { timeout: 60_000 }, async () => {
    const found: string[] = [];
    for (const name of names) {
      const { placeholders } = analyze(await readInput(fileURLToPath(new URL(name, CORPUS))));
      for (const { text, context, span } of placeholders)
        found.push(`${name}:${span.start.line} ${context.before}【${text}】${context.after}`);
    }
    expect(found).toEqual([]);
  });
});
