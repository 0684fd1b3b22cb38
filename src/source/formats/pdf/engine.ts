import { Worker } from 'node:worker_threads';
import { SourceError } from '../../failure.ts';
import { damaged, encrypted } from '../refusals.ts';

/** What pdf.js takes for one stretch of text. */
export interface Item {
  readonly text: string;
  /** Matrix from the space of its characters to that of the page. */
  readonly place: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Whether its font is one for vertical text. */
  readonly isVertical: boolean;
}

export interface PageContent {
  readonly items: readonly Item[];
  /** Matrix from the space of the page to one whose origin is the upper left corner of what is seen, y downwards. */
  readonly view: readonly number[];
}

/** What the thread says of a document: its pages in order, then how it ended. */
export type Message =
  | ({ readonly kind: 'page' } & PageContent)
  | { readonly kind: 'end'; readonly isMapMissing: boolean }
  | { readonly kind: 'pages' }
  | { readonly kind: 'error'; readonly name: string };

const MEBIBYTE = 1024 * 1024;
/** Of JavaScript objects, in MiB; and what the process may grow by with the buffers of streams, in bytes. */
const HEAP = 256;
const MOST_GROWTH = 1024 * MEBIBYTE;
/** Without another page the document holds something that leads pdf.js astray. In milliseconds. */
const MOST_WAIT = 30_000;
const WATCH = 100;

/** The thread waits for the next document: loading pdf.js takes as long as reading a speech. */
let idle: Worker | undefined;

function takeThread(): Worker {
  // Its output is kept from that of the program, and nobody reads it.
  const options = { execArgv: [], stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: HEAP } };
  const thread = idle ?? new Worker(new URL('./pdf-thread.mjs', import.meta.url), options);
  idle = undefined;
  thread.ref();
  return thread;
}

function tooMuch(): SourceError {
  return new SourceError('too-large', 'takes more time or memory to read than one document is given', { reason: 'effort' });
}

/**
 * Opens a document and gives its pages to `read` one after the other.
 * @param most pages that are read
 * @returns whether a font needs a map of characters that there is none of
 * @throws SourceError where it is damaged, encrypted with a password, or takes too much
 */
export function eachPage(bytes: Uint8Array, most: number, read: (page: PageContent) => void): Promise<{ isMapMissing: boolean }> {
  const thread = takeThread();
  const before = process.memoryUsage.rss();
  let last = performance.now();
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      if (performance.now() - last > MOST_WAIT || process.memoryUsage.rss() - before > MOST_GROWTH) end(false, () => reject(tooMuch()));
    }, WATCH);
    function end(isUsable: boolean, settle: () => void): void {
      clearInterval(watch);
      thread.removeAllListeners('message');
      thread.removeAllListeners('error');
      thread.removeAllListeners('exit');
      // What happens to a thread that is not used again interests nobody.
      thread.on('error', () => undefined);
      if (isUsable && idle === undefined) {
        thread.unref();
        idle = thread;
      } else void thread.terminate();
      settle();
    }
    thread.on('message', (message: Message) => {
      last = performance.now();
      if (message.kind === 'page') {
        try {
          read(message);
        } catch (error) {
          end(false, () => reject(error));
        }
      } else if (message.kind === 'end') end(true, () => resolve(message));
      else end(true, () => reject(reasonFor(message, most)));
    });
    thread.on('error', (error: NodeJS.ErrnoException) => {
      end(false, () => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : damaged('pdf', undefined, error)));
    });
    thread.on('exit', () => end(false, () => reject(damaged('pdf'))));
    // pdf.js takes the bytes for its own, and takes them apart.
    const data = Uint8Array.from(bytes);
    thread.postMessage({ data, most }, [data.buffer]);
  });
}

/** pdf.js knows bad passwords, bad structure, and much else that damage leads to. */
function reasonFor(message: Message, most: number): SourceError {
  if (message.kind === 'pages') return new SourceError('too-large', `has more than ${most} pages`, { reason: 'pages', limit: most });
  return message.kind === 'error' && message.name === 'PasswordException' ? encrypted('pdf') : damaged('pdf');
}
