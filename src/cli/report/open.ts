import { REPORT_FORMATS } from '../../reporters/overview/formats.ts';
import { openSink } from '../output.ts';
import { writeAll } from '../scan/target.ts';
import type { ReportContext } from './settings.ts';
import type { ReportTarget } from './target.ts';

/** Opens what the settings ask for. */
export async function openReport({ io, settings }: ReportContext): Promise<ReportTarget> {
  const { format, output, lang, top } = settings;
  const load = REPORT_FORMATS[format];
  if (load === undefined) throw new Error(`no format ${format}`);
  const { writeOverview } = await load();
  const sink = await openSink(output, io);
  return {
    get isClosed() {
      return sink.isClosed;
    },
    document: async () => undefined,
    end: (report, reasons) => writeAll(sink, writeOverview(report, { lang, top, reasons })),
    commit: () => sink.commit(),
    discard: () => sink.discard(),
  };
}
