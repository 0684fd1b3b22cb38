import type { Placeholder, SuggestionEvidence } from '../../model.ts';
import type { PlaceholdersLabels } from './labels.ts';

/** What is suggested for a placeholder, each with where it comes from: 声音 (set phrase), 西岭水库 (line 3). */
export function suggested({ suggestions = [], evidence = [] }: Placeholder, labels: PlaceholdersLabels): string[] {
  return suggestions.map((value, index) => {
    const known = evidence[index];
    return known === undefined ? value : value + origin(known, labels);
  });
}

function origin({ span }: SuggestionEvidence, labels: PlaceholdersLabels): string {
  return span === undefined ? labels.setPhrase : labels.elsewhere(span.start);
}
