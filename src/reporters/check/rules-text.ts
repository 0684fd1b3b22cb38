import type { ReporterOptions } from '../reporter.ts';
import { visible } from '../visible.ts';
import { cut, displayWidth, padEnd } from '../width.ts';
import { wrap } from '../wrap.ts';
import type { RuleDescription } from './contract.ts';
import { CHECK_LABELS, severityLine } from './labels.ts';

type TextOptions = Pick<ReporterOptions, 'lang' | 'width' | 'ambiguousWidth' | 'paint'>;

const USUAL_WIDTH = 80;
const WIDEST = 100;
const INDENT = '  ';
const GAP = '  ';
/** Between two examples. */
const BETWEEN = '--';

/** The documentation of rules for people: what each finds, why, and examples. */
export function* explainRules(rules: readonly RuleDescription[], options: TextOptions): Generator<string> {
  for (const [index, rule] of rules.entries()) {
    if (index > 0) yield '\n';
    yield* explainRule(rule, options);
  }
}

function* explainRule(rule: RuleDescription, { lang, width, ambiguousWidth: ambiguous, paint }: TextOptions): Generator<string> {
  const labels = CHECK_LABELS[lang];
  const columns = Math.min(width ?? USUAL_WIDTH, WIDEST);
  const { id, summary, documentation, examples } = rule;
  yield `${paint.bold(id)}\n${wrap(summary, columns)}\n`;
  yield `${paint.dim(severityLine(rule, labels))}\n\n`;
  yield `${wrap(documentation, columns)}\n`;
  for (const [title, texts, color] of [
    [labels.wrong, examples.wrong, paint.red],
    [labels.right, examples.right, paint.cyan],
  ] as const) {
    yield `\n${color(title)}\n`;
    // Each is a whole little speech, in which blank lines may stand.
    for (const [index, text] of texts.entries()) {
      if (index > 0) yield `${INDENT}${paint.dim(BETWEEN)}\n`;
      for (const line of text.trimEnd().split('\n')) {
        const shown = visible(line);
        if (shown === '') {
          yield '\n';
          continue;
        }
        yield `${INDENT}${width === null ? shown : cut(shown, columns - INDENT.length, ambiguous)}\n`;
      }
    }
  }
}

/** The rules in columns: id, severity, what each finds. */
export function* listRules(rules: readonly RuleDescription[], options: TextOptions): Generator<string> {
  const { lang, width, ambiguousWidth: ambiguous, paint } = options;
  const { severities } = CHECK_LABELS[lang];
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => displayWidth(text, ambiguous)));
  const idWidth = widest(rules.map(({ id }) => id));
  const severityWidth = widest(rules.map(({ severity }) => severities[severity]));
  const indent = ' '.repeat(idWidth + severityWidth + 2 * GAP.length);
  for (const { id, severity, summary } of rules) {
    const text = width === null ? summary : wrap(summary, Math.max(USUAL_WIDTH / 2, width - indent.length), indent);
    const name = severity === 'off' ? paint.dim(severities[severity]) : severities[severity];
    yield `${paint.bold(id)}${' '.repeat(idWidth - id.length)}${GAP}${name}${padEnd(severities[severity], severityWidth, ambiguous).slice(severities[severity].length)}${GAP}${text}\n`;
  }
}
