import type { OutlineNode } from '../model.ts';

/** How many headings and points an outline holds. */
export function countNodes(nodes: readonly OutlineNode[]): { headings: number; points: number } {
  const counts = { headings: 0, points: 0 };
  const count = (some: readonly OutlineNode[]): void => {
    for (const { kind, children } of some) {
      if (kind === 'heading') counts.headings++;
      else counts.points++;
      count(children);
    }
  };
  count(nodes);
  return counts;
}
