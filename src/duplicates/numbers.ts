/** A list of numbers that grows, in half the memory and less of an array. */
export class Numbers<Store extends Uint32Array | Uint16Array> {
  length = 0;
  /** The numbers, and room behind them. Another one after each {@link reserve}. */
  store: Store;
  private readonly make: (length: number) => Store;

  constructor(make: (length: number) => Store) {
    this.make = make;
    this.store = make(1024);
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.store.length) return;
    // Doubling what is large would hold three times as much for a moment.
    const grown = this.make(Math.max(needed, Math.ceil(this.store.length * 1.5)));
    grown.set(this.store.subarray(0, this.length));
    this.store = grown;
  }

  push(...numbers: number[]): void {
    this.reserve(numbers.length);
    for (const number of numbers) this.store[this.length++] = number;
  }

  at(index: number): number {
    return this.store[index] as number;
  }
}

export const words = (length: number): Uint32Array => new Uint32Array(length);
export const halfWords = (length: number): Uint16Array => new Uint16Array(length);
