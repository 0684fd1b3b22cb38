import type { Language } from '../language.ts';
import type { TermsProblem, TermsProblemCode } from '../slogans/own-terms/problem.ts';
import { suggest } from './suggest.ts';

type Wording = (problem: TermsProblem) => string;

const shown = ({ actual = '' }: TermsProblem): string => JSON.stringify(actual);
const list = ({ expected = [] }: TermsProblem, separator: string): string => expected.join(separator);
const meant = ({ actual = '', expected = [] }: TermsProblem): string | undefined => suggest(actual, expected);

const EN: Readonly<Record<TermsProblemCode, Wording>> = {
  'no-header': ({ actual }) =>
    `the first row should name the columns (term, kind, expansion, …)${actual ? `, but it begins with ${JSON.stringify(actual)}` : ''}`,
  'unknown-column': (problem) =>
    `there is no column ${shown(problem)} ${meant(problem) ? `(did you mean "${meant(problem)}"?)` : `(there are ${list(problem, ', ')})`}`,
  'repeated-column': (problem) => `the column ${shown(problem)} stands twice`,
  'missing-column': () => 'there is no column "term"',
  'open-quote': () => 'a quotation mark opens in this row and none closes it',
  'extra-cell': (problem) => `the row has more cells than there are columns: ${shown(problem)}`,
  'no-term': () => 'there is no term',
  'short-name': (problem) => `${shown(problem)} is too short to be looked for: a name has two characters or more`,
  'unknown-value': (problem) =>
    `cannot be ${shown(problem)}${meant(problem) ? ` (did you mean "${meant(problem)}"?)` : `: it is one of ${list(problem, ', ')}`}`,
  'bad-year': (problem) => `cannot be ${shown(problem)}: it is written ${list(problem, ' or ')}`,
  'until-before-introduced': (problem) => `${shown(problem)} is before the year in which the term was introduced`,
  'repeated-id': (problem) => `the id ${shown(problem)} is that of line ${problem.otherLine} already`,
  'repeated-term': (problem) =>
    `${shown(problem)} stands in line ${problem.otherLine} already; two senses of a term each have an expansion of their own`,
  'taken-name': (problem) => `${shown(problem)} is a name of another term, in line ${problem.otherLine}`,
  'other-count': ({ actual, expected }) =>
    `${actual} ${actual === '1' ? 'item' : 'items'}, which is not what the number in ${expected?.[0]} says`,
};

const ZH: Readonly<Record<TermsProblemCode, Wording>> = {
  'no-header': ({ actual }) => `首行应为列名（提法、类别、含义等）${actual ? `，现为 ${JSON.stringify(actual)}` : ''}`,
  'unknown-column': (problem) =>
    `没有名为 ${shown(problem)} 的列${meant(problem) ? `（是否想用 "${meant(problem)}"？）` : `（可用：${list(problem, '、')}）`}`,
  'repeated-column': (problem) => `列 ${shown(problem)} 重复`,
  'missing-column': () => '缺少列“提法”（term）',
  'open-quote': () => '本行有引号未闭合',
  'extra-cell': (problem) => `单元格多于列数：${shown(problem)}`,
  'no-term': () => '缺少提法',
  'short-name': (problem) => `${shown(problem)} 过短，无法查找：至少要有两个字`,
  'unknown-value': (problem) =>
    `不能是 ${shown(problem)}${meant(problem) ? `（是否想用 "${meant(problem)}"？）` : `，只能是 ${list(problem, '、')}`}`,
  'bad-year': (problem) => `不能是 ${shown(problem)}，应写作 ${list(problem, ' 或 ')}`,
  'until-before-introduced': (problem) => `${shown(problem)} 早于起始年份`,
  'repeated-id': (problem) => `编号 ${shown(problem)} 已用于第 ${problem.otherLine} 行`,
  'repeated-term': (problem) => `${shown(problem)} 已见于第 ${problem.otherLine} 行；同一提法有两个义项时，须各有不同的含义`,
  'taken-name': (problem) => `${shown(problem)} 是第 ${problem.otherLine} 行另一提法的名称`,
  'other-count': ({ actual, expected }) => `列了 ${actual} 项，与“${expected?.[0]}”中的数字不符`,
};

/** A problem in a table of terms as one line, with its place as compilers write it: `terms.csv:3:kind: …`. */
export function problemText(path: string, problem: TermsProblem, lang: Language): string {
  const { line, column, code } = problem;
  const place = column === null ? `${path}:${line}` : `${path}:${line}:${column}`;
  return `${place}: ${(lang === 'en' ? EN : ZH)[code](problem)}`;
}
