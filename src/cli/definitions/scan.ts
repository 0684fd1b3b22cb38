import { SCAN_FORMATS } from '../../reporters/scan/formats.ts';
import { CACHE_OPTIONS } from '../cache-options.ts';
import type { CommandDefinition, OptionDefinition } from '../definition.ts';
import { documentOptions, LEXICON_OPTION, PATHS } from '../options.ts';
import { RULE_OPTIONS } from '../rule-options.ts';
import { JOBS } from '../run-options.ts';
import { SCAN_OUTPUT_OPTIONS } from './scan-output.ts';

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
    en: 'The output is to be joined with others: without what would come once in all, the head of csv and tsv and the last line of ndjson',
    zh: '输出将与其他输出拼接：不写总共只应出现一次的内容，即 csv、tsv 的表头和 ndjson 末行的合计',
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
  summary: { en: 'Analyse many documents at once: a report, tables, or whole records', zh: '批量分析文稿，输出报告、数据表或完整记录' },
  description: {
    en:
      'Reports on many documents: one row each (title, characters, headings, points, slogans, placeholders, findings, claims that do not hold), the sums, the slogans that stand in most documents, what failed. ' +
      'csv, tsv and parquet write one flat table of them for other programs. json and ndjson print the whole record of each document, which `speechkit schema` describes.',
    zh:
      '批量报告：每篇一行（题目、字数、标题、要点、提法、占位符、问题、不符的自述），然后是合计、最常见的提法、未能处理的输入。' +
      'csv、tsv、parquet 写出一个数据表，供其他程序使用。json、ndjson 输出每篇文稿的完整记录，字段说明见 speechkit schema。',
  },
  options: [
    ...SCAN_OUTPUT_OPTIONS,
    JOBS,
    ...CACHE_OPTIONS,
    REQUESTS,
    PART,
    ALLOW_FAILURES,
    RULE_OPTIONS.severity,
    RULE_OPTIONS.accept,
    LEXICON_OPTION,
    ...documentOptions(Object.keys(SCAN_FORMATS), {
      en: 'one JSON a document and index.json; with csv, tsv or parquet one file a table',
      zh: '每篇写一个 JSON 文件，另写 index.json；csv、tsv、parquet 则每表一个文件',
    }),
  ],
  examples: [
    { call: 'speechkit scan reports/', note: { en: 'The report on a folder', zh: '一个文件夹的报告' } },
    {
      call: 'speechkit scan --sort findings --limit 20 reports/',
      note: { en: 'The twenty with most findings', zh: '问题最多的二十篇' },
    },
    {
      call: 'speechkit scan -f csv --table slogans reports/ > slogans.csv',
      note: { en: 'One row an occurrence of a slogan', zh: '提法每次出现一行' },
    },
    { call: 'speechkit scan -f parquet -o tables/ reports/', note: { en: 'All tables, each in a file', zh: '全部数据表，每表一个文件' } },
    { call: 'speechkit scan -f ndjson reports/ > reports.ndjson', note: { en: 'One record a line', zh: '每行一条记录' } },
    {
      call: 'speechkit scan -o records/ reports/',
      note: { en: 'One JSON file a document, and an index', zh: '每篇一个 JSON 文件，另有索引' },
    },
    {
      call: 'speechkit scan --stdin-format ndjson < requests.ndjson',
      note: { en: 'One answer a line, for other programs', zh: '每行一个回答，供其他程序调用' },
    },
    { call: 'curl -s URL | speechkit scan -f json', note: { en: 'From standard input', zh: '读取标准输入' } },
  ],
  load: () => import('../commands/scan.ts'),
};
