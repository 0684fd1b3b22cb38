import { counted, type Language } from '../../language.ts';
import type { DuplicateCluster, SharedPassage } from '../../model.ts';
import type { DuplicatesSummary } from './contract.ts';

/** The words of what `duplicates` shows to people. */
export interface DuplicatesLabels {
  /** Above the documents of a cluster. */
  readonly clusters: Readonly<Record<DuplicateCluster['kind'], (documents: number) => string>>;
  /** Heads of the columns of pairs: what they share, which part of each that is, in how many passages, and the two documents. */
  readonly shared: string;
  readonly ofFirst: string;
  readonly ofSecond: string;
  readonly passages: string;
  readonly first: string;
  readonly second: string;
  /** Above a passage. */
  passage(passage: SharedPassage): string;
  /** So many clusters, pairs, passages or places that are not shown. */
  moreClusters(count: number): string;
  morePairs(count: number): string;
  morePassages(count: number): string;
  morePlaces(count: number): string;
  moreDocuments(count: number): string;
  total(summary: DuplicatesSummary): string;
  /** After the totals where not all pairs were looked at. */
  readonly partial: string;
  readonly nothing: string;
}

export const DUPLICATES_LABELS: Readonly<Record<Language, DuplicatesLabels>> = {
  en: {
    clusters: {
      version: (documents) => `${documents} documents with one text`,
      passages: (documents) => `${documents} documents that share passages`,
    },
    shared: 'shared',
    ofFirst: 'of 1st',
    ofSecond: 'of 2nd',
    passages: 'passages',
    first: '1st document',
    second: '2nd document',
    passage: ({ characters, sameCharacters, setCharacters, places }) =>
      `${characters} Han characters in ${places.length} documents${sameCharacters < characters ? `, ${sameCharacters} the same` : ''}` +
      (setCharacters > 0 ? `, ${setCharacters} of set phrases` : ''),
    moreClusters: (count) => `(${counted(count, 'more cluster', 'more clusters')})`,
    morePairs: (count) => `(${counted(count, 'more pair', 'more pairs')})`,
    morePassages: (count) => `(${counted(count, 'more passage', 'more passages')})`,
    morePlaces: (count) => `(${counted(count, 'more place', 'more places')})`,
    moreDocuments: (count) => `(${counted(count, 'more document', 'more documents')})`,
    total: ({ documents, pairs, passages }) =>
      `${counted(documents, 'document', 'documents')}: ${counted(pairs, 'pair', 'pairs')}, ${counted(passages, 'passage', 'passages')}`,
    partial: 'Some passages stand in so many documents that each was held against some of the others only.',
    nothing: 'No passage stands in two documents.',
  },
  zh: {
    clusters: {
      version: (documents) => `同一文稿，共 ${documents} 篇`,
      passages: (documents) => `有雷同段落，共 ${documents} 篇`,
    },
    shared: '雷同字数',
    ofFirst: '占前篇',
    ofSecond: '占后篇',
    passages: '段',
    first: '前篇',
    second: '后篇',
    passage: ({ characters, sameCharacters, setCharacters, places }) =>
      `${characters} 个汉字，见于 ${places.length} 篇${sameCharacters < characters ? `，相同 ${sameCharacters} 字` : ''}` +
      (setCharacters > 0 ? `，其中套语 ${setCharacters} 字` : ''),
    moreClusters: (count) => `（另有 ${count} 组）`,
    morePairs: (count) => `（另有 ${count} 对）`,
    morePassages: (count) => `（另有 ${count} 段）`,
    morePlaces: (count) => `（另有 ${count} 处）`,
    moreDocuments: (count) => `（另有 ${count} 篇）`,
    total: ({ documents, pairs, passages }) => `${documents} 篇文稿，雷同 ${pairs} 对、${passages} 段`,
    partial: '有的段落见于太多文稿，未能两两比较。',
    nothing: '没有见于两篇文稿的段落。',
  },
};

/** A share from 0 to 1 for people: `12.5%`. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
