import { SourceError } from './failure.ts';

/** Room is made in steps of so much. In bytes. */
const STEP = 64 * 1024;
/** What needs more has room of its own, so that one long input does not hold it to the end of a run. In bytes. */
const MOST_KEPT = 1024 * 1024;

/** Room for so many bytes, whatever was in it. @throws SourceError `too-large` where there is none */
export function roomFor(length: number): Buffer {
  try {
    return Buffer.allocUnsafeSlow(length);
  } catch (error) {
    throw new SourceError('too-large', 'holds more than can be read at once', { reason: 'too-much-at-once' }, { cause: error });
  }
}

/**
 * Room that files are read into one after the other. What is read stays only until the next file is. A buffer for each would grow old
 * with V8 while a long text is analysed, and old ones are collected late: two threads had 45 MB of them over 2,000 files.
 */
export class ReadingRoom {
  private bytes: Buffer = Buffer.alloc(0);

  /** So many bytes of it. @throws SourceError `too-large` where there is no room */
  for(length: number): Buffer {
    if (length > MOST_KEPT) return roomFor(length);
    if (length > this.bytes.length) this.bytes = roomFor(Math.ceil(length / STEP) * STEP);
    return this.bytes.subarray(0, length);
  }
}
