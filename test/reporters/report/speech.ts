import { annotate } from '../../../src/annotation/annotate.ts';
import type { Language } from '../../../src/language.ts';
import type { AnnotatedDocument } from '../../../src/model.ts';
import { speechPage } from '../../../src/reporters/report/speech-page.ts';
import { sourceOf } from '../../properties/speeches.ts';

export const TOOL = { name: 'speechkit', version: '1.2.3' } as const;

/** A speech with something of everything that the page shows. */
export const SPEECH = [
  '首页 > 公文 > 领导讲话',
  '发布时间：2025/8/29 20:03:48 字数：3829',
  '在全区工作推进会上的讲话',
  '（2024年3月12日）',
  '同志们：',
  '今天的会议主要任务是安排部署下一阶段工作。下面，我讲三点意见。',
  '一、提高认识，切实增强“四个意识”',
  '各部门要坚决做到“两个维护”，把XX镇的经验推广到全区，坚持问题导向，把全区上下的思想统一到会议精神上来，做到贯',
  '- 1 -',
  '穿始终，不松劲、不歇脚。总的看，有两个特点：一是任务重；二是时间紧。',
  '（一）认清形势。要看到**个项目还没有开工,要看到不足。要增强“四个意识”。',
  '（二）找准差距。要坚持问题导向。',
  '二、狠抓落实，推动高质量发展',
  '（一）加强领导。各单位要把责任扛在肩上，抓在手上。',
  '（二）加强督查。要查进度、查质量、查实效。',
  '责任编辑：张某',
].join('\n');

export const annotated = (text: string, lang: Language = 'zh'): AnnotatedDocument => annotate(sourceOf(text), { lang });

export const pageOf = (text: string, lang: Language = 'zh'): string =>
  [...speechPage(annotated(text, lang), { lang, tool: TOOL })].join('');
