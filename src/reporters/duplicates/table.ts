import type { Duplicates, SharedPassage } from '../../model.ts';
import { type Column, type Elastic, grid, type Line } from '../grid.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { cutPath } from '../width.ts';
import { wrap } from '../wrap.ts';
import type { DuplicatesSummary } from './contract.ts';
import { excerpt, placeText } from './excerpt.ts';
import type { DuplicatesOptions } from './formats.ts';
import { DUPLICATES_LABELS, percent } from './labels.ts';

const PATH: Elastic = { wants: 20, least: 12, cut: cutPath };
const INDENT = '  ';
/** Documents of one cluster, and places of one passage, that are shown. */
const MOST_SHOWN = 10;
const LEAST_WIDTH = 20;

/** The report for people: clusters, pairs, passages with their places. Held against one document: its passages in order, and no clusters. */
export function createReporter(options: DuplicatesOptions): Reporter<Duplicates, DuplicatesSummary> {
  const { paint, lang, against } = options;
  const labels = DUPLICATES_LABELS[lang];
  let found: Duplicates = { clusters: [], pairs: [], passages: [] };

  return {
    *document(duplicates) {
      found = duplicates;
    },
    *end(summary) {
      if (summary.documents === 0) return;
      if (summary.pairs === 0) yield `${labels.nothing}\n`;
      else {
        if (against === null) yield* clusters(found, options);
        yield* pairs(found, summary.pairs, options);
        for (const each of found.passages) yield* passage(each, options);
        const more = summary.passages - found.passages.length;
        yield more > 0 ? `\n${paint.dim(labels.morePassages(more))}\n\n` : '\n';
      }
      yield `${paint.dim(labels.total(summary))}\n`;
      if (summary.isPartial) yield `${paint.dim(labels.partial)}\n`;
    },
  };
}

function* clusters({ clusters: all }: Duplicates, { paint, lang }: DuplicatesOptions): Generator<string> {
  const labels = DUPLICATES_LABELS[lang];
  for (const { kind, paths } of all) {
    yield `${paint.bold(labels.clusters[kind](paths.length))}\n`;
    for (const path of paths.slice(0, MOST_SHOWN)) yield `${INDENT}${visible(path)}\n`;
    if (paths.length > MOST_SHOWN) yield `${INDENT}${paint.dim(labels.moreDocuments(paths.length - MOST_SHOWN))}\n`;
    yield '\n';
  }
}

/** @param all how many pairs there are, those that are not shown too */
function pairs({ pairs: shown }: Duplicates, all: number, options: DuplicatesOptions): Iterable<string> {
  const { paint, lang } = options;
  const labels = DUPLICATES_LABELS[lang];
  const columns: Column[] = [
    { head: labels.shared, isNumber: true },
    { head: labels.ofFirst, isNumber: true },
    { head: labels.ofSecond, isNumber: true },
    { head: labels.passages, isNumber: true, goes: 1 },
    { head: labels.first, elastic: PATH },
    { head: labels.second, elastic: PATH },
  ];
  const lines: Line[] = shown.map(({ paths, characters, containment, passages }) => [
    String(characters),
    ...containment.map(percent),
    String(passages),
    ...paths.map(visible),
  ]);
  if (all > shown.length) lines.push(paint.dim(labels.morePairs(all - shown.length)));
  return grid(columns, lines, options);
}

function* passage(shared: SharedPassage, { paint, width, lang }: DuplicatesOptions): Generator<string> {
  const labels = DUPLICATES_LABELS[lang];
  const { text, places } = shared;
  yield `\n${paint.bold(labels.passage(shared))}\n`;
  const words = visible(excerpt(text));
  const room = width === null ? null : Math.max(LEAST_WIDTH, width - INDENT.length);
  yield `${INDENT}${room === null ? words : wrap(words, room, INDENT)}\n`;
  for (const place of places.slice(0, MOST_SHOWN)) yield `${INDENT}${paint.dim(visible(placeText(place, lang)))}\n`;
  if (places.length > MOST_SHOWN) yield `${INDENT}${paint.dim(labels.morePlaces(places.length - MOST_SHOWN))}\n`;
}
