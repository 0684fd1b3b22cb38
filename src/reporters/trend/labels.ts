import { counted, type Language } from '../../language.ts';
import type { SloganKind, Trend, TrendChange } from '../../model.ts';

/** The words of what `trend` shows to people. */
export interface TrendLabels {
  /** Heads of the columns. */
  readonly term: string;
  readonly kind: string;
  readonly count: string;
  readonly documents: string;
  readonly characters: string;
  readonly perMillion: string;
  readonly change: string;
  readonly first: string;
  readonly last: string;
  readonly period: Readonly<Record<Trend['by'], string>>;
  readonly kinds: Readonly<Record<SloganKind, string>>;
  readonly changes: Readonly<Record<TrendChange, string>>;
  readonly noDocuments: string;
  readonly noTerms: string;
  /** What one tick of a sparkline stands for, where it is more than a period. */
  ticks(periods: number, by: Trend['by']): string;
  /** Terms that are not shown. */
  more(terms: number): string;
  /** How much text there is, over how many periods. */
  sums(trend: Trend): string;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What the words of both languages say. */
function sumsOf({ periods }: Trend): { documents: number; characters: number; all: number; empty: number; range: string } {
  const documents = periods.map((period) => period.documents);
  const [first, last] = [periods[0]?.period ?? '', periods.at(-1)?.period ?? ''];
  return {
    documents: sum(documents),
    characters: sum(periods.map(({ characters }) => characters)),
    all: periods.length,
    empty: documents.filter((count) => count === 0).length,
    range: first === last ? first : `${first}–${last}`,
  };
}

export const TREND_LABELS: Readonly<Record<Language, TrendLabels>> = {
  en: {
    term: 'term',
    kind: 'kind',
    count: 'count',
    documents: 'documents',
    characters: 'characters',
    perMillion: 'per million',
    change: 'change',
    first: 'first',
    last: 'last',
    period: { year: 'year', month: 'month' },
    kinds: { numeral: 'numeral', formulation: 'formulation', metaphor: 'metaphor' },
    changes: { rising: 'rising', falling: 'falling', steady: 'steady' },
    noDocuments: '(no documents with a date)',
    noTerms: '(no such slogans)',
    ticks: (periods, by) => `each bar is ${periods} ${by === 'year' ? 'years' : 'months'}`,
    more: (terms) => `(${terms} more)`,
    sums(trend) {
      const { documents, characters, all, empty, range } = sumsOf(trend);
      const [one, many] = trend.by === 'year' ? ['year', 'years'] : ['month', 'months'];
      const without = empty === 0 ? '' : `, ${empty} of ${counted(all, one, many)} without any`;
      return `${range}: ${counted(documents, 'document', 'documents')}, ${counted(characters, 'character', 'characters')}${without}`;
    },
  },
  zh: {
    term: '提法',
    kind: '类别',
    count: '次数',
    documents: '篇数',
    characters: '字数',
    perMillion: '每百万字',
    change: '趋势',
    first: '首见',
    last: '末见',
    period: { year: '年份', month: '月份' },
    kinds: { numeral: '数字缩略语', formulation: '固定表述', metaphor: '比喻' },
    changes: { rising: '上升', falling: '下降', steady: '平稳' },
    noDocuments: '（没有可定日期的文稿）',
    noTerms: '（没有这样的提法）',
    ticks: (periods, by) => `每格 ${periods} 个${by === 'year' ? '年份' : '月份'}`,
    more: (terms) => `（另有 ${terms} 个）`,
    sums(trend) {
      const { documents, characters, all, empty, range } = sumsOf(trend);
      const unit = trend.by === 'year' ? '年' : '个月';
      return `${range}：${documents} 篇，${characters} 字${empty === 0 ? '' : `；${all} ${unit}中 ${empty} ${unit}没有文稿`}`;
    },
  },
};
