import { FLAT_FORMATS, loadScanReporter } from '../../reporters/scan/formats.ts';
import type { ScanOptions } from '../../reporters/scan/options.ts';
import { UsageError } from '../context.ts';
import { isFolder, openSink } from '../output.ts';
import type { ScanContext } from './settings.ts';
import { streamTarget, type Target } from './target.ts';

/** The formats whose outputs can be joined. */
const PARTS = ['ndjson', 'csv', 'tsv'];

/** The report, and the options that it alone heeds. */
const TABLE = 'table';
const REPORT_ONLY = ['sort', 'reverse', 'limit', 'top'];

/** Refuses what makes no sense together, before anything is read. @throws UsageError */
export function refuseConflicts(context: ScanContext): void {
  const { io, settings, called, messages } = context;
  const { format, output, part, stdinFormat, filesFrom } = settings;
  if (part && !PARTS.includes(format) && stdinFormat === null) throw new UsageError(messages.needsFormat('--part', PARTS));
  if (stdinFormat !== null && filesFrom !== null) throw new UsageError(messages.onlyStandardInput('--stdin-format'));
  if (format === 'parquet' && output === null && io.stdout.isTTY) throw new UsageError(messages.notToTerminal(format));
  if (output === null || !isFolder(context)) return;
  // Without a format a folder gets JSON; the report itself has no place in it.
  const isOneFile = format === 'ndjson' || stdinFormat !== null || (format === TABLE && called.has('format'));
  if (isOneFile) throw new UsageError(messages.notToFolder(format, output));
  const ofReport = REPORT_ONLY.find((flag) => called.has(flag));
  if (ofReport) throw new UsageError(messages.conflict(`--${ofReport}`, `--output ${output}`));
}

/** Opens what the settings ask for. */
export async function openTarget({ io, settings }: ScanContext, options: ScanOptions, isToFolder: boolean): Promise<Target> {
  const { format, output } = settings;
  if (output !== null && isToFolder) {
    if (FLAT_FORMATS.includes(format)) return await (await import('./tables-folder.ts')).tablesFolder(output, format, options, io);
    return await (await import('./records-folder.ts')).recordsFolder(output, options, io);
  }
  return streamTarget(await openSink(output, io), await loadScanReporter(format, options), output === null);
}
