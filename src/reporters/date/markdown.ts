import { PLACE_HEADS, placeWords, unitOfAll } from '../../text/place.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { type MarkdownColumn, markdownTable } from '../markdown-table.ts';
import type { Reporter } from '../reporter.ts';
import { nameOf } from '../walk.ts';
import type { DateRecord, DateSummary } from './contract.ts';
import { endLines, isOutside, oddLacking, placesOf, yearsOf } from './ends.ts';
import type { DateTableOptions } from './formats.ts';
import { DATE_LABELS } from './labels.ts';

/** The range, what does not fit, and two tables, below the title of the document. */
export function createReporter(options: DateTableOptions): Reporter<DateRecord, DateSummary> {
  const { lang, limit } = options;
  const labels = DATE_LABELS[lang];
  let isFirst = true;

  function* table(columns: readonly MarkdownColumn[], rows: readonly (readonly (string | number)[])[]): Generator<string> {
    yield* markdownTable(columns, rows.slice(0, limit ?? rows.length));
    if (limit !== null && rows.length > limit) yield `\n${escapeMarkdown(labels.more(rows.length - limit))}\n`;
  }

  return {
    *document(record) {
      if (!isFirst) yield '\n';
      isFirst = false;
      const { dating } = record;
      const { printed, evidence, lacking, anachronisms } = dating;
      yield `# ${escapeMarkdown(nameOf(record))}\n\n`;
      const says = printed === null ? labels.saysNothing : labels.says(printed.date, labels.origins[printed.origin]);
      const outside = isOutside(dating) ? [labels.outside] : [];
      for (const line of [says, ...endLines(dating, labels, options), ...outside]) yield `- ${escapeMarkdown(line)}\n`;
      for (const one of anachronisms) {
        const [place] = one.places;
        yield `- ✗ ${escapeMarkdown(labels.fault(one))}${place === undefined ? '' : labels.at(placeWords(place.start, lang))}\n`;
      }
      if (evidence.length === 0) yield `\n${labels.noEvidence}\n`;
      else {
        const head = PLACE_HEADS[lang][unitOfAll(evidence.map(({ places }) => places[0]?.start))];
        yield* table(
          [
            ...[labels.evidence, labels.years, labels.reading, labels.kind].map((words) => ({ head: words })),
            { head: labels.count, isNumber: true },
            { head },
            { head: '' },
          ],
          evidence.map(({ term, reading, kind, places, use, ...years }) => {
            const at = placesOf({ places });
            return [term, yearsOf(years), labels.readings[reading], labels.kinds[kind], places.length, at, labels.uses[use]];
          }),
        );
      }
      if (lacking.length === 0) return;
      const odd = new Set(oddLacking(dating));
      yield* table(
        [labels.lacking, labels.usual, labels.matter, ''].map((head) => ({ head })),
        lacking.map((one) => [one.term, yearsOf(one), `${one.matter.join(' ')} (${one.mentions})`, odd.has(one) ? labels.oddLack : '']),
      );
    },
    *end() {},
  };
}
