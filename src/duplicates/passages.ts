import { Groups } from './groups.ts';

/** Two places in one document are one where they share this part of the longer. */
const ONE_PLACE = 0.8;
/** A place is held against so many others that it may be one with. */
const MOST_HELD = 64;

/** Where a passage stands in a document, in letters, half-open. */
export interface Stretch {
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

/** A passage with all its places, each document once. */
export interface FoundPassage {
  readonly places: readonly Stretch[];
  /** Letters of full weight in it. */
  readonly weight: number;
}

/** Two places of one passage. */
export interface Link {
  readonly first: Stretch;
  readonly second: Stretch;
  readonly weight: number;
}

/** Puts together what stands in several pairs: a passage of five documents is found ten times. */
export function passagesOf(links: readonly Link[]): FoundPassage[] {
  const places = links.flatMap(({ first, second }) => [first, second]);
  const leaders = leadersOf(places);
  const groups = new Groups(places.length);
  for (let link = 0; link < links.length; link++) {
    const first = leaders[2 * link] as number;
    const second = leaders[2 * link + 1] as number;
    groups.join(first, second);
  }
  const passages = new Map<number, { places: Map<number, Stretch>; weight: number }>();
  for (const [index, place] of places.entries()) {
    const group = groups.of(leaders[index] as number);
    const { weight } = links[index >> 1] as Link;
    const passage = passages.get(group);
    if (passage === undefined) {
      passages.set(group, { places: new Map([[place.document, place]]), weight });
      continue;
    }
    passage.weight = Math.max(passage.weight, weight);
    const known = passage.places.get(place.document);
    if (known === undefined || sizeOf(place) > sizeOf(known)) passage.places.set(place.document, place);
  }
  return [...passages.values()].map(({ places: all, weight }) => ({
    places: [...all.values()].sort((a, b) => a.document - b.document),
    weight,
  }));
}

/** For each place the number of the one that stands for it and for others that are nearly the same. */
function leadersOf(places: readonly Stretch[]): Uint32Array {
  const order = [...places.keys()].sort((x, y) => {
    const a = places[x] as Stretch;
    const b = places[y] as Stretch;
    return a.document - b.document || a.start - b.start || b.end - a.end || x - y;
  });
  const leaders = new Uint32Array(places.length);
  let open: number[] = [];
  for (const index of order) {
    const place = places[index] as Stretch;
    open = open.filter((leader) => {
      const { document, end } = places[leader] as Stretch;
      return document === place.document && end > place.start;
    });
    const leader = open.find((one) => isOne(places[one] as Stretch, place));
    leaders[index] = leader ?? index;
    if (leader === undefined) {
      open.unshift(index);
      if (open.length > MOST_HELD) open.pop();
    }
  }
  return leaders;
}

function isOne(a: Stretch, b: Stretch): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= ONE_PLACE * Math.max(sizeOf(a), sizeOf(b));
}

function sizeOf({ start, end }: Stretch): number {
  return end - start;
}
