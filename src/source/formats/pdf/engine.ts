import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

/** What the process is told to read: a document of at most so many pages. */
export interface Request {
  readonly data: Uint8Array;
  readonly most: number;
}

/** What a document may take. */
interface Limits {
  readonly pages: number;
  /** Until the next page, in milliseconds: after more the document holds something that leads pdf.js astray. */
  readonly wait: number;
}

const LIMITS: Limits = { pages: 10_000, wait: 15_000 };
/** Of JavaScript objects, in MiB; and of all that the process holds, the buffers of streams too, in pages of 4 KiB. */
const HEAP = 192;
const MOST_MEMORY = (768 * 1024) / 4;
const WATCH = 100;

/** The process that waits for the next document: loading pdf.js takes as long as reading a speech. */
let idle: ChildProcess | undefined;

function takeProcess(): ChildProcess {
  const file = fileURLToPath(new URL('./pdf-process.mjs', import.meta.url));
  // Its output is none of the program's.
  const options: ForkOptions = {
    execArgv: [`--max-old-space-size=${HEAP}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  };
  const child = idle ?? fork(file, options);
  idle = undefined;
  child.ref();
  child.channel?.ref();
  return child;
}

/** A process that waits keeps the program from ending no more; it ends with it. */
function keepProcess(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  child.once('exit', () => {
    if (idle === child) idle = undefined;
  });
  idle = child;
}

/** How much memory a process holds, in pages, where the system tells. */
function memoryOf(child: ChildProcess): number {
  try {
    return Number(readFileSync(`/proc/${child.pid}/statm`, 'latin1').split(' ')[1]);
  } catch {
    return 0;
  }
}

function tooMuch(): SourceError {
  return new SourceError('too-large', 'takes more time or memory to read than one document is given', { reason: 'effort' });
}

/**
 * Opens a document and gives its pages to `read` one after the other.
 * @returns whether a font needs a map of characters that there is none of
 * @throws SourceError where it is damaged, encrypted with a password, or takes too much
 */
export function eachPage(
  bytes: Uint8Array,
  read: (page: PageContent) => void,
  limits: Limits = LIMITS,
): Promise<{ isMapMissing: boolean }> {
  const child = takeProcess();
  let last = performance.now();
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      if (performance.now() - last > limits.wait || memoryOf(child) > MOST_MEMORY) end(false, () => reject(tooMuch()));
    }, WATCH);
    function end(isUsable: boolean, settle: () => void): void {
      clearInterval(watch);
      child.removeAllListeners();
      // What happens to a process that is not used any more interests nobody.
      child.on('error', () => undefined);
      if (isUsable && idle === undefined) keepProcess(child);
      else child.kill('SIGKILL');
      settle();
    }
    child.on('message', (message: Message) => {
      last = performance.now();
      if (message.kind === 'page') {
        try {
          read(message);
        } catch (error) {
          end(false, () => reject(error));
        }
      } else if (message.kind === 'end') end(true, () => resolve(message));
      else end(true, () => reject(reasonFor(message, limits)));
    });
    child.on('error', (error) => end(false, () => reject(error)));
    // V8 aborts a process whose memory is full.
    child.on('exit', (_code, signal) => end(false, () => reject(signal === 'SIGABRT' ? tooMuch() : damaged('pdf'))));
    const request: Request = { data: bytes, most: limits.pages };
    child.send(request, (error) => {
      if (error) end(false, () => reject(damaged('pdf', undefined, error)));
    });
  });
}

/** pdf.js knows bad passwords, bad structure, and much else that damage leads to. */
function reasonFor(message: Message, { pages }: Limits): SourceError {
  if (message.kind === 'pages') return new SourceError('too-large', `has more than ${pages} pages`, { reason: 'pages', limit: pages });
  return message.kind === 'error' && message.name === 'PasswordException' ? encrypted('pdf') : damaged('pdf');
}
