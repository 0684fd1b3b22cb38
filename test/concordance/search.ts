import { findPlaces, hitsAt, type Pattern } from '../../src/concordance/concordance.ts';
import { compileExpression } from '../../src/concordance/expression.ts';
import { literally, type WordsPattern } from '../../src/concordance/words.ts';
import type { Hit } from '../../src/model.ts';
import { divideSections } from '../../src/outline/sections.ts';
import { readStructure } from '../../src/structure.ts';
import { CharacterCount } from '../../src/text/count.ts';
import { sourceOf } from '../properties/speeches.ts';

/** The words as a pattern. */
export function words(text: string, ignoreCase = false): WordsPattern {
  const pattern = literally(text, ignoreCase);
  if (pattern === null) throw new Error(`nothing to look for in ${text}`);
  return pattern;
}

/** The hits of a pattern in a text. */
export function hitsIn(text: string, pattern: Pattern, context = 10): Hit[] {
  const { restored, record } = readStructure(sourceOf(text));
  const sections = divideSections(restored, record.outline, Number.POSITIVE_INFINITY, new CharacterCount(restored.signs));
  return hitsAt(findPlaces(restored, pattern), restored, sections, context);
}

/** What an expression matches in a text. */
export async function matchesIn(text: string, expression: string, ignoreCase = false): Promise<string[]> {
  return hitsIn(text, await compileExpression(expression, ignoreCase)).map((hit) => hit.text);
}
