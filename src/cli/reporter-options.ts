import { toolOf } from '../package.ts';
import type { ReporterOptions } from '../reporters/reporter.ts';
import { paintFor } from './color.ts';
import type { CommandContext } from './context.ts';

const USUAL_WIDTH = 80;

/** What the reporter of a run may depend on. @param several whether the run has more than one input */
export async function reporterOptions({ io, settings }: CommandContext, several: boolean): Promise<ReporterOptions> {
  const stream = settings.output === null ? io.stdout : null;
  return {
    // Read from the package at first need only.
    get tool() {
      return toolOf();
    },
    lang: settings.lang,
    width: stream?.isTTY === true ? io.stdout.columns || USUAL_WIDTH : null,
    ambiguousWidth: settings.ambiguousWidth,
    paint: await paintFor(stream, settings.color, io.env),
    several,
  };
}
