import { damaged } from '../refusals.ts';

/** A stream of a Word file. What is read outside of it is damage. */
export class Bytes {
  readonly buffer: Buffer;

  constructor(buffer: Buffer) {
    this.buffer = buffer;
  }

  get length(): number {
    return this.buffer.length;
  }

  #check(at: number, length: number): void {
    if (at < 0 || at + length > this.buffer.length) throw damaged('doc', 'a place outside of the file');
  }

  u8(at: number): number {
    this.#check(at, 1);
    return this.buffer[at] as number;
  }

  u16(at: number): number {
    this.#check(at, 2);
    return this.buffer.readUInt16LE(at);
  }

  i16(at: number): number {
    this.#check(at, 2);
    return this.buffer.readInt16LE(at);
  }

  u32(at: number): number {
    this.#check(at, 4);
    return this.buffer.readUInt32LE(at);
  }

  i32(at: number): number {
    this.#check(at, 4);
    return this.buffer.readInt32LE(at);
  }

  /** A part of it, at most as much as there is. */
  part(start: number, length: number): Bytes {
    return new Bytes(this.buffer.subarray(Math.max(start, 0), Math.max(start, 0) + Math.max(length, 0)));
  }
}
