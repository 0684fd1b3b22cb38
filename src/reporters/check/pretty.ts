import type { Finding, Point } from '../../model.ts';
import { numberOf } from '../../text/place.ts';
import type { Paint } from '../paint.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { cut, padEnd } from '../width.ts';
import { wrap } from '../wrap.ts';
import type { CheckRecord, CheckSummary } from './contract.ts';
import type { CheckOptions } from './formats.ts';
import { CHECK_LABELS } from './labels.ts';
import { type Mark, quote } from './quote.ts';
import { SEVERITIES } from './severities.ts';
import { change } from './wording.ts';

/** Where nothing tells the width: a line of the file is cut to this even there, since a whole speech may stand on one. */
const DEFAULT_WIDTH = 80;
const LEAST_TEXT = 20;
const INDENT = '  ';
const GAP = '  ';
const BAR = ' | ';
/** So many lines show the places that show a finding, beside its own line; of the others only where they are. */
const MOST_EVIDENCE = 3;
const MOST_PLACES = 8;

const PAINTS: Readonly<Record<Finding['severity'], keyof Paint>> = { error: 'red', warning: 'yellow', info: 'cyan' };

const placeOf = (point: Point): string => `${numberOf(point)}:${point.column}`;

/** Findings for people: by file, each with its line of the file and the place in it marked. */
export function createReporter(options: CheckOptions): Reporter<CheckRecord, CheckSummary> {
  const { paint, ambiguousWidth: ambiguous } = options;
  const labels = CHECK_LABELS[options.lang];
  const columns = options.width ?? DEFAULT_WIDTH;
  let isFirst = true;

  /** A line of the file with the marks below it; what it leaves is for other lines. */
  function* quoted(text: string, marks: readonly [Mark, ...Mark[]], gutter: number): Generator<string, readonly Mark[]> {
    const [{ span }] = marks;
    const { line, marks: below, goesOn, left } = quote(text, marks, Math.max(LEAST_TEXT, columns - gutter - BAR.length), ambiguous);
    const tail = goesOn ? ` ${paint.dim(labels.goesOn(placeOf(span.end)))}` : '';
    yield `${paint.dim(String(numberOf(span.start)).padStart(gutter) + BAR)}${line}\n`;
    yield `${' '.repeat(gutter)}${paint.dim(BAR)}${below}${tail}\n`;
    return left;
  }

  function* finding(one: Finding, text: string, gutter: number, placeWidth: number, severityWidth: number): Generator<string> {
    const { rule, severity, message, span, evidence = [] } = one;
    const color = paint[PAINTS[severity]];
    const name = padEnd(labels.severities[severity], severityWidth, ambiguous);
    const indent = INDENT.length + placeWidth + GAP.length + severityWidth + GAP.length;
    const words = `${visible(message)}${GAP}${rule}`;
    const told = options.width === null ? words : wrap(words, Math.max(LEAST_TEXT, columns - indent), ' '.repeat(indent));
    // The name of the rule is never broken.
    const [what, by] = [told.slice(0, -rule.length), told.slice(-rule.length)];
    yield `${INDENT}${placeOf(span.start).padEnd(placeWidth)}${GAP}${color(name)}${GAP}${what}${paint.dim(by)}\n`;
    const shown = evidence.map((place): Mark => ({ span: place, sign: '~', color: paint.bold }));
    let left = yield* quoted(text, [{ span, sign: '^', color }, ...shown], gutter);
    const margin = `${' '.repeat(gutter)}${paint.dim(BAR)}`;
    const correction = change(one);
    if (correction !== null) {
      const room = options.width === null ? Number.POSITIVE_INFINITY : Math.max(LEAST_TEXT, columns - gutter - BAR.length);
      yield `${margin}${cut(visible(correction), room, ambiguous)}\n`;
    }
    for (let count = 0; count < MOST_EVIDENCE; count++) {
      const [first, ...more] = left;
      if (!first) return;
      left = yield* quoted(text, [first, ...more], gutter);
    }
    const others = left.map((mark) => placeOf(mark.span.start));
    if (others.length > 0) yield `${margin}${labels.also(others.slice(0, MOST_PLACES).join(', '), others.length - MOST_PLACES)}\n`;
  }

  return {
    *document({ path, findings }, text) {
      if (findings.length === 0) return;
      if (!isFirst) yield '\n';
      isFirst = false;
      yield `${paint.bold(visible(path))}\n`;
      const gutter =
        2 * INDENT.length +
        widest(findings.flatMap(({ span, evidence = [] }) => [span, ...evidence]).map(({ start }) => String(numberOf(start))));
      const placeWidth = widest(findings.map(({ span }) => placeOf(span.start)));
      const severityWidth = Math.max(...SEVERITIES.map((severity) => labels.severities[severity].length)) * (options.lang === 'zh' ? 2 : 1);
      for (const one of findings) yield* finding(one, text, gutter, placeWidth, severityWidth);
    },
    *end({ documents, findings, fixable, fixed = 0 }) {
      if (!isFirst) yield '\n';
      const isClean = SEVERITIES.every((severity) => findings[severity] === 0);
      const parts = [isClean ? labels.clean(documents) : labels.totals(findings)];
      if (fixable > 0) parts.push(labels.fixable(fixable));
      if (fixed > 0) parts.push(labels.fixed(fixed));
      const gravest = SEVERITIES.find((severity) => findings[severity] > 0);
      const color = gravest === undefined ? paint.dim : paint[PAINTS[gravest]];
      yield `${color(parts.join(options.lang === 'zh' ? '；' : '; '))}\n`;
    },
  };
}

const widest = (texts: readonly string[]): number => texts.reduce((width, text) => Math.max(width, text.length), 0);
