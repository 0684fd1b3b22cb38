import { SCAN_FORMATS } from '../../reporters/scan/formats.ts';
import type { CommandDefinition, OptionDefinition } from '../definition.ts';
import { documentOptions, LEXICON_OPTION, PATHS } from '../options.ts';
import { RULE_OPTIONS } from '../rule-options.ts';

const JOBS: OptionDefinition = {
  key: 'jobs',
  flag: 'jobs',
  short: 'j',
  value: { kind: 'integer', name: 'N', minimum: 1 },
  description: {
    en: 'Analyse on N threads at once; the output is the same for any number',
    zh: '同时用 N 个线程分析；无论多少，输出都相同',
  },
  fallback: { en: 'one a core, where there is enough to do', zh: '文稿足够多时每个核心一个' },
  initial: null,
  configurable: true,
};

export const SCAN: CommandDefinition = {
  name: 'scan',
  arguments: [PATHS],
  summary: { en: 'Print everything that is known of each document', zh: '输出每篇文稿的全部分析结果' },
  description: {
    en: 'Prints the whole record of each document: outline, declared outline, slogans, placeholders, claims, boilerplate, findings. `speechkit schema` describes it.',
    zh: '输出每篇文稿的完整记录：提纲、自列提纲、提法、占位符、自述、冗余、问题。字段说明见 speechkit schema。',
  },
  options: [JOBS, RULE_OPTIONS.severity, RULE_OPTIONS.accept, LEXICON_OPTION, ...documentOptions(Object.keys(SCAN_FORMATS))],
  examples: [
    { call: 'speechkit scan -f ndjson reports/ > reports.ndjson', note: { en: 'One record a line', zh: '每行一条记录' } },
    { call: 'curl -s URL | speechkit scan', note: { en: 'From standard input', zh: '读取标准输入' } },
  ],
  load: () => import('../commands/scan.ts'),
};
