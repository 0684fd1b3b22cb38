/** The code of a thread that analyses inputs of a scan: dist/scan-worker.cjs. */
import { parentPort, workerData } from 'node:worker_threads';
import { serve, type ThreadData } from '../corpus/pool/serve.ts';
import { analystOf, type ScanSetup } from './setup.ts';

if (parentPort) serve(parentPort, workerData as ThreadData, (setup) => analystOf(setup as ScanSetup));

// The build analyses a speech with it to keep what is compiled.
export { analystOf };
