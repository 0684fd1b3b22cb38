import { WORDS_FORMATS } from '../../reporters/words/formats.ts';
import type { CommandDefinition } from '../definition.ts';
import { documentOptions, LEXICON_OPTION, PATHS } from '../options.ts';
import { MIN_COUNT } from '../term-options.ts';

export const WORDS: CommandDefinition = {
  name: 'words',
  arguments: [PATHS],
  summary: { en: 'Count the words of speeches', zh: '统计讲话稿的词频' },
  description: {
    en:
      'Divides the speech into words with jieba and counts them, over all documents or for each. Slogans stay whole, and what stands for a removed fact is no word. ' +
      'nodejieba is used where it was built when it was installed, @node-rs/jieba where it was not; both read the same dictionary and user words, ' +
      'and the output names the one that was used. Besides report, this is the only command that loads jieba, which takes up to a second and 300 MB.',
    zh:
      '用结巴分词切分讲话稿并统计词频，合并统计或逐篇统计。提法保持完整，遮盖的内容不算词。' +
      '安装时编译成功则用 nodejieba，否则用 @node-rs/jieba；两者使用同一词典和用户词，输出注明所用的分词器。' +
      '除 report 外只有这个命令加载分词器，约需一秒、300 MB 内存。',
  },
  options: [
    {
      key: 'engine',
      flag: 'engine',
      value: { kind: 'choice', name: 'ENGINE', choices: ['auto', 'nodejieba', 'node-rs'] },
      description: { en: 'Which segmenter divides the words', zh: '使用哪个分词器' },
      fallback: { en: 'auto: nodejieba, else node-rs', zh: 'auto：nodejieba，不可用则 node-rs' },
      initial: 'auto',
      configurable: true,
    },
    {
      key: 'userDict',
      flag: 'user-dict',
      value: { kind: 'path', name: 'FILE' },
      description: {
        en: 'More words, one a line: the word, and if need be its frequency and part of speech',
        zh: '用户词典，每行一词：词，可加词频和词性',
      },
      initial: null,
      configurable: true,
    },
    {
      key: 'pos',
      flag: 'pos',
      short: 'p',
      value: { kind: 'text', name: 'TAGS' },
      description: {
        en: 'Only words whose part of speech begins with one of these, with commas between: n,v',
        zh: '只要词性以这些标记开头的词，用逗号分隔：n,v',
      },
      fallback: { en: 'all; for TextRank n,v', zh: '全部；TextRank 为 n,v' },
      initial: null,
      configurable: true,
    },
    {
      key: 'minLength',
      flag: 'min-length',
      value: { kind: 'integer', name: 'N', minimum: 1 },
      description: { en: 'Only words of at least N characters', zh: '只要至少 N 个字的词' },
      fallback: { en: '1; for keywords 2', zh: '1；关键词为 2' },
      initial: null,
      configurable: true,
    },
    { ...MIN_COUNT, description: { en: 'Only words that stand at least N times', zh: '只要至少出现 N 次的词' } },
    {
      key: 'top',
      flag: 'top',
      short: 't',
      value: { kind: 'integer', name: 'N', minimum: 1 },
      description: { en: 'Only the first N', zh: '只列前 N 个' },
      fallback: { en: '20 keywords; 50 words in a table, else all', zh: '关键词 20 个；表格中 50 个词，其他格式全部' },
      initial: null,
      configurable: true,
    },
    {
      key: 'stopWords',
      flag: 'stop-words',
      value: { kind: 'path', name: 'FILE' },
      description: { en: 'Words to leave out, one a line, instead of those of the program', zh: '停用词表，每行一词，代替内置的' },
      initial: null,
      configurable: true,
    },
    {
      key: 'stopWords',
      flag: 'no-stop-words',
      description: { en: 'Leave no words out, nor numbers', zh: '不略去停用词和数字' },
      configurable: true,
    },
    {
      key: 'perFile',
      flag: 'per-file',
      description: { en: 'Count each document by itself', zh: '逐篇统计，不合并' },
      configurable: true,
    },
    {
      key: 'keywords',
      flag: 'keywords',
      short: 'k',
      value: { kind: 'choice', name: 'METHOD', choices: ['tfidf', 'textrank'] },
      description: {
        en: 'The keywords of each document instead: by how rare the words are, or by the words around them',
        zh: '改为提取每篇的关键词：按词的稀有程度，或按词与词的共现',
      },
      initial: null,
      configurable: true,
    },
    {
      key: 'segment',
      flag: 'segment',
      short: 's',
      description: {
        en: 'Print the divided text instead, one paragraph a line; in JSON and CSV each word with its place',
        zh: '改为输出切分后的文本，每段一行；JSON 和 CSV 中每个词带位置',
      },
      configurable: false,
    },
    LEXICON_OPTION,
    ...documentOptions(Object.keys(WORDS_FORMATS)),
  ],
  examples: [
    { call: 'speechkit words speech.txt', note: { en: 'The most frequent words of a file', zh: '一个文件中最常用的词' } },
    {
      call: 'speechkit words --pos n,v --min-length 2 speeches/',
      note: { en: 'Nouns and verbs of a folder', zh: '一个文件夹中的名词和动词' },
    },
    { call: 'speechkit words --keywords textrank speech.txt', note: { en: 'What a speech is about', zh: '一篇讲话的关键词' } },
    { call: 'speechkit words --segment speech.txt > words.txt', note: { en: 'The text, divided into words', zh: '切分后的全文' } },
    {
      call: "speechkit words --per-file -f csv '**/*.txt' > words.csv",
      note: { en: 'One row a word of a document', zh: '每篇每个词一行' },
    },
  ],
  load: () => import('../commands/words.ts'),
};
