const EMPTY = 0xffffffff;
/** Full to this part, a table is doubled. */
const FULLEST = 0.6;

/** Where the first text of a shingle stands, by its hash. An open hash table in two typed arrays. */
export class ShingleIndex {
  private places = new Uint32Array(1 << 12).fill(EMPTY);
  private hashes = new Uint32Array(1 << 12);
  private size = 0;

  /** The place, or -1. */
  get(hash: number): number {
    const slot = this.slotOf(hash);
    const place = this.places[slot] as number;
    return place === EMPTY ? -1 : place;
  }

  /** Notes a place; the first one of a hash stays. */
  add(hash: number, place: number): void {
    const slot = this.slotOf(hash);
    if (this.places[slot] !== EMPTY) return;
    this.hashes[slot] = hash;
    this.places[slot] = place;
    this.size++;
    if (this.size > this.places.length * FULLEST) this.grow();
  }

  private slotOf(hash: number): number {
    const mask = this.places.length - 1;
    let slot = hash & mask;
    while (this.places[slot] !== EMPTY && this.hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { places, hashes } = this;
    this.places = new Uint32Array(places.length * 2).fill(EMPTY);
    this.hashes = new Uint32Array(places.length * 2);
    for (let slot = 0; slot < places.length; slot++) {
      if (places[slot] === EMPTY) continue;
      const free = this.slotOf(hashes[slot] as number);
      this.hashes[free] = hashes[slot] as number;
      this.places[free] = places[slot] as number;
    }
  }
}
