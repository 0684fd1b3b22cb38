import type { Subject } from '../../src/checks/rule.ts';
import { extractPlaceholders } from '../../src/placeholders/placeholders.ts';
import { extractBoilerplate } from '../../src/restore/boilerplate.ts';
import { extractSlogans } from '../../src/slogans/slogans.ts';
import type { SourceText } from '../../src/source/text.ts';
import { readStructure } from '../../src/structure.ts';

/** What rules are handed of a document. */
export function subjectOf(source: SourceText): Subject {
  const { restored, record } = readStructure(source);
  return {
    restored,
    record,
    slogans: extractSlogans(restored, record),
    placeholders: extractPlaceholders(restored),
    boilerplate: extractBoilerplate(restored),
  };
}
