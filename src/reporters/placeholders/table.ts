import type { Placeholder } from '../../model.ts';
import { numberOf } from '../../text/place.ts';
import { plain } from '../paint.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { visible } from '../visible.ts';
import { cut, cutStart, displayWidth, padEnd } from '../width.ts';
import { byCategory, CATEGORIES } from './categories.ts';
import type { PlaceholdersRecord, PlaceholdersSummary } from './contract.ts';
import { PLACEHOLDERS_LABELS } from './labels.ts';
import { suggested } from './suggested.ts';

const INDENT = '  ';
const GAP = '  ';
/** Columns that the context keeps on a terminal however narrow. */
const LEAST_TEXT = 24;

/** A row: what stands on either side of the mark, cut to fit, and what the mark surely hides. */
interface Row {
  readonly place: string;
  readonly before: string;
  readonly mark: string;
  readonly after: string;
  readonly suggestion: string;
}

/** The placeholders for people: by category, each with its place and its context, the mark in colour or in brackets. */
export function createReporter(options: ReporterOptions): Reporter<PlaceholdersRecord, PlaceholdersSummary> {
  const { paint, ambiguousWidth: ambiguous } = options;
  const labels = PLACEHOLDERS_LABELS[options.lang];
  const [open, close] = paint === plain ? ['【', '】'] : ['', ''];
  let isFirst = true;
  let withSome = 0;

  const widthOf = (text: string): number => displayWidth(text, ambiguous);

  const suggestionOf = (placeholder: Placeholder): string =>
    suggested(placeholder, labels)
      .map((one) => `→ ${visible(one)}`)
      .join(GAP);

  function rowOf(placeholder: Placeholder, lineRoom: number): Row {
    const { text, context, span } = placeholder;
    const suggestion = suggestionOf(placeholder);
    const room = suggestion === '' ? lineRoom : Math.max(LEAST_TEXT, lineRoom - GAP.length - widthOf(suggestion));
    const mark = open + cut(visible(text), Math.max(LEAST_TEXT, room - LEAST_TEXT), ambiguous) + close;
    const side = Math.max(0, Math.floor((room - widthOf(mark)) / 2));
    return {
      place: String(numberOf(span.start)),
      before: cutStart(visible(context.before), side, ambiguous),
      mark,
      after: cut(visible(context.after), side, ambiguous),
      suggestion,
    };
  }

  function totals(counts: readonly (readonly [Placeholder['category'], number])[], among?: readonly [number, number]): string {
    const count = counts.reduce((sum, [, number]) => sum + number, 0);
    if (count === 0) return labels.noPlaceholders;
    return labels.placeholders(
      count,
      counts.map(([category, number]) => `${labels.categories[category]} ${number}`),
      among,
    );
  }

  return {
    *document(record) {
      // Of many, those with nothing left open would hide the others.
      if (options.several && record.placeholders.length === 0) return;
      if (record.placeholders.length > 0) withSome++;
      if (!isFirst) yield '\n';
      isFirst = false;
      if (options.several) yield `${paint.cyan(visible(record.path))}\n`;
      if (record.title !== null) yield `${paint.bold(visible(record.title))}\n`;
      const groups = byCategory(record.placeholders);
      const placeWidth = Math.max(
        0,
        ...groups.flatMap(([, members]) => members.slice(-1)).map(({ span }) => String(numberOf(span.start)).length),
      );
      const used = INDENT.length + placeWidth + GAP.length;
      const room = options.width === null ? Number.POSITIVE_INFINITY : Math.max(LEAST_TEXT, options.width - used);
      for (const [category, members] of groups) {
        yield `${paint.bold(labels.categories[category])} ${paint.dim(String(members.length))}\n`;
        const rows = members.map((member) => rowOf(member, room));
        // Suggestions stand below each other; lines without one need not leave them room.
        const contextWidth = rows.reduce(
          (width, { before, mark, after, suggestion }) => (suggestion === '' ? width : Math.max(width, widthOf(before + mark + after))),
          0,
        );
        for (const { place, before, mark, after, suggestion } of rows) {
          const words = before + mark + after;
          const blanks = suggestion === '' ? '' : padEnd(words, contextWidth, ambiguous).slice(words.length) + GAP;
          yield `${INDENT}${paint.dim(place.padStart(placeWidth))}${GAP}${before}${paint.yellow(mark)}${after}${blanks}${suggestion}\n`;
        }
      }
      yield `${paint.dim(totals(groups.map(([category, members]) => [category, members.length])))}\n`;
    },
    *end({ documents, categories, mostOpen }) {
      if (documents < 2) return;
      const counts = CATEGORIES.map((category) => [category, categories[category]] as const).filter(([, count]) => count > 0);
      if (mostOpen.length > 0) yield `\n${paint.bold(labels.mostOpen)}\n`;
      const countWidth = String(mostOpen[0]?.placeholders ?? '').length;
      for (const { path, placeholders } of mostOpen)
        yield `${INDENT}${paint.dim(String(placeholders).padStart(countWidth))}${GAP}${visible(path)}\n`;
      yield `${paint.dim(totals(counts, [withSome, documents]))}\n`;
    },
  };
}
