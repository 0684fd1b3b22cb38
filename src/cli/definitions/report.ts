import { REPORT_FORMATS } from '../../reporters/overview/formats.ts';
import { USUAL_TOP } from '../../reporters/overview/options.ts';
import type { CommandDefinition, OptionDefinition } from '../definition.ts';
import { documentOptions, LEXICON_OPTION, PATHS } from '../options.ts';
import { RULE_OPTIONS } from '../rule-options.ts';
import { JOBS } from '../run-options.ts';

const TOP: OptionDefinition = {
  key: 'top',
  flag: 'top',
  value: { kind: 'integer', name: 'N', minimum: 1 },
  description: {
    en: 'Of slogans, keywords, documents with placeholders and shared passages show the first N',
    zh: '提法、关键词、占位符最多的文稿、雷同段落各列前 N 项',
  },
  fallback: { en: String(USUAL_TOP), zh: String(USUAL_TOP) },
  initial: USUAL_TOP,
  configurable: true,
  formats: ['html', 'markdown'],
};

const KEYWORDS: OptionDefinition = {
  key: 'keywords',
  flag: 'no-keywords',
  description: {
    en: 'Count no words: without jieba, which takes a second and 300 MB, the report on many documents has no keywords',
    zh: '不统计词语：不加载分词器（约需一秒、300 MB 内存），多篇的报告不含关键词',
  },
  configurable: true,
};

const DUPLICATES: OptionDefinition = {
  key: 'duplicates',
  flag: 'no-duplicates',
  description: {
    en: 'Look for no text that stands in several documents: each is read three times for that',
    zh: '不查找雷同段落（查找时每篇要再读三遍）',
  },
  configurable: true,
};

export const REPORT: CommandDefinition = {
  name: 'report',
  arguments: [PATHS],
  summary: { en: 'Make a page of a speech, or of a folder of them', zh: '生成一篇或多篇讲话稿的报告页面' },
  description: {
    en:
      'Of one speech: the outline beside the restored text, with slogans, placeholders, claims that do not hold and findings marked in place. ' +
      'Of several, or of a folder: a table that can be sorted and filtered, the slogans in most documents and over the years, keywords, placeholders, text that stands in more than one document. ' +
      'The page is one HTML file that needs nothing else and fetches nothing. The page of a folder is the overview alone; with -o DIR/ each document has a page beside it, and they lead to each other. ' +
      'markdown writes the same as plain tables, for pasting; json as one object.',
    zh:
      '单篇：提纲与还原后的正文并排，提法、占位符、不符的自述和问题标在原处。' +
      '多篇或文件夹：可排序、可筛选的总表，最常见的提法及其逐年变化、关键词、占位符、雷同段落。' +
      '页面是一个独立的 HTML 文件，不依赖也不读取其他内容。文件夹的页面只有总览；用 -o DIR/ 则每篇另有一页，互相链接。' +
      'markdown 写成便于粘贴的表格，json 写成一个对象。',
  },
  options: [
    TOP,
    KEYWORDS,
    DUPLICATES,
    JOBS,
    RULE_OPTIONS.severity,
    RULE_OPTIONS.accept,
    LEXICON_OPTION,
    ...documentOptions(Object.keys(REPORT_FORMATS), {
      en: 'index.html and a page for each document',
      zh: '写入 index.html，每篇另有一页',
    }),
  ],
  examples: [
    { call: 'speechkit report speech.txt -o speech.html', note: { en: 'The page of a speech', zh: '一篇讲话稿的页面' } },
    { call: 'speechkit report reports/ -o report.html', note: { en: 'The page of a folder', zh: '一个文件夹的页面' } },
    { call: 'speechkit report reports/ -o pages/', note: { en: 'With a page for each document', zh: '每篇另有一页' } },
    { call: 'speechkit report -f markdown reports/', note: { en: 'As plain tables', zh: '写成普通表格' } },
  ],
  load: () => import('../commands/report.ts'),
};
