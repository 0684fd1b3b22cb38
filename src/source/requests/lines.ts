import { joined } from '../../text/joined.ts';

/** One line of a stream. */
export interface Line {
  /** Without the line feed; empty where the line is longer than the limit. */
  readonly bytes: Uint8Array;
  /** Whether it is longer than the limit: nothing of it was kept. */
  readonly isTooLong: boolean;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream, each as soon as its line feed is there, and what stands behind the last one. Between two lines nothing is
 * asked of the stream, so whoever sends them may wait for what becomes of one before sending the next. Linear in the length of a line,
 * in however many pieces it comes.
 * @param limit of one line in bytes
 * @throws whatever reading the stream throws
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>, limit: number): AsyncGenerator<Line, void, void> {
  let begun: Uint8Array[] = [];
  let size = 0;
  const add = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > limit) begun = [];
    else if (bytes.length > 0) begun.push(bytes);
  };
  const line = (): Line => {
    const isTooLong = size > limit;
    // Of its own, so that a short line does not keep the whole piece that it came in.
    const bytes = isTooLong ? new Uint8Array() : joined(begun);
    begun = [];
    size = 0;
    return { bytes, isTooLong };
  };
  for await (const piece of stream) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      add(bytes.subarray(from, end));
      from = end + 1;
      yield line();
    }
    add(bytes.subarray(from));
  }
  if (size > 0) yield line();
}
