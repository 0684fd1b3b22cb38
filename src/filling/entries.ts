import type { Placeholder } from '../model.ts';
import { groupsOf } from '../placeholders/groups.ts';
import type { FormEntry } from '../reporters/form/contract.ts';

/**
 * The entries of a form that is still empty, in order of place.
 * @param text of the whole speech, restored
 * @param category the one that is wanted, or null for all
 */
export function entriesOf(placeholders: readonly Placeholder[], text: string, category: string | null): FormEntry[] {
  const groups = groupsOf(placeholders, text);
  const entries = placeholders.map((placeholder, index): FormEntry => {
    const { id, unit, context, suggestions = [], span } = placeholder;
    const [suggestion] = suggestions;
    const group = groups[index] ?? null;
    return {
      id,
      line: span.start.line,
      category: placeholder.category,
      ...(unit !== undefined && { unit }),
      context,
      text: placeholder.text,
      ...(suggestion !== undefined && { suggestion }),
      ...(group !== null && { group }),
      value: '',
    };
  });
  return category === null ? entries : entries.filter((entry) => entry.category === category);
}
