import type { Hit } from '../../model.ts';
import { numberOf } from '../../text/place.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { cutStart, displayWidth, padEnd } from '../width.ts';
import type { ConcordanceRecord, ConcordanceSummary } from './contract.ts';
import type { ConcordanceOptions, HitSorter } from './formats.ts';
import { CONCORDANCE_LABELS } from './labels.ts';
import { lineWriter } from './lines.ts';

/** Room for the number of a line; the same for every document, so that matches stand below each other from first to last. */
const LINE_WIDTH = 6;
/** Of a terminal, at most this part goes to paths. */
const PART_OF_PATHS = 3;

/** Keywords in context for people: document by document, or in one list where the hits are sorted. */
export function createReporter(options: ConcordanceOptions): Reporter<ConcordanceRecord, ConcordanceSummary> {
  const { paint, lang, several, sorter, width, ambiguousWidth: ambiguous } = options;
  const labels = CONCORDANCE_LABELS[lang];
  const writeLine = lineWriter(options, LINE_WIDTH);
  let isFirst = true;

  function* sortedLines(hits: HitSorter, count: number): Generator<string> {
    const most = width === null ? Number.POSITIVE_INFINITY : Math.floor(width / PART_OF_PATHS);
    const placeOf = (path: string, { span }: Hit): string =>
      several ? cutStart(`${visible(path)}:${numberOf(span.start)}`, most, ambiguous) : String(numberOf(span.start)).padStart(LINE_WIDTH);
    let widest = 0;
    for (const { path, hit } of hits.all()) widest = Math.max(widest, displayWidth(placeOf(path, hit), ambiguous));
    const write = lineWriter(options, widest);
    let shown = 0;
    for (const { path, hit } of hits.all()) {
      yield `${write(padEnd(placeOf(path, hit), widest, ambiguous), hit)}\n`;
      shown++;
    }
    if (count > shown) yield `${paint.dim(labels.more(count - shown))}\n`;
  }

  return {
    *document({ path, count, hits = [] }) {
      if (sorter) for (const hit of hits) sorter.add(path, hit);
      if (sorter || hits.length === 0) return;
      if (!isFirst) yield '\n';
      isFirst = false;
      if (several) yield `${paint.cyan(visible(path))}\n`;
      for (const hit of hits) yield `${writeLine(String(numberOf(hit.span.start)).padStart(LINE_WIDTH), hit)}\n`;
      if (count > hits.length) yield `${paint.dim(labels.more(count - hits.length))}\n`;
    },
    *end({ documents, documentsWithHits, hits }) {
      if (sorter) yield* sortedLines(sorter, hits);
      if (hits === 0) yield `${paint.dim(labels.noHits)}\n`;
      else yield `${paint.dim(documents > 1 ? labels.hitsIn(hits, documentsWithHits, documents) : labels.hits(hits))}\n`;
    },
  };
}
