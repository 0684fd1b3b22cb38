import { COMPARE_FORMATS } from '../../reporters/compare/formats.ts';
import { PARTS } from '../../reporters/compare/parts.ts';
import type { CommandDefinition } from '../definition.ts';
import { COMMON_OPTIONS, formatOption, LEXICON_OPTION, READING_OPTIONS } from '../options.ts';
import { MAX_SIZE } from '../search-options.ts';

export const COMPARE: CommandDefinition = {
  name: 'compare',
  arguments: [
    {
      name: 'BEFORE',
      kind: 'file',
      description: { en: 'The first speech, or - for standard input', zh: '前一篇文稿，或用 - 表示标准输入' },
    },
    {
      name: 'AFTER',
      kind: 'file',
      description: { en: 'The second speech, or - for standard input', zh: '后一篇文稿，或用 - 表示标准输入' },
    },
  ],
  summary: { en: 'Compare two drafts, or two years', zh: '比对两稿或两年的文稿' },
  description: {
    en:
      'Says what became of the first speech in the second: which sections were kept, renamed, renumbered, moved, merged, split, added or removed, and how long they are; ' +
      'which paragraphs changed, and which words of them; which set phrases came and went; which placeholders were filled, and with what; which claims changed. ' +
      'The restored speeches are compared: page marks, broken lines and the width of marks are damage and no change.',
    zh:
      '说明前一篇文稿到后一篇有哪些变化：哪些部分保留、改题、改序号、移动、合并、拆分、新增或删去，各有多长；' +
      '哪些段落改了、改了哪些字；提法的增减；哪些占位符填上了、填的是什么；自述有无变化。' +
      '比对的是还原后的文稿：页码、断行、标点的全角半角等是损坏，不算改动。',
  },
  options: [
    {
      key: 'only',
      flag: 'only',
      value: { kind: 'texts', name: 'PART', choices: PARTS },
      description: {
        en: 'Only this part, in full (may be given again)',
        zh: '只要这一部分，完整列出（可多次指定）',
      },
      configurable: true,
    },
    {
      key: 'summary',
      flag: 'summary',
      short: 's',
      description: { en: 'Only how much changed', zh: '只要总体变化' },
      configurable: true,
    },
    {
      key: 'context',
      flag: 'context',
      short: 'C',
      value: { kind: 'integer', name: 'N', minimum: 0 },
      description: {
        en: 'Also show N unchanged paragraphs before and after each change',
        zh: '每处改动前后各显示 N 个未改的段落',
      },
      fallback: { en: '0', zh: '0' },
      initial: 0,
      configurable: true,
      formats: ['text', 'markdown', 'html'],
    },
    {
      key: 'exitCode',
      flag: 'exit-code',
      description: {
        en: 'Exit with status 1 where the speeches differ by more than damage',
        zh: '两篇不同（不计损坏）时以状态 1 退出',
      },
      configurable: true,
    },
    LEXICON_OPTION,
    formatOption(Object.keys(COMPARE_FORMATS)),
    ...READING_OPTIONS,
    MAX_SIZE,
    ...COMMON_OPTIONS,
  ],
  examples: [
    { call: 'speechkit compare draft-1.docx draft-2.docx', note: { en: 'What changed between two drafts', zh: '两稿之间改了什么' } },
    {
      call: 'speechkit compare --only outline report-2024.txt report-2025.txt',
      note: { en: 'The outlines of two years beside each other', zh: '两年报告的提纲对照' },
    },
    {
      call: 'speechkit compare -f html -o changes.html draft-1.txt draft-2.txt',
      note: { en: 'A page to look at and to print', zh: '生成可供阅读和打印的网页' },
    },
    {
      call: 'speechkit compare --exit-code --summary sent.txt published.txt',
      note: { en: 'Whether what was published is what was sent', zh: '检查发布稿与报送稿是否一致' },
    },
  ],
  load: () => import('../commands/compare.ts'),
};
