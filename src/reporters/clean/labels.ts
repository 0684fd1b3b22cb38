import type { Language } from '../../language.ts';
import type { RemovedText, SeamPlace } from '../../model.ts';

/** The words of `clean --explain`. */
export interface CleanLabels {
  readonly nothingDropped: string;
  readonly actions: Readonly<Record<'removed' | SeamPlace['kind'], string>>;
  readonly removals: Readonly<Record<RemovedText['kind'], string>>;
}

export const CLEAN_LABELS: Readonly<Record<Language, CleanLabels>> = {
  en: {
    nothingDropped: '(nothing dropped or joined)',
    actions: { removed: 'removed', joined: 'joined', divided: 'divided' },
    removals: {
      'page-number': 'page number',
      navigation: 'navigation',
      control: 'page control',
      source: 'source line',
      dateline: 'dateline',
      credit: 'credit',
      disclaimer: 'disclaimer',
      download: 'download line',
      licence: 'licence',
      jammer: 'jammer string',
      mojibake: 'mojibake',
      repetition: 'repetition',
      headline: 'headline',
      markup: 'markup',
    },
  },
  zh: {
    nothingDropped: '（没有删除或拼接）',
    actions: { removed: '删除', joined: '拼接', divided: '分段' },
    removals: {
      'page-number': '页码',
      navigation: '导航',
      control: '页面按钮',
      source: '来源',
      dateline: '电头',
      credit: '署名',
      disclaimer: '免责声明',
      download: '下载提示',
      licence: '版权声明',
      jammer: '干扰码',
      mojibake: '乱码',
      repetition: '重复',
      headline: '新闻标题',
      markup: '标记',
    },
  },
};
