import type { Document, OutlineNode } from '../../../src/model.ts';

/** What is compared of an analysis, each a list of what was found, places left aside. */
const KEYS: Readonly<Record<string, (document: Document) => string[]>> = {
  outline: ({ outline, declaredOutline }) => [...titles(outline), ...titles(declaredOutline).map((title) => `declared ${title}`)],
  slogans: ({ slogans }) => slogans.flatMap(({ term, kind, count }) => Array.from({ length: count }, () => `${kind} ${term}`)),
  placeholders: ({ placeholders }) => placeholders.map(({ category, text, unit }) => `${category} ${text} ${unit}`),
  claims: ({ claims }) => claims.map(({ kind, text, claimed, found }) => `${kind} ${text} ${claimed} ${found}`),
};

const squeeze = (text: string): string => text.replace(/\s+/g, '');

function titles(nodes: readonly OutlineNode[], level = 1): string[] {
  return nodes.flatMap(({ kind, marker, title, children }) => [
    `${level} ${kind} ${squeeze(marker)} ${squeeze(title)}`,
    ...titles(children, level + 1),
  ]);
}

/** F1 of two lists of what was found, from 0 to 1: twice what both have, by what each has. */
function f1(expected: readonly string[], actual: readonly string[]): number {
  const left = new Map<string, number>();
  for (const entry of expected) left.set(entry, (left.get(entry) ?? 0) + 1);
  let both = 0;
  for (const entry of actual) {
    const count = left.get(entry) ?? 0;
    if (count === 0) continue;
    left.set(entry, count - 1);
    both++;
  }
  return expected.length + actual.length === 0 ? 1 : (2 * both) / (expected.length + actual.length);
}

/** How far the analysis of a document in another format finds what that of the text does: F1 by what is compared. */
export function agreement(text: Document, other: Document): Record<string, number> {
  return Object.fromEntries(Object.entries(KEYS).map(([name, of]) => [name, f1(of(text), of(other))]));
}
