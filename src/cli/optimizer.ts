import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The V8 of Node.js 20. Later ones optimise by other rules, do not know the first flag, and would say so on standard error. */
const RELEASE = 11;

const isKnown = (): boolean => Number.parseInt(process.versions.v8, 10) === RELEASE;

/**
 * How much of the code of a function runs before V8 optimises it, in bytes of bytecode; its own default is 67,584. Documents differ so
 * much that what is optimised that early rests on too little and is soon thrown away. CPU seconds for documents of 55 kB, with the
 * default and with this: 100 on one thread 2.2 and 1.3; 400 on one 4.9 and 3.8, on two 6.7 and 4.2; `check` of 130
 * 2.5 and 1.5, `outline` 1.1 and 0.8. Three times as much gains no more.
 */
const BUDGET = 1_000_000;

/**
 * By how much the old objects may grow before V8 collects them, in per cent of those that were in use. Nearly nothing of a document grows
 * old (src/text/once.ts), so it costs little to collect soon: over 2,000 files (111 MB) on one thread V8 left to itself collects once
 * and has 128 MB at most, with this four times, some 20 ms of CPU each, and 120 MB.
 */
const GROWTH = 60;

/**
 * Has V8 wait longer before it optimises, and collect sooner, in all threads of the process. Each collects its new objects by itself:
 * where there are as many threads as cores, helpers take the time of others (10,000 files on two threads 12.5 s, with helpers 13.6; on
 * one it makes no difference). To be called by a run over several documents before it starts threads: it is of the process, so no
 * library may do it.
 */
export function optimizeLater(): void {
  if (!isKnown()) return;
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  setFlagsFromString('--no-parallel-scavenge');
}

/** Room for new objects, of which half is in use: as much as the threads of a run get (pool/worker-thread.ts). In bytes. */
const NEW_OBJECTS = 16 * 1024 * 1024;

/**
 * The room for new objects of this thread, which doubles as it fills. Only a process that starts may say how large it is to become, so
 * its growth is stopped and let go. In what it holds of the names of ten thousand files alone it would grow to its most.
 */
export function holdNewObjects(): () => void {
  if (!isKnown()) return () => {};
  setFlagsFromString('--semi-space-growth-factor=1');
  return () => setFlagsFromString('--semi-space-growth-factor=2');
}

/** After so many inputs most of what stays in memory is there. */
const SETTLED = 100;

/**
 * Keeps the memory of this thread as small as that of the others over a long run: the room for new objects stops growing at
 * {@link NEW_OBJECTS}, and old ones are collected once early. V8 would first do so at some 45 MB, and knows only then how little of
 * that is in use.
 */
export class Memory {
  private inputs = 0;
  private release: (() => void) | null = null;

  /** To be called after each input of a run. */
  tend(): void {
    if (!isKnown()) return;
    if (this.release === null && newObjects() >= NEW_OBJECTS) this.release = holdNewObjects();
    if (++this.inputs === SETTLED) collect();
  }

  /** To be called when the run ends: V8 takes what the build has compiled under the flags only under which it was. */
  end(): void {
    this.release?.();
  }
}

/** In bytes. */
const newObjects = (): number => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;

/** Collects all that is not in use, which takes some 15 ms. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  const run: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof run === 'function') run();
}
