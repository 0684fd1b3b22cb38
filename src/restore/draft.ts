import type { BoilerplateKind } from '../model.ts';
import type { LineIndex } from '../source/lines.ts';
import { refusePlaces } from '../source/plenty.ts';
import type { SourceText } from '../source/text.ts';
import type { Passage, Written } from './passage.ts';
import type { Removal, Seam } from './restored.ts';

/** The document while it is being restored: each step takes the passages and leaves better ones. */
export interface Draft {
  readonly source: SourceText;
  readonly written: Written;
  readonly lines: LineIndex;
  /** The hints of each line of {@link written}. */
  readonly hints: readonly number[];
  passages: Passage[];
  readonly removals: Removal[];
  readonly seams: Seam[];
  /** From front matter, or what the format of a document calls its title. */
  declaredTitle: string | null;
  /** From front matter, as ISO 8601. */
  declaredDate: string | null;
}

/** Puts in the place of each passage what `change` makes of it; null leaves it out. */
export function changePassages(draft: Draft, change: (passage: Passage) => Passage | null): void {
  const { passages } = draft;
  let changed: Passage[] | null = null;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    const kept = change(passage);
    // Most steps change nothing.
    if (changed === null && kept === passage) continue;
    changed ??= passages.slice(0, i);
    if (kept) changed.push(kept);
  }
  if (changed !== null) draft.passages = changed;
}

/** Notes that the source between `start` and `end` is left out. */
export function remove(draft: Draft, kind: BoilerplateKind | 'markup', start: number, end: number, reason: string): void {
  if (start >= end) return;
  draft.removals.push({ kind, start, end, reason });
  refusePlaces(draft.removals.length);
}

/** Notes that a whole passage is left out, slice by slice (what lies between its slices was noted before). */
export function removePassage(draft: Draft, passage: Passage, kind: BoilerplateKind | 'markup', reason: string): void {
  const { slices } = passage;
  for (let i = 0; i < slices.length; i += 2) remove(draft, kind, slices[i] as number, slices[i + 1] as number, reason);
}

/**
 * The passage without the sorted `ranges` of text offsets, which are noted as left out.
 * Null where nothing of it is left.
 */
export function dropRanges(
  draft: Draft,
  passage: Passage,
  ranges: readonly (readonly [number, number])[],
  kind: BoilerplateKind | 'markup',
  reason: string,
): Passage | null {
  if (ranges.length === 0) return passage;
  let last = 0;
  for (let k = 0; k < ranges.length; k++) {
    const range = ranges[k] as readonly [number, number];
    const start = range[0];
    const to = range[1];
    const from = Math.max(start, last);
    if (to <= from) continue;
    last = to;
    const slices = passage.slicesOf(from, to);
    for (let i = 0; i < slices.length; i += 2) remove(draft, kind, slices[i] as number, slices[i + 1] as number, reason);
  }
  return passage.without(ranges);
}
