/** The code of a thread that reads the inputs of a scan, or of a search for duplicates: dist/scan-worker.cjs. */
import { parentPort, workerData } from 'node:worker_threads';
import { serve, type ThreadData } from '../corpus/pool/serve.ts';
import { type DuplicatesSetup, readerOf } from './duplicates/stages.ts';
import { analystOf, type ScanSetup } from './setup.ts';

if (parentPort) {
  serve(parentPort, workerData as ThreadData, (setup) =>
    'stage' in (setup as object) ? readerOf(setup as DuplicatesSetup) : analystOf(setup as ScanSetup),
  );
}

// The build analyses a speech with it to keep what is compiled.
export { analystOf };
