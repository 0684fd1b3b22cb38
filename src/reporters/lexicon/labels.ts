import type { Language } from '../../language.ts';
import type { SloganKind } from '../../model.ts';
import type { LexiconEntry } from './contract.ts';

/** The words of what `lexicon` shows to people. */
export interface LexiconLabels {
  readonly id: string;
  readonly term: string;
  readonly kind: string;
  readonly category: string;
  readonly variants: string;
  readonly expansion: string;
  /** From which year, and till when. */
  readonly years: string;
  readonly attested: string;
  readonly source: string;
  readonly marks: string;
  readonly quotedOnly: string;
  readonly kinds: Readonly<Record<SloganKind, string>>;
  total(entries: number, terms: number): string;
}

export const LEXICON_LABELS: Readonly<Record<Language, LexiconLabels>> = {
  en: {
    id: 'id',
    term: 'term',
    kind: 'kind',
    category: 'field',
    variants: 'variants',
    expansion: 'stands for',
    years: 'introduced',
    attested: 'attested',
    source: 'source',
    marks: 'marks',
    quotedOnly: 'only in quotation marks',
    kinds: { numeral: 'numeral', formulation: 'formulation', metaphor: 'metaphor' },
    total: (entries, terms) => `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${terms} ${terms === 1 ? 'term' : 'terms'}`,
  },
  zh: {
    id: '编号',
    term: '提法',
    kind: '类别',
    category: '领域',
    variants: '别称',
    expansion: '含义',
    years: '起始',
    attested: '见于',
    source: '出处',
    marks: '引号',
    quotedOnly: '加引号时才算提法',
    kinds: { numeral: '数字缩略语', formulation: '固定表述', metaphor: '比喻' },
    total: (entries, terms) => `${entries} 条，${terms} 个提法`,
  },
};

/** From which year a term was used, and till when, where that is known: 2013, 1953–1956. */
export function yearsOf({ introduced = '', until }: Pick<LexiconEntry, 'introduced' | 'until'>): string {
  return until === undefined ? introduced : `${introduced}–${until}`;
}
