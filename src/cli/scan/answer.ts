import { answers } from '../../corpus/answer.ts';
import { workerFile } from '../../corpus/worker-file.ts';
import { loadScanReporter, SCAN_FORMATS } from '../../reporters/scan/formats.ts';
import { analystOf, type ScanSetup } from '../../scan/setup.ts';
import { SourceError } from '../../source/failure.ts';
import { STDIN } from '../../source/read.ts';
import { DONE, FAILED, UsageError } from '../context.ts';
import { tellFailure } from '../notes.ts';
import { optimizeLater } from '../optimizer.ts';
import { withOutput } from '../output.ts';
import { standardInput } from '../stdin.ts';
import { scanOptions } from './options.ts';
import type { ScanContext } from './settings.ts';

const FORMAT = 'ndjson';
/** The format where nobody asks for one. */
const [DEFAULT_FORMAT = FORMAT] = Object.keys(SCAN_FORMATS);

/**
 * `speechkit scan --stdin-format ndjson`: one line for each line of standard input, in their order, handed on as soon as it is known.
 * Nothing comes before, between or after them, so the answers to the parts of a file, joined, are the answers to the file.
 */
export async function answer(context: ScanContext, analysis: ScanSetup): Promise<number> {
  const { args, io, settings, messages } = context;
  if (args.some((path) => path !== STDIN)) throw new UsageError(messages.onlyStandardInput('--stdin-format'));
  if (![DEFAULT_FORMAT, FORMAT].includes(settings.format)) throw new UsageError(messages.needsFormat('--stdin-format', [FORMAT]));
  const { paint, ...options } = await scanOptions(context, true);
  const reporter = await loadScanReporter(FORMAT, { ...options, paint });
  const setup: ScanSetup = { ...analysis, format: { name: FORMAT, options, isFolder: false } };
  return await withOutput(context, async (sink) => {
    optimizeLater();
    let hasFailed = false;
    const results = answers(standardInput(io), {
      jobs: settings.jobs,
      here: () => analystOf(setup),
      file: workerFile,
      setup: { scan: setup },
      limit: settings.maxSize,
    });
    try {
      for await (const result of results) {
        if ('part' in result) await sink.write(result.part);
        else {
          const { failure, id, stack } = result;
          hasFailed = true;
          // The answer says it all, but for where in the code. Whoever reads answers may not read standard error, and then it fills up.
          if (stack !== undefined) await tellFailure(failure.path, { internal: stack }, context);
          for (const piece of reporter.failure?.(failure, '', id) ?? []) await sink.write(piece);
        }
        await sink.flush();
        if (sink.isClosed) break;
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      await tellFailure(STDIN, error, context);
      return { status: FAILED, isWhole: false };
    }
    // While it is read it keeps the process alive, though nobody reads the answers any more.
    io.stdin.destroy();
    return { status: hasFailed && !settings.allowFailures && !sink.isClosed ? FAILED : DONE, isWhole: true };
  });
}
