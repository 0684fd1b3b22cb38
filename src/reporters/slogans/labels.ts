import { counted, type Language } from '../../language.ts';
import type { Point, SloganKind } from '../../model.ts';
import { placeWords } from '../../text/place.ts';

/** What stands below a table of slogans. */
export interface SlogansSums {
  readonly terms: number;
  readonly occurrences: number;
  readonly documents?: number;
  readonly unexplained: number;
}

/** The words of the tables of slogans. */
export interface SlogansLabels {
  /** Heads of the columns. */
  readonly term: string;
  readonly kind: string;
  readonly documents: string;
  readonly count: string;
  readonly per1000: string;
  readonly expansion: string;
  /** Before what the document itself says that a term stands for: in which line. */
  readonly saidAt: (place: Point) => string;
  readonly path: string;
  readonly characters: string;
  readonly terms: string;
  readonly occurrences: string;
  readonly unexplained: string;
  readonly text: string;
  readonly sloganKinds: Readonly<Record<SloganKind, string>>;
  readonly noSlogans: string;
  /** In the place of what a number stands for, where nobody says. */
  readonly notExplained: string;
  /** In its place where documents give it different meanings. */
  readonly differing: string;
  /** The section before the first heading. */
  readonly front: string;
  /** How many there are, in how many documents if that is told; `unexplained` is the number of terms that nobody explains. */
  sums(sums: SlogansSums): string;
}

export const SLOGANS_LABELS: Readonly<Record<Language, SlogansLabels>> = {
  en: {
    term: 'term',
    kind: 'kind',
    documents: 'documents',
    count: 'count',
    per1000: 'per 1,000',
    expansion: 'stands for',
    saidAt: (place) => `${placeWords(place, 'en')}: `,
    path: 'document',
    characters: 'chars',
    terms: 'terms',
    occurrences: 'count',
    unexplained: 'not explained',
    text: 'as written',
    sloganKinds: { numeral: 'numeral', formulation: 'formulation', metaphor: 'metaphor' },
    noSlogans: '(no slogans found)',
    notExplained: '(not explained)',
    differing: '(differs from document to document)',
    front: '(before the first heading)',
    sums: ({ terms, occurrences, documents, unexplained }) =>
      `${counted(terms, 'term', 'terms')}, ${counted(occurrences, 'occurrence', 'occurrences')}` +
      (documents === undefined ? '' : ` in ${counted(documents, 'document', 'documents')}`) +
      (unexplained === 0 ? '' : `; ${counted(unexplained, 'number', 'numbers')} not explained`),
  },
  zh: {
    term: '提法',
    kind: '类别',
    documents: '篇数',
    count: '次数',
    per1000: '每千字',
    expansion: '含义',
    saidAt: (place) => `${placeWords(place, 'zh').replaceAll(' ', '')}：`,
    path: '文稿',
    characters: '字数',
    terms: '提法数',
    occurrences: '次数',
    unexplained: '未说明',
    text: '原文',
    sloganKinds: { numeral: '数字缩略语', formulation: '固定表述', metaphor: '比喻' },
    noSlogans: '（未发现提法）',
    notExplained: '（未说明含义）',
    differing: '（各篇含义不一）',
    front: '（首个标题之前）',
    sums: ({ terms, occurrences, documents, unexplained }) =>
      (documents === undefined ? '' : `${documents} 篇文稿，`) +
      `${terms} 个提法，共 ${occurrences} 次` +
      (unexplained === 0 ? '' : `；${unexplained} 个数字缩略语未说明含义`),
  },
};
