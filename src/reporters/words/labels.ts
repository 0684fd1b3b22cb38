import { counted, type Language } from '../../language.ts';
import type { WordEngine } from '../../model.ts';

/** What was counted: the words that are asked for, and all of the text, stop words and numbers with them. */
interface Counted {
  readonly matching?: number;
  readonly tokens: number;
  readonly types: number;
  readonly engine: WordEngine;
}

/** The words of the tables of words. */
export interface WordsLabels {
  /** Heads of the columns. */
  readonly word: string;
  readonly keyword: string;
  readonly pos: string;
  readonly count: string;
  readonly documents: string;
  readonly per1000: string;
  readonly weight: string;
  readonly noWords: string;
  /** What stands below a table. */
  shown(shown: number, counted: Counted): string;
}

export const WORDS_LABELS: Readonly<Record<Language, WordsLabels>> = {
  en: {
    word: 'word',
    keyword: 'keyword',
    pos: 'pos',
    count: 'count',
    documents: 'documents',
    per1000: 'per 1,000',
    weight: 'weight',
    noWords: '(no words)',
    shown: (shown, { matching = 0, tokens, types, engine }) =>
      `${shown < matching ? `${shown} of ` : ''}${counted(matching, 'word', 'words')}; ${tokens} in all, ${types} of them different; ${nameOf(engine)}`,
  },
  zh: {
    word: '词',
    keyword: '关键词',
    pos: '词性',
    count: '次数',
    documents: '篇数',
    per1000: '每千字',
    weight: '权重',
    noWords: '（没有词）',
    shown: (shown, { matching = 0, tokens, types, engine }) =>
      `${shown < matching ? `列出 ${shown} 个，共 ` : '共 '}${matching} 个词；合计 ${tokens} 词次、${types} 个不同的词；${nameOf(engine)}`,
  },
};

/** An engine with its release, as people cite it. */
export function nameOf(engine: WordEngine | undefined): string {
  return engine === undefined ? '' : `${engine.name} ${engine.version}`;
}

/** The same in a cell of CSV, by the name that --engine has: a spreadsheet would take an @ for the beginning of a formula. */
export function cellOf(engine: WordEngine | undefined): string {
  return nameOf(engine).replace(/^@(node-rs)\/jieba/, '$1');
}
