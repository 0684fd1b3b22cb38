import type { Boilerplate } from '../model.ts';
import type { Restored } from './restored.ts';

/** The removals that are boilerplate, in order of their place. Markup is none: it has no words. */
export function extractBoilerplate(restored: Restored): Boilerplate[] {
  const { text } = restored.source;
  const result: Boilerplate[] = [];
  for (const { kind, start, end } of restored.removals) {
    if (kind === 'markup') continue;
    result.push({ kind, text: text.slice(start, end), span: restored.lines.span(start, end) });
  }
  return result;
}
