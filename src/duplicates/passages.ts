import { Groups } from './groups.ts';
import { Numbers, words } from './numbers.ts';

/** Two places in one document are one where they share this part of the longer. */
const ONE_PLACE = 0.8;
/** A place is held against so many others that it may be one with. */
const MOST_HELD = 64;

/** Of each place: its document, where it begins and ends, what is the same in it, what that weighs. */
const NUMBERS = 5;

/** Where a passage stands in a document, in letters, half-open. */
export interface Stretch {
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

/** A passage with all its places, each document once. */
export interface FoundPassage {
  readonly places: readonly Stretch[];
  /** Letters that are the same in two of the places, and how many of full weight they are as much as: both as large as in any two. */
  readonly same: number;
  readonly weight: number;
}

/** Passages of two documents each, many of them, to be put together: a passage of five documents is found ten times. */
export class Links {
  /** Of each passage two places, five numbers each. */
  private readonly numbers = new Numbers(words);

  /** Notes a passage of two documents. */
  add(first: Stretch, second: Stretch, { same, weight }: Pick<FoundPassage, 'same' | 'weight'>): void {
    this.numbers.push(first.document, first.start, first.end, same, weight, second.document, second.start, second.end, same, weight);
  }

  /** The passages, in no order. */
  passages(): FoundPassage[] {
    const places = this.numbers.length / NUMBERS;
    const leaders = this.leaders(places);
    const groups = new Groups(places);
    for (let place = 0; place < places; place += 2) groups.join(leaders[place] as number, leaders[place + 1] as number);
    const passages = new Map<number, { places: Map<number, number>; same: number; weight: number }>();
    for (let place = 0; place < places; place++) {
      const group = groups.of(leaders[place] as number);
      let passage = passages.get(group);
      if (passage === undefined) {
        passage = { places: new Map(), same: 0, weight: 0 };
        passages.set(group, passage);
      }
      passage.same = Math.max(passage.same, this.numbers.at(NUMBERS * place + 3));
      passage.weight = Math.max(passage.weight, this.numbers.at(NUMBERS * place + 4));
      const document = this.document(place);
      const known = passage.places.get(document);
      if (known === undefined || this.size(place) > this.size(known)) passage.places.set(document, place);
    }
    return Array.from(passages.values(), ({ places: all, same, weight }) => ({
      places: Array.from(all.values(), (place) => this.stretch(place)).sort((a, b) => a.document - b.document),
      same,
      weight,
    }));
  }

  /** For each place the number of the one that stands for it and for others that are nearly the same. */
  private leaders(places: number): Uint32Array {
    const leaders = new Uint32Array(places);
    let open: number[] = [];
    let last = -1;
    for (const place of this.ordered(places)) {
      const document = this.document(place);
      const start = this.start(place);
      if (document !== last) open = [];
      last = document;
      if (open.some((leader) => this.end(leader) <= start)) open = open.filter((leader) => this.end(leader) > start);
      const leader = open.find((one) => this.isOne(one, place));
      leaders[place] = leader ?? place;
      if (leader === undefined) {
        open.unshift(place);
        if (open.length > MOST_HELD) open.pop();
      }
    }
    return leaders;
  }

  /** All places by document, start, and the longest first. */
  private *ordered(places: number): Generator<number> {
    const starts: number[] = [];
    for (let place = 0; place < places; place++) {
      const behind = this.document(place) + 1;
      while (starts.length <= behind) starts.push(0);
      starts[behind] = (starts[behind] as number) + 1;
    }
    for (let document = 1; document < starts.length; document++)
      starts[document] = (starts[document] as number) + (starts[document - 1] as number);
    const order = new Uint32Array(places);
    const next = [...starts];
    for (let place = 0; place < places; place++) {
      const document = this.document(place);
      const at = next[document] as number;
      order[at] = place;
      next[document] = at + 1;
    }
    for (let document = 0; document + 1 < starts.length; document++) {
      const own = order.subarray(starts[document], starts[document + 1]);
      own.sort((x, y) => this.start(x) - this.start(y) || this.end(y) - this.end(x) || x - y);
      yield* own;
    }
  }

  private isOne(a: number, b: number): boolean {
    const shared = Math.min(this.end(a), this.end(b)) - Math.max(this.start(a), this.start(b));
    return shared >= ONE_PLACE * Math.max(this.size(a), this.size(b));
  }

  private stretch(place: number): Stretch {
    return { document: this.document(place), start: this.start(place), end: this.end(place) };
  }

  private size(place: number): number {
    return this.end(place) - this.start(place);
  }

  private document(place: number): number {
    return this.numbers.at(NUMBERS * place);
  }

  private start(place: number): number {
    return this.numbers.at(NUMBERS * place + 1);
  }

  private end(place: number): number {
    return this.numbers.at(NUMBERS * place + 2);
  }
}
