import type { ReporterOptions } from '../reporter.ts';
import { senseMark } from '../slogans/meaning.ts';
import { visible } from '../visible.ts';
import { displayWidth, padEnd } from '../width.ts';
import { wrap } from '../wrap.ts';
import type { LexiconEntry } from './contract.ts';
import { LEXICON_LABELS, yearsOf } from './labels.ts';
import { sourceText } from './source-text.ts';

const INDENT = '  ';
const GAP = '  ';
const LEAST_WIDTH = 20;

/** Everything that is known of one sense of a term, in lines. @param number which of several senses it is, from 1 */
export function senseBlock(entry: LexiconEntry, number: number | null, options: ReporterOptions): string {
  const { paint, ambiguousWidth: ambiguous, lang, width } = options;
  const labels = LEXICON_LABELS[lang];
  const { id, term, kind, category, variants, expansion, quotedOnly, attested = '', source = '' } = entry;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [labels.expansion, expansion],
    [labels.variants, variants],
    [labels.years, [yearsOf(entry)]],
    [labels.attested, [attested]],
    [labels.marks, [quotedOnly ? labels.quotedOnly : '']],
    [labels.source, [sourceText(source, lang)]],
  ];
  const shown = facts.filter(([, values]) => values.some((value) => value !== ''));
  const widest = Math.max(0, ...shown.map(([label]) => displayWidth(label, ambiguous)));
  const indent = INDENT + ' '.repeat(widest) + GAP;
  const name = visible(term) + (number === null ? '' : senseMark(number - 1));
  const lines = [[paint.bold(name), labels.kinds[kind], ...(category ? [visible(category)] : []), paint.dim(visible(id))].join(GAP)];
  for (const [label, values] of shown) {
    values.forEach((value, index) => {
      const words = visible(value);
      const wrapped = width === null ? words : wrap(words, Math.max(LEAST_WIDTH, width - indent.length), indent);
      lines.push(index > 0 ? indent + wrapped : INDENT + paint.dim(padEnd(label, widest, ambiguous)) + GAP + wrapped);
    });
  }
  return `${lines.join('\n')}\n`;
}
