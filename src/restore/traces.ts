import type { RemovedText, SeamPlace } from '../model.ts';
import type { Restored } from './restored.ts';

/** How much of the text on either side of a seam is shown, in UTF-16 code units. */
const SEAM_CONTEXT = 8;

/** What was left out of the speech, markup too, in order of its place. */
export function removedTexts({ source, lines, removals }: Restored): RemovedText[] {
  return removals.map(({ kind, reason, start, end }) => ({
    kind,
    reason,
    text: source.text.slice(start, end),
    span: lines.span(start, end),
  }));
}

/** Where lines were joined or divided, in order of the places. */
export function seamPlaces({ source: { text }, lines, seams }: Restored): SeamPlace[] {
  return seams.map(({ kind, reason, at }) => ({
    kind,
    reason,
    at: lines.point(at),
    context: { before: text.slice(Math.max(0, at - SEAM_CONTEXT), at), after: text.slice(at, at + SEAM_CONTEXT) },
  }));
}
