import type { Reporter, ReporterOptions } from '../reporter.ts';
import { listed } from '../slogans/meaning.ts';
import { visible } from '../visible.ts';
import { cut, displayWidth, padEnd } from '../width.ts';
import type { LexiconAnswer, LexiconEntry, LexiconSummary } from './contract.ts';
import { senseBlock } from './details.ts';
import { LEXICON_LABELS, yearsOf } from './labels.ts';

const GAP = '  ';
const LEAST_EXPANSION = 10;

/** For people: a term that was asked for sense by sense with all that is known of it, anything else as a table. */
export function createReporter(options: ReporterOptions): Reporter<LexiconAnswer, LexiconSummary> {
  const { paint, ambiguousWidth: ambiguous, width, lang } = options;
  const labels = LEXICON_LABELS[lang];
  let isFirst = true;
  let isTable = false;

  const cellsOf = (entry: LexiconEntry): string[] =>
    [entry.id, entry.term, labels.kinds[entry.kind], entry.category ?? '', yearsOf(entry)].map(visible);
  const head = [labels.id, labels.term, labels.kind, labels.category, labels.years];

  function* table(entries: readonly LexiconEntry[]): Generator<string> {
    const rows = entries.map(cellsOf);
    const widths = head.map((name, index) => Math.max(...[head, ...rows].map((row) => displayWidth(row[index] ?? name, ambiguous))));
    const used = widths.reduce((sum, columns) => sum + columns + GAP.length, 0);
    const room = width === null ? Number.POSITIVE_INFINITY : Math.max(LEAST_EXPANSION, width - used);
    const line = (cells: readonly string[]): string[] => cells.map((cell, index) => padEnd(cell, widths[index] ?? 0, ambiguous));
    yield `${paint.dim([...line(head), cut(labels.expansion, room, ambiguous)].join(GAP))}\n`;
    for (const [index, { expansion }] of entries.entries()) {
      const [id = '', term = '', ...others] = line(rows[index] ?? []);
      const words = cut(visible(listed(expansion)), room, ambiguous);
      const facts = others.join(GAP);
      yield `${[paint.dim(id), paint.bold(term), ...(words === '' ? [paint.dim(facts.trimEnd())] : [paint.dim(facts), words])].join(GAP)}\n`;
    }
  }

  return {
    *document({ isExact, entries }) {
      if (entries.length === 0) return;
      if (!isFirst) yield '\n';
      isFirst = false;
      if (isExact) {
        for (const [index, entry] of entries.entries()) {
          const senses = entries.filter(({ term }) => term === entry.term);
          const number = senses.length > 1 ? senses.indexOf(entry) + 1 : null;
          yield `${index > 0 ? '\n' : ''}${senseBlock(entry, number, options)}`;
        }
      } else {
        isTable = true;
        yield* table(entries);
      }
    },
    *end({ entries, terms }) {
      if (isTable) yield `${paint.dim(labels.total(entries, terms))}\n`;
    },
  };
}
