import { renumbered } from '../markers/write.ts';
import type { OutlineNode, Span } from '../model.ts';
import type { Restored } from '../restore/restored.ts';

/** Where the marker of a node stands, without its title; a heading of Markdown without a number stands where all of it does. */
export function markerSpan(restored: Restored, { span, marker }: OutlineNode): Span {
  if (marker === '') return span;
  const start = restored.restoredOffset(span.start.offset);
  return restored.spanOf(start, start + marker.length);
}

/** The marker as messages show it, without the blanks inside it. */
export function shownMarker({ marker }: OutlineNode): string {
  return marker.replace(/[\s\u200B\u2060\uFEFF]/gu, '');
}

/** The markers that other numbers would have in the list of the node; numbers alone where the grammar has none. */
export function markersLike(node: OutlineNode, ordinals: readonly number[]): string[] {
  return ordinals.map((ordinal) => renumbered(shownMarker(node), node.family, ordinal) ?? String(ordinal));
}

/** “二、”“三、”: markers in a sentence of Chinese. */
export function quoted(markers: readonly string[]): string {
  return markers.map((marker) => `“${marker}”`).join('');
}
