import { packageFile } from '../package.ts';

/** The code of a thread of a scan, as the build writes it. */
export function workerFile(): URL {
  return packageFile('dist/scan-worker.cjs');
}
