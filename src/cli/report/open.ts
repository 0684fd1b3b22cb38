import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { toolOf } from '../../package.ts';
import { createFrame } from '../../reporters/json.ts';
import { REPORT_FORMATS } from '../../reporters/overview/formats.ts';
import { UsageError } from '../context.ts';
import { isFolder, openSink } from '../output.ts';
import type { ReportContext } from './settings.ts';
import { aloneTarget, overviewTarget } from './streams.ts';
import type { ReportTarget } from './target.ts';

/** The format of pages; of the others only one file is written. */
export const PAGE = 'html';

/** What is reported: on many documents, with a page for each of them or not, or on one alone. */
export type Scope = 'pages' | 'overview' | 'alone';

/** What the call asks for. @throws UsageError where it makes no sense */
export function scopeOf(context: ReportContext, inputs: number): Scope {
  const { args, io, settings, messages } = context;
  const { format, output } = settings;
  if (isFolder(context)) {
    if (format !== PAGE) throw new UsageError(messages.onePageEach(format, output ?? ''));
    return 'pages';
  }
  // A folder is reported on as one, however few are in it.
  const namesFolder = args.some((path) => statSync(resolve(io.cwd(), path), { throwIfNoEntry: false })?.isDirectory());
  return inputs === 1 && !namesFolder ? 'alone' : 'overview';
}

/** Opens what the settings ask for. */
export async function openReport({ io, settings }: ReportContext, scope: Scope): Promise<ReportTarget> {
  const { format, output, lang, top } = settings;
  if (scope === 'alone') return aloneTarget(await openSink(output, io), format === 'json' ? createFrame({ tool: toolOf() }) : null);
  const load = REPORT_FORMATS[format];
  if (load === undefined) throw new Error(`no format ${format}`);
  const { writeOverview } = await load();
  if (scope === 'overview') return overviewTarget(await openSink(output, io), writeOverview, { lang, top });
  return await (await import('./pages-folder.ts')).pagesFolder(output ?? '', writeOverview, { lang, top }, io);
}
