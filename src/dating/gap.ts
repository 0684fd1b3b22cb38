import type { DatingGap } from '../model.ts';
import type { Structure } from '../structure.ts';

/**
 * What tells that a document is not the whole speech: a line that says so (此处省略752字), or a length (全文3829字) of more than it has.
 * What such a text lacks may have stood in the rest. Null where nothing tells it.
 */
export function gapOf({ restored, record }: Structure): DatingGap | null {
  const omission = restored.blocks.find(({ kind }) => kind === 'omission');
  if (omission) return { kind: 'omission', span: restored.spanOf(omission.start, omission.end) };
  const length = record.claims.find(
    ({ kind, claimed, found, holds }) => kind === 'length' && holds === false && found !== null && claimed > found,
  );
  return length ? { kind: 'length', span: length.span } : null;
}
