import { counted, type Language } from '../../language.ts';
import type { SortKey } from './order.ts';

/** The words of the report on many documents. */
export interface ScanLabels {
  /** Heads of the columns; claims are those that fail. */
  readonly columns: Readonly<Record<SortKey, string>>;
  readonly reason: string;
  /** So many documents, before their sums. */
  total(documents: number): string;
  /** So many rows that are not shown. */
  more(rows: number): string;
  /** Above the slogans. */
  mostUsed(shown: number, terms: number): string;
  failed(inputs: number): string;
  damaged(documents: number): string;
  /** Characters of a document that were lost before it was read, and that a wrong decoding had garbled. */
  readonly lost: string;
  readonly garbled: string;
}

export const SCAN_LABELS: Readonly<Record<Language, ScanLabels>> = {
  en: {
    columns: {
      path: 'document',
      title: 'title',
      date: 'date',
      characters: 'chars',
      headings: 'heads',
      points: 'points',
      slogans: 'terms',
      placeholders: 'blanks',
      findings: 'findings',
      claims: 'broken',
    },
    reason: 'reason',
    total: (documents) => counted(documents, 'document', 'documents'),
    more: (rows) => `(${rows} more)`,
    mostUsed: (shown, terms) => (shown < terms ? `Slogans in most documents, ${shown} of ${terms}` : 'Slogans in most documents'),
    failed: (inputs) => counted(inputs, 'input failed', 'inputs failed'),
    damaged: (documents) => counted(documents, 'document has damaged characters', 'documents have damaged characters'),
    lost: 'lost',
    garbled: 'garbled',
  },
  zh: {
    columns: {
      path: '文稿',
      title: '题目',
      date: '日期',
      characters: '字数',
      headings: '标题',
      points: '要点',
      slogans: '提法',
      placeholders: '占位符',
      findings: '问题',
      claims: '不符',
    },
    reason: '原因',
    total: (documents) => `合计 ${documents} 篇`,
    more: (rows) => `（另有 ${rows} 篇）`,
    mostUsed: (shown, terms) => (shown < terms ? `最常见的提法（共 ${terms} 个，列出 ${shown} 个）` : '最常见的提法'),
    failed: (inputs) => `${inputs} 个输入未能处理`,
    damaged: (documents) => `${documents} 篇有损坏的字符`,
    lost: '丢失',
    garbled: '乱码',
  },
};
