import type { Entry } from '../../lexicon/lexicon.ts';
import { fold, withoutMarks } from '../../text/fold.ts';
import type { ColumnName } from './columns.ts';
import { type Head, readHead } from './head.ts';
import { conflicts, type ReadEntry } from './names.ts';
import type { TermsProblem, TermsProblemCode } from './problem.ts';
import { type Row, readRows } from './rows.ts';
import { isCountOf, itemsOf, KIND_WORDS, kindNamed, kindOf, namesOf, QUOTED_ONLY_WORDS, wordsOf, yearOf, yearsOf } from './values.ts';

/** What was read of a table of terms. Where one of the problems is an error, the entries are not all that its author meant. */
export interface OwnTerms {
  readonly entries: readonly Entry[];
  readonly problems: readonly TermsProblem[];
}

/** How a table is read. */
export interface ReadTermsOptions {
  /** Name of the file: `.tsv` tells what divides a table of one column. */
  readonly path?: string;
  /** Number of the first row that has no id, for `user-N`; 1 unless given. */
  readonly firstNumber?: number;
}

const SHORTEST_NAME = 2;
const EXAMPLE_YEARS = ['2013', '1980年代'];
const EXAMPLE_YEAR = ['2013'];
const EXAMPLE_RANGE = ['2007–2025'];

/**
 * Reads a table of terms: CSV or TSV with the columns of `lexicon.tsv`, which its first row names in any order, in English or
 * Chinese; only `term` must be there. Members of `variants` and `expansion` are divided by `|`, as {@link itemsOf} says. Two rows
 * of one term are two senses.
 */
export async function readTerms(text: string, { path = '', firstNumber = 1 }: ReadTermsOptions = {}): Promise<OwnTerms> {
  const { rows, problem } = await readRows(text, path);
  const [head, ...body] = rows.filter(({ cells }) => cells.some((cell) => wordsOf(cell) !== ''));
  if (head === undefined) return { entries: [], problems: [problem ?? { severity: 'error', code: 'no-header', line: 1, column: null }] };
  const table = new TermsTable(readHead(head), firstNumber);
  for (const row of body) table.add(row);
  return table.finish(problem);
}

/** A table while it is being read. */
class TermsTable {
  private readonly read: ReadEntry[] = [];
  private readonly problems: TermsProblem[];
  private readonly ids = new Map<string, number>();

  constructor(
    private readonly head: Head,
    private nextNumber: number,
  ) {
    this.problems = [...head.problems];
  }

  add(row: Row): void {
    const { columns, names } = this.head;
    if (!columns.includes('term')) return;
    const extra = row.cells
      .slice(names.length)
      .map(wordsOf)
      .find((words) => words !== '');
    if (extra !== undefined) this.problem('error', 'extra-cell', row, null, { actual: extra });
    const cell = (column: ColumnName): string => row.cells[columns.indexOf(column)] ?? '';
    const words = (column: ColumnName): string => wordsOf(cell(column));
    const term = this.name(row, 'term', words('term'));
    if (term === null) return;
    const entry: Entry = {
      id: this.idOf(row, words('id')),
      term,
      kind: this.one(row, 'kind', words('kind'), kindNamed, KIND_WORDS) ?? kindOf(term),
      category: words('category'),
      variants: namesOf(cell('variants')).flatMap((variant) => this.name(row, 'variants', variant) ?? []),
      expansion: itemsOf(cell('expansion')),
      introduced: this.year(row, 'introduced', words('introduced'), (text) => yearOf(text, true), EXAMPLE_YEARS),
      until: this.year(row, 'until', words('until'), (text) => yearOf(text, false), EXAMPLE_YEAR),
      quotedOnly: this.one(row, 'marks', words('marks'), quotedOnly, QUOTED_ONLY_WORDS) ?? false,
      attested: this.year(row, 'attested', words('attested'), yearsOf, EXAMPLE_RANGE),
      source: words('source'),
    };
    const { kind, expansion, introduced, until } = entry;
    if (until !== '' && introduced.slice(0, 4) > until) this.problem('error', 'until-before-introduced', row, 'until', { actual: until });
    if (kind === 'numeral' && expansion.length > 0 && !isCountOf(term, expansion.length)) {
      this.problem('warning', 'other-count', row, 'expansion', { actual: String(expansion.length), expected: [term] });
    }
    this.read.push({ entry, line: row.line, columns: { term: this.nameOf('term'), variants: this.nameOf('variants') } });
  }

  /** What was read; `problem` is the one that ended the reading. */
  finish(problem: TermsProblem | null): OwnTerms {
    const problems = [...this.problems, ...conflicts(this.read), ...(problem ? [problem] : [])];
    return { entries: this.read.map(({ entry }) => entry), problems: problems.sort((a, b) => a.line - b.line) };
  }

  /** A name of a term without quotation marks and blanks; null, and a problem, where nothing is left that can be looked for. */
  private name(row: Row, column: 'term' | 'variants', words: string): string | null {
    const name = withoutMarks(words);
    if (fold(name).length >= SHORTEST_NAME) return name;
    this.problem('error', name === '' ? 'no-term' : 'short-name', row, column, { actual: words });
    return null;
  }

  private idOf(row: Row, given: string): string {
    let id = given;
    while (id === '' || (given === '' && this.ids.has(id))) id = `user-${this.nextNumber++}`;
    const otherLine = this.ids.get(id);
    if (otherLine !== undefined) this.problem('error', 'repeated-id', row, 'id', { actual: id, otherLine });
    this.ids.set(id, row.line);
    return id;
  }

  /** What a cell of a few possible words means; undefined where it is empty, or wrong. */
  private one<Value>(
    row: Row,
    column: ColumnName,
    words: string,
    read: (words: string) => Value | undefined,
    all: readonly string[],
  ): Value | undefined {
    if (words === '') return undefined;
    const value = read(words);
    if (value === undefined) this.problem('error', 'unknown-value', row, column, { actual: words, expected: all });
    return value;
  }

  private year(
    row: Row,
    column: ColumnName,
    words: string,
    read: (words: string) => string | undefined,
    examples: readonly string[],
  ): string {
    if (words === '') return '';
    const year = read(words);
    if (year === undefined) this.problem('error', 'bad-year', row, column, { actual: words, expected: examples });
    return year ?? '';
  }

  /** A column as the table names it. */
  private nameOf(column: ColumnName): string {
    return this.head.names[this.head.columns.indexOf(column)] ?? column;
  }

  private problem(
    severity: TermsProblem['severity'],
    code: TermsProblemCode,
    { line }: Row,
    column: ColumnName | null,
    details: Pick<TermsProblem, 'actual' | 'expected' | 'otherLine'>,
  ): void {
    this.problems.push({ severity, code, line, column: column === null ? null : this.nameOf(column), ...details });
  }
}

function quotedOnly(words: string): true | undefined {
  return QUOTED_ONLY_WORDS.includes(words.toLowerCase()) ? true : undefined;
}
