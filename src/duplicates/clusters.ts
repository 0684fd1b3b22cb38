import { Groups } from './groups.ts';

/** One document is a version of another where one of them has this share of the other. */
const WHOLE = 0.8;
/** Two clusters are one where this part of the pairs between them shares passages, so that no cluster hangs by a thread. */
const LINKED = 0.5;

/** A pair binds a cluster where at least this share of one stands in the other: a sentence in common is no kinship of two long documents. */
const BINDING = 0.02;

/** Two documents, by number, that share passages; figures as in `DuplicatePair`. */
export interface FoundPair {
  readonly first: number;
  readonly second: number;
  readonly characters: number;
  readonly containment: readonly [number, number];
  readonly similarity: number;
  readonly passages: number;
}

/** Documents, by number in order, that hang together. */
export interface FoundCluster {
  readonly documents: readonly number[];
  readonly kind: 'version' | 'passages';
}

/** The clusters of two documents and more: versions before others, the largest first. @param size number of all documents */
export function clustersOf(pairs: readonly FoundPair[], size: number): FoundCluster[] {
  const versions = versionsOf(pairs, size);
  const passages = new Joined(pairs, versions, size);
  const clusters: FoundCluster[] = [];
  for (const documents of groupsOf(versions, size)) clusters.push({ documents, kind: 'version' });
  for (const documents of groupsOf(passages.groups, size)) {
    // Nothing more than the versions of one text.
    if (documents.every((document) => versions.of(document) === versions.of(documents[0] as number))) continue;
    clusters.push({ documents, kind: 'passages' });
  }
  return clusters.sort(compare);
}

function compare(a: FoundCluster, b: FoundCluster): number {
  const ofKind = Number(a.kind === 'passages') - Number(b.kind === 'passages');
  return ofKind || b.documents.length - a.documents.length || (a.documents[0] as number) - (b.documents[0] as number);
}

/** Documents of one text. A short one that stands in several long ones goes with the one that is most like it, and does not bind the others. */
function versionsOf(pairs: readonly FoundPair[], size: number): Groups {
  const groups = new Groups(size);
  const best = new Map<number, FoundPair>();
  for (const pair of pairs) {
    const [ofFirst, ofSecond] = pair.containment;
    if (ofFirst >= WHOLE && ofSecond >= WHOLE) groups.join(pair.first, pair.second);
    else if (Math.max(ofFirst, ofSecond) >= WHOLE) {
      const inner = ofFirst > ofSecond ? pair.first : pair.second;
      const known = best.get(inner);
      if (known === undefined || pair.similarity > known.similarity) best.set(inner, pair);
    }
  }
  for (const { first, second } of best.values()) groups.join(first, second);
  return groups;
}

/** Groups put together pair by pair, those that share most first. */
class Joined {
  readonly groups: Groups;
  /** By group: how many texts are in it, and how many links it has to other groups. */
  private readonly sizes = new Map<number, number>();
  private readonly links = new Map<number, Map<number, number>>();

  constructor(pairs: readonly FoundPair[], versions: Groups, size: number) {
    this.groups = new Groups(size);
    for (let document = 0; document < size; document++) this.groups.join(document, versions.of(document));
    const linked = new Set<string>();
    const texts = pairs.flatMap(({ first, second, characters, containment }) => {
      const share = Math.max(...containment);
      // What stands in several long ones does not bind them, be it by its other versions.
      if (share < BINDING || share >= WHOLE) return [];
      const [a, b] = [versions.of(first), versions.of(second)].sort((x, y) => x - y) as [number, number];
      if (a === b || linked.has(`${a} ${b}`)) return [];
      linked.add(`${a} ${b}`);
      return [{ a, b, characters }];
    });
    for (const { a, b } of texts) {
      this.link(a, b, 1);
      this.link(b, a, 1);
    }
    texts.sort((x, y) => y.characters - x.characters || x.a - y.a || x.b - y.b);
    for (const { a, b } of texts) this.joinWhereLinked(this.groups.of(a), this.groups.of(b));
  }

  private joinWhereLinked(a: number, b: number): void {
    if (a === b) return;
    const between = this.links.get(a)?.get(b) ?? 0;
    if (between < LINKED * this.sizeOf(a) * this.sizeOf(b)) return;
    const size = this.sizeOf(a) + this.sizeOf(b);
    this.groups.join(a, b);
    const kept = this.groups.of(a);
    const gone = kept === a ? b : a;
    this.sizes.set(kept, size);
    for (const [other, links] of this.links.get(gone) ?? []) {
      this.links.get(other)?.delete(gone);
      if (other === kept) continue;
      this.link(kept, other, links);
      this.link(other, kept, links);
    }
    this.links.delete(gone);
  }

  private sizeOf(group: number): number {
    return this.sizes.get(group) ?? 1;
  }

  private link(from: number, to: number, links: number): void {
    let known = this.links.get(from);
    if (known === undefined) {
      known = new Map();
      this.links.set(from, known);
    }
    known.set(to, (known.get(to) ?? 0) + links);
  }
}

function groupsOf(groups: Groups, size: number): number[][] {
  const members = new Map<number, number[]>();
  for (let document = 0; document < size; document++) {
    const group = groups.of(document);
    const known = members.get(group);
    if (known) known.push(document);
    else members.set(group, [document]);
  }
  return [...members.values()].filter(({ length }) => length > 1);
}
