import type { Boilerplate } from '../../../model.ts';
import type { Rule } from '../../rule.ts';
import { isParagraph } from './paragraph-repeated.ts';

const NAMES: Readonly<Record<Boilerplate['kind'], { readonly en: string; readonly zh: string }>> = {
  'page-number': { en: 'page number', zh: '页码' },
  navigation: { en: 'navigation', zh: '网站导航' },
  control: { en: 'page control', zh: '网页按钮文字' },
  source: { en: 'source line', zh: '来源信息' },
  dateline: { en: 'dateline', zh: '电头' },
  credit: { en: 'credit', zh: '署名信息' },
  disclaimer: { en: 'disclaimer', zh: '免责声明' },
  download: { en: 'download line', zh: '下载提示' },
  licence: { en: 'licence', zh: '版权声明' },
  jammer: { en: 'jammer string', zh: '干扰码' },
  mojibake: { en: 'mojibake', zh: '乱码' },
  repetition: { en: 'repetition', zh: '重复印出的文字' },
  headline: { en: 'headline of a site', zh: '网站标题' },
};

/** Text of the file that is no part of the speech. */
export const boilerplateLeft: Rule = {
  id: 'text/boilerplate-left',
  severity: 'warning',
  summary: { en: 'Text that is no part of the speech is left in it', zh: '文中混有不属于讲话的文字' },
  documentation: {
    en:
      'Page numbers, navigation, download lines and the like of the site or the print that the text was taken from. Each kind is reported ' +
      'once, at its first place, with the others as evidence. `speechkit clean` prints the speech without them, `clean --explain` says why each was left out.',
    zh: '摘自网站或印刷品时带入的页码、导航、下载提示等。每一类只在首次出现处报告一次，其余位置列为佐证。speechkit clean 输出去掉它们之后的正文，clean --explain 说明各处为何去掉。',
  },
  examples: {
    wrong: [
      '首页 > 公文库 > 领导讲话\n在全市春耕备耕工作会议上的讲话\n\n同志们：\n今天开个短会，安排春耕备耕。\n下载全文\n',
      '在全市春耕备耕工作会议上的讲话\n\n同志们：\n今天开个短会，安排春耕备耕，这项工作年年抓，年年都要从头抓\n- 1 -\n起，一环也不能松。\n- 2 -\n散会以后马上落实。\n',
    ],
    right: ['在全市春耕备耕工作会议上的讲话\n\n同志们：\n今天开个短会，安排春耕备耕。\n'],
  },
  *check({ boilerplate }) {
    const byKind = new Map<Boilerplate['kind'], Boilerplate[]>();
    for (const one of boilerplate) {
      if (one.kind === 'repetition' && isParagraph(one.text)) continue;
      const others = byKind.get(one.kind);
      if (others) others.push(one);
      else byKind.set(one.kind, [one]);
    }
    for (const [kind, [first, ...others]] of byKind) {
      if (!first) continue;
      const { en, zh } = NAMES[kind];
      const count = others.length + 1;
      yield {
        span: first.span,
        message: {
          en:
            count === 1 ? `this ${en} is no part of the speech` : `this ${en} is no part of the speech, and ${others.length} more like it`,
          zh: `${zh}不属于讲话正文${count === 1 ? '' : `，共 ${count} 处`}`,
        },
        actual: first.text,
        evidence: others.map(({ span }) => span),
      };
    }
  },
};
