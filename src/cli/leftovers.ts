import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Io } from './io.ts';

const RADIX = 36;
const text = (number: number): string => number.toString(RADIX);

/** Which machine writes: others may use the same folder, over a network or from containers, and have processes of the same numbers. */
const HOST = text(crc32(hostname()));
/** Which run writes: the number of a process comes again, in a container even at once. */
const RUN = text(Math.floor(Math.random() * Number.MAX_SAFE_INTEGER));
const NAME = /^\.speechkit-([0-9a-z]{1,7})-(\d{1,10})-([0-9a-z]{1,11})-[0-9a-z]{1,11}\.tmp$/;
let count = 0;

/** A name that no file has, for one that is to take the place of another when it is whole. It is short, however long that of the other is. */
export function temporaryName({ pid = 0 }: Pick<Io, 'pid'>): string {
  return `.speechkit-${HOST}-${pid}-${RUN}-${text(count++)}.tmp`;
}

/**
 * Removes from a folder what runs have left half written on this machine that are no more: a run that is killed (SIGKILL, no memory, no
 * power) cannot do it. What cannot be removed stays.
 */
export async function removeLeftovers(folder: string, io: Pick<Io, 'pid' | 'kill'>): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (isLeftover(name, io)) await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

function isLeftover(name: string, io: Pick<Io, 'pid' | 'kill'>): boolean {
  const [, host, writer, run] = NAME.exec(name) ?? [];
  if (host !== HOST || run === RUN || io.kill === undefined) return false;
  if (Number(writer) === io.pid) return true;
  try {
    // It sends nothing, and fails where there is no such process (ESRCH) or it is another user's.
    io.kill(Number(writer), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
