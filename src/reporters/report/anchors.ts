import type { AnnotatedDocument, Mark, OutlineNode, Point } from '../../model.ts';
import { numberOf, type PlaceUnit, unitOfAll } from '../../text/place.ts';
import { type Html, html } from '../page/html.ts';

/** What can be pointed at and has an entry in a list. */
export type ListedKind = Exclude<Mark['kind'], 'outline'>;

/** Whether the mark is what an entry is about, not what shows it and not the outline. */
export const isListed = (mark: Mark): mark is Mark & { kind: ListedKind } => mark.kind !== 'outline' && mark.evidence === undefined;

/** The id of the entry of a record in its list. */
export const entryId = ({ kind, index }: Pick<Mark, 'kind' | 'index'>): string => `${kind}-${index + 1}`;

/** The id of a heading or point in the text. */
export const outlineId = (index: number): string => `section-${index + 1}`;

const keyOf = ({ kind, index, occurrence, evidence }: Mark): string =>
  `${kind} ${index} ${occurrence ?? evidence ?? ''} ${evidence === undefined}`;

/** Line and column as the user's own file has them, or paragraph and column; in a document of pages, which has no lines of its own, the page. */
export const placeOf = (point: Point): string => (point.page === undefined ? `${numberOf(point)}:${point.column}` : String(point.page));

/** What the places of a document count. */
export function placeUnit({ blocks }: AnnotatedDocument): PlaceUnit {
  for (const { parts } of blocks) for (const part of parts) if (part.type === 'text') return unitOfAll([part.span.start]);
  return 'line';
}

/** The ids of the parts of the text that bear marks, in order, and which part each mark begins with. */
export class Anchors {
  private readonly first = new Map<string, string>();
  private parts = 0;

  constructor({ blocks }: AnnotatedDocument) {
    for (const { parts } of blocks) {
      for (const part of parts) {
        if (part.type === 'seam' || part.marks === undefined) continue;
        const id = this.nextId();
        for (const mark of part.marks) {
          const key = keyOf(mark);
          if (!this.first.has(key)) this.first.set(key, id);
        }
      }
    }
    this.parts = 0;
  }

  /** The id of the next part with marks: the text is written in the same order in which it was read. */
  nextId(): string {
    return `part-${++this.parts}`;
  }

  /** Whether the mark begins with the part of this id. */
  begins(mark: Mark, id: string): boolean {
    return this.first.get(keyOf(mark)) === id;
  }

  /** The place of a mark, as a link to it where it stands in the text. */
  link(mark: Mark, point: Point): Html {
    const id = this.first.get(keyOf(mark));
    const place = placeOf(point);
    return id === undefined ? html`<span class="place">${place}</span>` : html`<a class="place" href="#${id}">${place}</a>`;
  }
}

/** Every node of an outline, children after their parent: as marks number them. */
export function* nodesOf(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
  for (const node of nodes) {
    yield node;
    yield* nodesOf(node.children);
  }
}
