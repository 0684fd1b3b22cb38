import { numberOf, PLACE_HEADS, unitOfAll } from '../../text/place.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { nameOf } from '../walk.ts';
import { byCategory } from './categories.ts';
import type { PlaceholdersRecord, PlaceholdersSummary } from './contract.ts';
import { PLACEHOLDERS_LABELS } from './labels.ts';
import { suggested } from './suggested.ts';

/** One table a category, below the title of the document. Bold would not hold: Markdown reads no emphasis between Han characters and brackets. */
export function createReporter(options: ReporterOptions): Reporter<PlaceholdersRecord, PlaceholdersSummary> {
  const labels = PLACEHOLDERS_LABELS[options.lang];
  let isFirst = true;

  return {
    *document(record) {
      if (!isFirst) yield '\n';
      isFirst = false;
      yield `# ${escapeMarkdown(nameOf(record))}\n`;
      if (record.placeholders.length === 0) yield `\n${labels.noPlaceholders}\n`;
      for (const [category, members] of byCategory(record.placeholders)) {
        yield `\n## ${labels.categories[category]} ${members.length}\n\n`;
        yield `| ${PLACE_HEADS[options.lang][unitOfAll(members.map(({ span }) => span.start))]} | ${labels.context} | ${labels.suggestion} |\n| ---: | --- | --- |\n`;
        for (const member of members) {
          const { text, context, span } = member;
          const [before, mark, after] = [context.before, text, context.after].map(escapeMarkdown);
          yield `| ${numberOf(span.start)} | ${before}【${mark}】${after} | ${suggested(member, labels).map(escapeMarkdown).join('; ')} |\n`;
        }
      }
    },
    *end() {},
  };
}
