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

const REQUESTS: OptionDefinition = {
  key: 'stdinFormat',
  flag: 'stdin-format',
  value: { kind: 'choice', name: 'FORMAT', choices: ['ndjson'] },
  description: {
    en: 'Answer each line of standard input, {"id", "text"} or {"id", "path"} as JSON, with one line, its document or its error, in order and at once',
    zh: '标准输入每行一个 JSON：{"id", "text"} 或 {"id", "path"}；逐行作答，按序即时输出，文稿记录或错误各占一行',
  },
  fallback: { en: 'standard input is one document', zh: '标准输入是一篇文稿' },
  initial: null,
  configurable: false,
};

const PART: OptionDefinition = {
  key: 'part',
  flag: 'part',
  description: {
    en: 'The output is to be joined with others: without what would come once in all, the last line of ndjson with the totals',
    zh: '输出将与其他输出拼接：不写总共只应出现一次的内容，即 ndjson 末行的合计',
  },
  configurable: false,
};

const ALLOW_FAILURES: OptionDefinition = {
  key: 'allowFailures',
  flag: 'allow-failures',
  description: {
    en: 'Inputs that cannot be analysed do not make the exit status 2; they are told all the same',
    zh: '无法分析的输入照常报告，但不使退出状态为 2',
  },
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
  options: [
    REQUESTS,
    PART,
    ALLOW_FAILURES,
    JOBS,
    RULE_OPTIONS.severity,
    RULE_OPTIONS.accept,
    LEXICON_OPTION,
    ...documentOptions(Object.keys(SCAN_FORMATS)),
  ],
  examples: [
    { call: 'speechkit scan -f ndjson reports/ > reports.ndjson', note: { en: 'One record a line', zh: '每行一条记录' } },
    {
      call: 'speechkit scan --stdin-format ndjson < requests.ndjson',
      note: { en: 'One answer a line, for other programs', zh: '每行一个回答，供其他程序调用' },
    },
    { call: 'curl -s URL | speechkit scan', note: { en: 'From standard input', zh: '读取标准输入' } },
  ],
  load: () => import('../commands/scan.ts'),
};
