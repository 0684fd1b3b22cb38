import type { Comparison } from '../../model.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { displayWidth, padEnd } from '../width.ts';
import type { CompareRecord, CompareSummary, ComparisonView } from './contract.ts';
import type { CompareOptions } from './formats.ts';
import { COMPARE_LABELS, summaryRows } from './labels.ts';
import { claimsText, placeholdersText, slogansText } from './lists-text.ts';
import { outlineText } from './outline-text.ts';
import { paragraphsText } from './paragraphs-text.ts';

const GAP = '  ';

/** A comparison for people: how much changed, then what, part by part; beside each other where the terminal is wide. */
export function createReporter(options: CompareOptions): Reporter<CompareRecord, CompareSummary> {
  const { paint, lang, ambiguousWidth: ambiguous } = options;
  const labels = COMPARE_LABELS[lang];

  function* heads(documents: CompareRecord['documents']): Generator<string> {
    for (const [index, { path, title, date }] of documents.entries()) {
      const name = title === null ? '' : `${GAP}${paint.bold(visible(title))}`;
      yield `${labels.letters[index]}${GAP}${paint.cyan(visible(path))}${name}${date === undefined ? '' : `${GAP}${date}`}\n`;
    }
  }

  function* summary(comparison: ComparisonView): Generator<string> {
    if (comparison.result !== 'different') yield `${paint.green(labels.results[comparison.result])}\n`;
    if (comparison.result === 'identical') return;
    const rows = summaryRows(comparison.figures, lang);
    const width = Math.max(...rows.map(([head]) => displayWidth(head, ambiguous)));
    for (const [head, counts] of rows) yield `${paint.dim(padEnd(head, width, ambiguous))}${GAP}${counts}\n`;
    const forms = comparison.forms ?? [];
    if (forms.length > 0) yield `${labels.formsHead}${formsText(forms, options)}\n`;
  }

  return {
    *document({ documents, comparison }) {
      yield* heads(documents);
      yield* summary(comparison);
      // Of two that are the same there is nothing to show, unless it was asked for.
      if (comparison.result === 'identical' || (comparison.result === 'same' && !options.areNamed)) return;
      const { sections = [] } = comparison;
      for (const part of options.parts) {
        const lines = {
          outline: () => outlineText(sections, options),
          text: () => paragraphsText(comparison.paragraphs ?? [], sections, comparison.figures, options),
          slogans: () => slogansText(comparison.slogans ?? [], options),
          placeholders: () => placeholdersText(comparison.placeholders ?? [], options),
          claims: () => claimsText(comparison.claims ?? [], options),
        }[part]();
        let isEmpty = true;
        for (const line of lines) {
          if (isEmpty) yield `\n${paint.bold(labels.parts[part])}\n`;
          isEmpty = false;
          yield line;
        }
        if (isEmpty && options.areNamed) yield `\n${paint.bold(labels.parts[part])}\n${paint.dim(labels.nothing)}\n`;
      }
    },
    *end() {},
  };
}

/** In which other ways the same words are written. */
function formsText(forms: Comparison['forms'], { lang }: CompareOptions): string {
  const labels = COMPARE_LABELS[lang];
  return forms.map(({ kind, count }) => labels.formCount(labels.forms[kind], count)).join(lang === 'en' ? ', ' : '、');
}
