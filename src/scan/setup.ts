import type { Levels } from '../checks/select.ts';
import { analystWith } from '../corpus/analyst.ts';
import type { CachePlace } from '../corpus/cache/cache.ts';
import { cacheAt } from '../corpus/cache/folder.ts';
import type { Analyst, Rendering } from '../corpus/work.ts';
import type { Language } from '../language.ts';
import type { Entry } from '../lexicon/lexicon.ts';
import { Lexicon } from '../lexicon/terms.ts';
import { jsonBytes } from '../reporters/json-bytes.ts';
import { plain } from '../reporters/paint.ts';
import { loadRendering } from '../reporters/scan/formats.ts';
import type { ScanOptions } from '../reporters/scan/options.ts';
import type { OpenOptions } from '../source/open.ts';

/** All that the analysis of one input depends on. It is sent to threads, so it holds nothing but data. */
export interface AnalysisSetup {
  readonly lang?: Language;
  readonly rules?: Levels;
  readonly accept?: readonly string[];
  /** Every term that is looked for; those that come with the program unless given. */
  readonly entries?: readonly Entry[];
  readonly opening?: OpenOptions;
  /** What is larger is refused, in bytes; the limit of every reading unless given. */
  readonly maxBytes?: number;
}

/** What the writing of its part depends on besides, and data alone too. */
export interface ScanSetup extends AnalysisSetup {
  /** Where results are kept between runs; absent: nowhere. */
  readonly cache?: CachePlace;
  /** In which format the part of each document is written; absent: as its record on one line of JSON, without `path`. */
  readonly format?: ScanFormat;
  /** Nothing is written of the documents one by one: their digests are all that is wanted. */
  readonly isDigestOnly?: boolean;
}

/** The format of the parts. */
export interface ScanFormat {
  readonly name: string;
  readonly options: Omit<ScanOptions, 'paint'>;
  /** Whether they go to files in a folder. */
  readonly isFolder: boolean;
}

/** What does the inputs of a scan, in any thread. */
export async function analystOf(setup: ScanSetup): Promise<Analyst> {
  const { lang, rules, accept, entries, opening, maxBytes, cache } = setup;
  return analystWith({
    analysis: {
      ...(lang && { lang }),
      ...(rules && { rules }),
      ...(accept && { accept }),
      ...(entries && { lexicon: new Lexicon(entries) }),
    },
    ...(opening && { opening }),
    ...(maxBytes !== undefined && { maxBytes }),
    ...(cache && { cache: cacheAt(cache) }),
    rendering: await renderingOf(setup),
    toLine: (record) => jsonBytes(record),
  });
}

/** The line itself. */
const LINE: Rendering = { render: ({ path: _path, ...rest }) => jsonBytes(rest), splice: (_path, line) => line.slice() };

/** Of nothing. */
const DIGEST_ONLY: Rendering = { rowsOnly: true, sumsSlogans: true, render: () => '' };

async function renderingOf({ format, isDigestOnly }: ScanSetup): Promise<Rendering> {
  if (isDigestOnly) return DIGEST_ONLY;
  // Nothing of a part is for a terminal: what is coloured is put together where the terminal is.
  return format ? await loadRendering(format.name, { ...format.options, paint: plain }, format.isFolder) : LINE;
}
