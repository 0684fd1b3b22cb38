import { CATEGORIES } from '../reporters/categories.ts';
import { CLEAN_FORMATS, OUTLINE_FORMATS, PLACEHOLDERS_FORMATS, SCAN_FORMATS, SLOGANS_FORMATS } from '../reporters/registry.ts';
import type { ArgumentDefinition, CommandDefinition } from './definition.ts';
import { COMMON_OPTIONS, documentOptions } from './options.ts';

const paths: ArgumentDefinition = {
  name: 'PATH',
  kind: 'paths',
  description: {
    en: 'A file, a folder (searched for .txt, .md and text files without an extension), a glob, or - for standard input; none reads a piped standard input',
    zh: '文件、文件夹（查找其中的 .txt、.md 和无扩展名的文本文件）、通配符，或用 - 表示标准输入；不写则读取管道送来的标准输入',
  },
};

/** Shells that completions are generated for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandDefinition[] = [
  {
    name: 'outline',
    argument: paths,
    summary: { en: 'Print the outline of speeches', zh: '列出讲话稿的提纲' },
    description: {
      en:
        'Prints the headings and points of each document as a tree, with the line at which each begins and the length of its section (字数, as Word counts it). ' +
        'What the document announces and does not keep is shown too: headings of its declared outline that are absent, and counts that do not add up.',
      zh:
        '以树状列出每篇文稿的标题与要点，并标出所在行号和该部分字数（与 Word 统计一致）。' +
        '文稿自己说了却没有做到的也一并列出：提纲中已列而正文未见的标题，以及对不上的数目。',
    },
    options: [
      {
        key: 'depth',
        flag: 'depth',
        short: 'd',
        value: { kind: 'integer', name: 'N', minimum: 1 },
        description: { en: 'Show only the outermost N levels', zh: '只显示最外面的 N 级' },
        fallback: { en: 'all', zh: '全部' },
        configurable: true,
      },
      {
        key: 'points',
        flag: 'no-points',
        description: { en: 'Leave out points, show headings only', zh: '只显示标题，不显示要点' },
        configurable: true,
      },
      ...documentOptions(Object.keys(OUTLINE_FORMATS)),
    ],
    examples: [
      { call: 'speechkit outline speech.txt', note: { en: 'The outline of a file', zh: '一个文件的提纲' } },
      {
        call: 'speechkit outline --depth 2 --no-points reports/',
        note: { en: 'Two levels of headings of a folder', zh: '文件夹中各篇的前两级标题' },
      },
      { call: 'speechkit outline -f opml -o speech.opml speech.txt', note: { en: 'For a mind-map program', zh: '供思维导图软件打开' } },
      { call: "speechkit outline -f csv '**/*.txt' > outlines.csv", note: { en: 'One row a heading or point', zh: '每个标题或要点一行' } },
    ],
    load: () => import('./outline.ts'),
  },
  {
    name: 'clean',
    argument: paths,
    summary: { en: 'Print the restored speech', zh: '还原讲话正文' },
    description: {
      en: 'Prints the speech beneath the damage, one paragraph a line: without page numbers, navigation and other boilerplate, with broken words and lines rejoined.',
      zh: '去掉页码、导航等冗余文字，接好断开的词句和行，逐段输出讲话正文，每段一行。',
    },
    options: [
      {
        key: 'explain',
        flag: 'explain',
        description: {
          en: 'Print what was dropped or joined instead: where, why, and the text (JSON always has both)',
          zh: '改为列出删除和拼接了什么：位置、原因和原文（JSON 总是两者都有）',
        },
        configurable: false,
      },
      ...documentOptions(Object.keys(CLEAN_FORMATS)),
    ],
    examples: [
      { call: 'speechkit clean download.txt -o speech.txt', note: { en: 'Save the restored speech', zh: '保存还原后的正文' } },
      { call: 'speechkit clean --explain download.txt', note: { en: 'See what was dropped or joined', zh: '查看删除和拼接了什么' } },
    ],
    load: () => import('./clean.ts'),
  },
  {
    name: 'slogans',
    argument: paths,
    summary: { en: 'Print the set phrases of speeches', zh: '列出讲话稿中的提法' },
    description: {
      en:
        'Prints the set phrases (提法) of each document: numeral slogans such as 四个意识, fixed wordings and metaphors, known ones and those that the document coins. ' +
        'Shows how often each stands, where it stands first, and what it stands for: as the document itself says, or else as the lexicon knows.',
      zh:
        '列出每篇文稿中的提法：数字缩略语（如四个意识）、固定表述和比喻，已知的和文稿自创的都在内。' +
        '标出次数、首次出现的行号和含义；文稿自己说明了含义的以文稿为准，否则取自词库。',
    },
    options: [
      {
        key: 'kind',
        flag: 'kind',
        short: 'k',
        value: { kind: 'choice', name: 'KIND', choices: ['all', 'numeral', 'formulation', 'metaphor'] },
        description: { en: 'Show only one kind', zh: '只显示一类' },
        fallback: { en: 'all', zh: 'all' },
        configurable: true,
      },
      {
        key: 'minCount',
        flag: 'min-count',
        short: 'n',
        value: { kind: 'integer', name: 'N', minimum: 1 },
        description: { en: 'Show only what stands at least N times', zh: '只显示至少出现 N 次的' },
        fallback: { en: '1', zh: '1' },
        configurable: true,
      },
      {
        key: 'undefined',
        flag: 'undefined',
        description: {
          en: 'Show only numeral slogans that neither the document nor the lexicon explains',
          zh: '只显示文稿和词库都没有说明含义的数字缩略语',
        },
        configurable: true,
      },
      {
        key: 'sort',
        flag: 'sort',
        value: { kind: 'choice', name: 'ORDER', choices: ['count', 'first'] },
        description: { en: 'Most frequent first, or in order of first use', zh: '按次数，或按首次出现的先后排列' },
        fallback: { en: 'count', zh: 'count' },
        configurable: true,
      },
      {
        key: 'occurrences',
        flag: 'occurrences',
        description: {
          en: 'In CSV, one row an occurrence instead of a term (JSON always has both)',
          zh: 'CSV 改为每次出现一行，而不是每个提法一行（JSON 总是两者都有）',
        },
        configurable: false,
      },
      ...documentOptions(Object.keys(SLOGANS_FORMATS)),
    ],
    examples: [
      { call: 'speechkit slogans speech.txt', note: { en: 'The slogans of a file', zh: '一个文件中的提法' } },
      {
        call: 'speechkit slogans --undefined speech.txt',
        note: { en: 'Numbers that readers may not know', zh: '读者未必明白的数字提法' },
      },
      { call: "speechkit slogans -f csv '**/*.txt' > slogans.csv", note: { en: 'One row a term of a document', zh: '每篇每个提法一行' } },
    ],
    load: () => import('./slogans.ts'),
  },
  {
    name: 'placeholders',
    argument: paths,
    summary: { en: 'List what is left open', zh: '列出尚待填写之处' },
    description: {
      en:
        'Lists every mark that stands where something was removed or is to be filled in (**, XX, ____, （略）), by category, with its line, ' +
        'its context and, where set phrases or the rest of the document leave no doubt, what it hides.',
      zh: '按类列出文稿中代替了原文或有待填写的每一处记号（**、XX、____、（略）等），附行号和上下文；由固定表述或文稿别处可以断定的，给出建议。',
    },
    options: [
      {
        key: 'category',
        flag: 'category',
        short: 'c',
        value: { kind: 'choice', name: 'CATEGORY', choices: CATEGORIES },
        description: { en: 'Only the placeholders of this category', zh: '只列出这一类' },
        fallback: { en: 'all', zh: '全部' },
        configurable: true,
      },
      ...documentOptions(Object.keys(PLACEHOLDERS_FORMATS)),
    ],
    examples: [
      { call: 'speechkit placeholders speech.txt', note: { en: 'What is left open in a file', zh: '一个文件中尚待填写之处' } },
      { call: 'speechkit placeholders -c number drafts/', note: { en: 'The figures that a folder lacks', zh: '文件夹中各篇所缺的数目' } },
      { call: 'speechkit placeholders -f csv drafts/ > open.csv', note: { en: 'One row a placeholder', zh: '每处一行' } },
    ],
    load: () => import('./placeholders.ts'),
  },
  {
    name: 'scan',
    argument: paths,
    summary: { en: 'Print everything that is known of each document', zh: '输出每篇文稿的全部分析结果' },
    description: {
      en: 'Prints the whole record of each document: outline, declared outline, slogans, placeholders, claims, boilerplate. `speechkit schema` describes it.',
      zh: '输出每篇文稿的完整记录：提纲、自列提纲、提法、占位符、自述、冗余。字段说明见 speechkit schema。',
    },
    options: documentOptions(Object.keys(SCAN_FORMATS)),
    examples: [
      { call: 'speechkit scan -f ndjson reports/ > reports.ndjson', note: { en: 'One record a line', zh: '每行一条记录' } },
      { call: 'curl -s URL | speechkit scan', note: { en: 'From standard input', zh: '读取标准输入' } },
    ],
    load: () => import('./scan.ts'),
  },
  {
    name: 'schema',
    summary: { en: 'Print the JSON Schema of the output', zh: '输出 JSON 结果的 JSON Schema' },
    description: {
      en: 'Prints the JSON Schema that every --format json and every line of --format ndjson conforms to.',
      zh: '输出 --format json 和 --format ndjson 每一行都遵守的 JSON Schema。',
    },
    options: COMMON_OPTIONS,
    examples: [],
    load: () => import('./schema.ts'),
  },
  {
    name: 'completions',
    argument: { name: 'SHELL', kind: 'choice', choices: SHELLS, description: { en: 'The shell', zh: '命令行解释器' } },
    summary: { en: 'Print completions for a shell', zh: '输出命令行补全脚本' },
    description: {
      en: 'Prints a script that teaches the shell the commands, options and values of speechkit.',
      zh: '输出补全脚本，让命令行解释器认识 speechkit 的命令、选项和取值。',
    },
    options: COMMON_OPTIONS,
    examples: [
      { call: 'source <(speechkit completions bash)', note: { en: 'For this session of bash', zh: '在当前 bash 会话中启用' } },
      {
        call: 'speechkit completions fish -o ~/.config/fish/completions/speechkit.fish',
        note: { en: 'For good, in fish', zh: '在 fish 中长期启用' },
      },
    ],
    load: () => import('./completions.ts'),
  },
  {
    name: 'man',
    summary: { en: 'Print the man page', zh: '输出手册页' },
    description: { en: 'Prints the man page in roff.', zh: '输出 roff 格式的手册页。' },
    options: COMMON_OPTIONS,
    examples: [{ call: 'speechkit man -o speechkit.1 && man ./speechkit.1', note: { en: 'Read it', zh: '阅读手册页' } }],
    load: () => import('./man.ts'),
  },
];
