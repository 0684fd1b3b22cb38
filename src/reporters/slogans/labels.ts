import type { Language } from '../../language.ts';
import type { SloganKind } from '../../model.ts';

/** The words of the table of slogans. */
export interface SlogansLabels {
  /** Heads of the columns. */
  readonly term: string;
  readonly kind: string;
  readonly count: string;
  readonly per1000: string;
  readonly line: string;
  readonly expansion: string;
  /** Behind what the document itself says that a term stands for: on which line. */
  readonly saidAt: (line: number) => string;
  readonly sloganKinds: Readonly<Record<SloganKind, string>>;
  readonly noSlogans: string;
}

export const SLOGANS_LABELS: Readonly<Record<Language, SlogansLabels>> = {
  en: {
    term: 'term',
    kind: 'kind',
    count: 'count',
    per1000: 'per 1,000',
    line: 'line',
    expansion: 'stands for',
    saidAt: (line) => ` (line ${line})`,
    sloganKinds: { numeral: 'numeral', formulation: 'formulation', metaphor: 'metaphor' },
    noSlogans: '(no slogans found)',
  },
  zh: {
    term: '提法',
    kind: '类别',
    count: '次数',
    per1000: '每千字',
    line: '行',
    expansion: '含义',
    saidAt: (line) => `（第${line}行）`,
    sloganKinds: { numeral: '数字缩略语', formulation: '固定表述', metaphor: '比喻' },
    noSlogans: '（未发现提法）',
  },
};
