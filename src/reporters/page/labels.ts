import type { Language } from '../../language.ts';

/** The words of the shell and of charts. */
export interface PageLabels {
  readonly skip: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly madeBy: string;
  /** What opens the numbers of a chart. */
  readonly data: string;
}

export const PAGE_LABELS: Readonly<Record<Language, PageLabels>> = {
  en: {
    skip: 'Skip to the content',
    theme: 'Theme',
    themes: { auto: 'auto', light: 'light', dark: 'dark' },
    madeBy: 'Made by',
    data: 'Numbers',
  },
  zh: {
    skip: '跳到正文',
    theme: '配色',
    themes: { auto: '自动', light: '浅色', dark: '深色' },
    madeBy: '生成工具：',
    data: '数据',
  },
};

/** The language of a page as HTML writes it. */
export const TAG_OF: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };
