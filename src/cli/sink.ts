import type { Writable } from 'node:stream';
import { OutputError } from './context.ts';

/** Enough that a small write costs nothing, little enough that a pipe flows. */
const FULL = 1 << 16;

/** Where results go. Small writes are gathered; a reader that has closed the pipe makes the sink closed, which is no error. */
export interface Sink {
  /** Whether nobody reads any more. */
  readonly isClosed: boolean;
  /** Text as UTF-8, or bytes as they are. */
  write(chunk: string | Uint8Array): Promise<void> | void;
  /** Hands on what was gathered. */
  flush(): Promise<void>;
  /** The output is whole. */
  commit(): Promise<void>;
  /** The output is not to be. */
  discard(): Promise<void>;
}

/** Gathers small writes for `put`, until it finds the pipe closed. `path` is for the error message, null for standard output. */
export function gather(
  path: string | null,
  put: (chunk: string | Uint8Array) => Promise<void>,
): Pick<Sink, 'isClosed' | 'write' | 'flush'> {
  let gathered: (string | Uint8Array)[] = [];
  let length = 0;
  let isClosed = false;
  const hand = async (chunk: string | Uint8Array): Promise<void> => {
    if (isClosed) return;
    try {
      await put(chunk);
    } catch (error) {
      if (!isClosedPipe(error)) throw new OutputError(path, error);
      isClosed = true;
    }
  };
  const flush = async (): Promise<void> => {
    if (length === 0) return;
    const whole = together(gathered);
    gathered = [];
    length = 0;
    await hand(whole);
  };
  return {
    get isClosed() {
      return isClosed;
    },
    write(chunk) {
      if (typeof chunk !== 'string' && chunk.length >= FULL) return flush().then(() => hand(chunk));
      gathered.push(chunk);
      length += chunk.length;
      return length < FULL ? undefined : flush();
    },
    flush,
  };
}

/** Texts as one text; with bytes among them, all as bytes. */
function together(chunks: readonly (string | Uint8Array)[]): string | Uint8Array {
  if (chunks.every((chunk) => typeof chunk === 'string')) return chunks.join('');
  return Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)));
}

function isClosedPipe(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET';
}

const hushed = new WeakSet<Writable>();

/** A stream reports a closed pipe twice: to the writer, and as an event that would end the process. */
export function hush(stream: Writable): void {
  if (hushed.has(stream)) return;
  hushed.add(stream);
  stream.on('error', () => {});
}

/** A sink on an open stream that somebody else closes. */
export function streamSink(stream: Writable): Sink {
  hush(stream);
  const gatherer = gather(null, (chunk) => new Promise((settle, fail) => stream.write(chunk, (error) => (error ? fail(error) : settle()))));
  return {
    get isClosed() {
      return gatherer.isClosed;
    },
    write: gatherer.write,
    flush: gatherer.flush,
    commit: gatherer.flush,
    discard: async () => {},
  };
}

/** Writes the pieces one after the other, as long as somebody reads. */
export async function writeAll(sink: Sink, pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of pieces) {
    if (sink.isClosed) return;
    await sink.write(piece);
  }
}
