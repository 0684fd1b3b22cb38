import { FLAT_FORMATS, loadScanReporter } from '../../reporters/scan/formats.ts';
import type { ScanOptions } from '../../reporters/scan/options.ts';
import { UsageError } from '../context.ts';
import { isFolder, openSink } from '../output.ts';
import type { ScanContext } from './settings.ts';
import { streamTarget, type Target } from './target.ts';

/** The formats whose outputs can be joined. */
const PARTS = ['ndjson', 'csv', 'tsv'];

/** Refuses what makes no sense together, before anything is read. @throws UsageError */
export function refuseConflicts(context: ScanContext): void {
  const { io, settings, messages } = context;
  const { format, output, table, bom, part, stdinFormat, filesFrom } = settings;
  if (table !== null && !FLAT_FORMATS.includes(format)) throw new UsageError(messages.needsFormat('--table', FLAT_FORMATS));
  const texts = FLAT_FORMATS.filter((flat) => flat !== 'parquet');
  if (bom && !texts.includes(format)) throw new UsageError(messages.needsFormat('--bom', texts));
  if (part && !PARTS.includes(format) && stdinFormat === null) throw new UsageError(messages.needsFormat('--part', PARTS));
  if (stdinFormat !== null && filesFrom !== null) throw new UsageError(messages.onlyStandardInput('--stdin-format'));
  if (format === 'parquet' && output === null && io.stdout.isTTY) throw new UsageError(messages.notToTerminal(format));
  if ((format === 'ndjson' || stdinFormat !== null) && isFolder(context)) throw new UsageError(messages.notToFolder(format, output ?? ''));
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
