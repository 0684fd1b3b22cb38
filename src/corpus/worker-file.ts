import { packageFile } from '../package.ts';

/** The code of the threads of a run, as the build writes it. */
export function workerFile(): URL {
  return packageFile('dist/worker.cjs');
}
