import type { Document, Mark, OutlineNode, Span } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { firstIndex } from '../text/search.ts';

/** A mark and where it stands in the restored text; half-open, and not empty. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

/** Every mark of a document by where it stands. */
export interface PlacedMarks {
  /** In the restored text: in order of their beginnings, of two that begin together the longer first. */
  readonly inText: readonly PlacedMark[];
  /** In what was left out, by the index of the removal. */
  readonly inRemovals: ReadonlyMap<number, readonly Mark[]>;
}

/** Where the records of a document stand in its restored text. What lies between lines stands nowhere. */
export function placeMarks(document: Document, restored: Restored): PlacedMarks {
  const inText: PlacedMark[] = [];
  const inRemovals = new Map<number, Mark[]>();
  for (const [span, mark] of marksOf(document)) {
    const start = restored.restoredOffset(span.start.offset);
    const end = restored.restoredOffset(span.end.offset);
    if (start < end) inText.push({ mark, start, end });
    else {
      const removal = removalAt(restored, span);
      if (removal === null) continue;
      const others = inRemovals.get(removal);
      if (others === undefined) inRemovals.set(removal, [mark]);
      else others.push(mark);
    }
  }
  // The order of the records decides where places do not: sorting is stable.
  return { inText: inText.sort((a, b) => a.start - b.start || b.end - a.end), inRemovals };
}

function* marksOf({ outline, slogans, placeholders, claims, findings }: Document): Generator<[Span, Mark]> {
  let index = 0;
  for (const { span } of nodesOf(outline)) yield [span, { kind: 'outline', index: index++ }];
  for (const [at, { occurrences }] of slogans.entries()) {
    for (const [occurrence, { span }] of occurrences.entries()) yield [span, { kind: 'slogan', index: at, occurrence }];
  }
  for (const [at, { span }] of placeholders.entries()) yield [span, { kind: 'placeholder', index: at }];
  for (const [kind, records] of [
    ['claim', claims],
    ['finding', findings],
  ] as const) {
    for (const [at, { span, evidence = [] }] of records.entries()) {
      yield [span, { kind, index: at }];
      for (const [which, place] of evidence.entries()) yield [place, { kind, index: at, evidence: which }];
    }
  }
}

/** Depth first, children after their parent. */
function* nodesOf(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
  for (const node of nodes) {
    yield node;
    yield* nodesOf(node.children);
  }
}

/** The first removal that shares a character with the span, or null where none does. */
function removalAt({ removals }: Restored, { start, end }: Span): number | null {
  const index = firstIndex(removals.length, (at) => (removals[at]?.end as number) <= start.offset);
  const removal = removals[index];
  return removal !== undefined && removal.start < end.offset ? index : null;
}
