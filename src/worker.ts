/** The code of a thread that does inputs of a run, whichever command's: dist/worker.cjs. */
import { parentPort, workerData } from 'node:worker_threads';
import type { DuplicatesSetup } from './copies/stages.ts';
import { serve, type ThreadData } from './corpus/pool/serve.ts';
import type { Analyst } from './corpus/work.ts';
import type { ReportSetup } from './report/setup.ts';
import type { ScanSetup } from './scan/setup.ts';

/** What the run is, and all that its inputs are done by. */
type ThreadSetup = { readonly scan: ScanSetup } | { readonly report: ReportSetup } | { readonly duplicates: DuplicatesSetup };

async function analystOf(setup: ThreadSetup): Promise<Analyst<unknown>> {
  if ('scan' in setup) return await (await import('./scan/setup.ts')).analystOf(setup.scan);
  if ('report' in setup) return await (await import('./report/analyst.ts')).reportAnalystOf(setup.report);
  return await (await import('./copies/stages.ts')).readerOf(setup.duplicates);
}

if (parentPort) serve(parentPort, workerData as ThreadData, (setup) => analystOf(setup as ThreadSetup));

// The build analyses a speech with it to keep what is compiled.
export { analystOf };
