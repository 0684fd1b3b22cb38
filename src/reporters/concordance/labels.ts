import { counted, type Language } from '../../language.ts';

/** The words of a concordance. */
export interface ConcordanceLabels {
  readonly count: string;
  readonly per1000: string;
  readonly path: string;
  readonly noHits: string;
  /** Hits of a document that are not shown. */
  more(count: number): string;
  hits(count: number): string;
  /** Hits over several documents. */
  hitsIn(count: number, found: number, documents: number): string;
}

export const CONCORDANCE_LABELS: Readonly<Record<Language, ConcordanceLabels>> = {
  en: {
    count: 'count',
    per1000: 'per 1,000',
    path: 'document',
    noHits: '(no occurrences)',
    more: (count) => `(${count} more)`,
    hits: (count) => counted(count, 'occurrence', 'occurrences'),
    hitsIn: (count, found, documents) =>
      `${counted(count, 'occurrence', 'occurrences')} in ${found} of ${counted(documents, 'document', 'documents')}`,
  },
  zh: {
    count: '次数',
    per1000: '每千字',
    path: '文稿',
    noHits: '（没有出现）',
    more: (count) => `（另有 ${count} 处）`,
    hits: (count) => `共 ${count} 处`,
    hitsIn: (count, found, documents) => `共 ${count} 处，见于 ${documents} 篇中的 ${found} 篇`,
  },
};
