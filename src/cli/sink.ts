import type { Writable } from 'node:stream';
import { OutputError } from './context.ts';

/** Enough that a small write costs nothing, little enough that a pipe flows. */
const FULL = 1 << 16;

/** Where results go. Small writes are gathered; a reader that has closed the pipe makes the sink closed, which is no error. */
export interface Sink {
  /** Whether nobody reads any more. */
  readonly isClosed: boolean;
  /** Text as UTF-8, or bytes as they are, which may be used again once it is done. */
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
  const gathered = new Gathered();
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
    if (gathered.length > 0) await hand(gathered.take());
  };
  return {
    get isClosed() {
      return isClosed;
    },
    write(chunk) {
      if (chunk.length >= FULL && (typeof chunk !== 'string' || gathered.hasBytes)) return flush().then(() => hand(chunk));
      gathered.add(chunk);
      return gathered.length < FULL ? undefined : flush();
    },
    flush,
  };
}

/** Small writes in their order: texts as they are as long as no bytes are among them, or else all as bytes in one buffer. */
class Gathered {
  /** In UTF-16 code units while there are only texts, in bytes from then on. */
  length = 0;
  hasBytes = false;
  private texts: string[] = [];
  /** Room for what is less than full as texts, at most three bytes a code unit, and a chunk that is. Used again and again. */
  private room: Buffer | null = null;

  /** @param chunk less than full where it is bytes or goes among them */
  add(chunk: string | Uint8Array): void {
    if (typeof chunk === 'string' && !this.hasBytes) {
      this.texts.push(chunk);
      this.length += chunk.length;
      return;
    }
    const { texts } = this;
    this.room ??= Buffer.allocUnsafeSlow(4 * FULL);
    if (!this.hasBytes) {
      this.hasBytes = true;
      this.length = this.room.write(texts.join(''));
      this.texts = [];
    }
    if (typeof chunk === 'string') this.length += this.room.write(chunk, this.length);
    else {
      this.room.set(chunk, this.length);
      this.length += chunk.length;
    }
  }

  /** All of it. Bytes are good until the next chunk is added. */
  take(): string | Uint8Array {
    const whole = this.hasBytes && this.room ? this.room.subarray(0, this.length) : this.texts.join('');
    this.texts = [];
    this.hasBytes = false;
    this.length = 0;
    return whole;
  }
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
  // Only the system is through with bytes when it has taken them; another stream may keep them for whoever reads it.
  const isOfSystem = 'fd' in stream;
  const gatherer = gather(null, (chunk) => {
    const own = typeof chunk === 'string' || isOfSystem ? chunk : Uint8Array.from(chunk);
    return new Promise((settle, fail) => stream.write(own, (error) => (error ? fail(error) : settle())));
  });
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
