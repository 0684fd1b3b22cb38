import { matchDeclared } from '../../claims/declared.ts';
import { countNodes } from '../../outline/count.ts';
import { numberOf, PLACE_HEADS, unitOfAll } from '../../text/place.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { headline } from '../walk.ts';
import { type Columns, layOut } from './columns.ts';
import type { OutlineRecord, OutlineSummary } from './contract.ts';
import { placeAbsent, type Row, rowsOf } from './declared.ts';
import type { OutlineOptions } from './formats.ts';
import { OUTLINE_LABELS } from './labels.ts';

const INDENT = '  ';
const MISSING = '✗ ';

/** The outline as a tree for people: levels by indentation, line and length in columns at the right. */
export function createReporter(options: OutlineOptions): Reporter<OutlineRecord, OutlineSummary> {
  const { paint } = options;
  const labels = OUTLINE_LABELS[options.lang];
  let isFirst = true;

  const textOf = ({ node, depth, absent }: Row): string => INDENT.repeat(depth - 1) + (absent ? MISSING : '') + visible(headline(node));
  const tailOf = ({ absent }: Row): string => (absent ? labels.absent : '');

  const paintOf = ({ node, depth, absent }: Row): ((text: string) => string) => {
    if (absent) return paint.red;
    if (node.kind === 'point') return paint.dim;
    return depth === 1 ? paint.bold : (text) => text;
  };

  const titleOf = ({ title, date, path }: OutlineRecord): string => {
    const name = title ?? (options.several ? '' : path);
    return visible(name) + (date === undefined ? '' : `  ${date}`);
  };

  function* measures(record: OutlineRecord, rows: Iterable<Row>): Generator<{ text: string; place: number }> {
    yield { text: titleOf(record), place: 0 };
    for (const row of rows) yield { text: textOf(row) + tailOf(row), place: numberOf(row.node.span.start) };
    for (const { span } of record.claims) yield { text: '', place: numberOf(span.start) };
  }

  function* header(record: OutlineRecord, place: string, columns: Columns): Generator<string> {
    if (!isFirst) yield '\n';
    isFirst = false;
    if (options.several) yield `${paint.cyan(visible(record.path))}\n`;
    yield columns.row(titleOf(record), place, labels.characters, paint.bold);
  }

  function* brokenClaims(record: OutlineRecord, columns: Columns): Generator<string> {
    const broken = record.claims.filter((claim) => claim.holds === false);
    if (broken.length === 0) return;
    yield `${paint.yellow(labels.brokenClaims)}\n`;
    for (const { kind, text, claimed, found, span } of broken) {
      const verdict = `  ${labels.claims[kind](claimed, found)}`;
      yield columns.row(INDENT + MISSING + visible(text), String(numberOf(span.start)), '', paint.yellow, verdict);
    }
  }

  return {
    *document(record) {
      const { outline, declaredOutline } = record;
      const places = declaredOutline.length === 0 ? null : placeAbsent(declaredOutline, matchDeclared(declaredOutline, outline));
      const rows = (): Iterable<Row> => rowsOf(outline, places, options);
      const [first, claim] = [outline[0] ?? declaredOutline[0], record.claims[0]];
      const place = PLACE_HEADS[options.lang][unitOfAll([first?.span.start, claim?.span.start])];
      const heads = { place, characters: labels.characters };
      const columns = layOut(measures(record, rows()), record.characters, heads, options);
      yield* header(record, place, columns);
      let isEmpty = true;
      for (const row of rows()) {
        isEmpty = false;
        const length = row.absent ? '' : String(row.node.characters);
        yield columns.row(textOf(row), String(numberOf(row.node.span.start)), length, paintOf(row), tailOf(row));
      }
      if (isEmpty) yield `${paint.dim(labels.noOutline)}\n`;
      yield* brokenClaims(record, columns);
      const { headings, points } = countNodes(outline);
      yield `${paint.dim(labels.totals(record.characters, headings, points))}\n`;
    },
    *end() {},
  };
}
