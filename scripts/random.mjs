// @ts-check

/** Random choices that a seed repeats. */
export class Random {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0;
    // Neighbouring seeds begin alike; after a few steps they no longer do.
    for (let step = 0; step < 8; step++) this.next();
  }

  /** From 0 up to 1 (mulberry32). @returns {number} */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to `limit`, `limit` itself left out. @param {number} limit @returns {number} */
  below(limit) {
    return Math.floor(this.next() * limit);
  }

  /** @template T @param {readonly T[]} items @returns {T} */
  pick(items) {
    return /** @type {T} */ (items[this.below(items.length)]);
  }
}
