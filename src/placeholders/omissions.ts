import type { Restored } from '../restore/restored.ts';
import { trimBlanks } from '../text/characters.ts';

/** Half-open stretch of the restored text. */
export type Range = readonly [start: number, end: number];

/** A bracket that may say that something was left out, with the dots around it. */
const BRACKET = /[（(【[〔<＜〈]([^（(【[〔<＜〈）)】\]〕>＞〉]{1,24})[）)】\]〕>＞〉]/gu;
/** What makes it worth looking at the brackets of a paragraph. */
const HINTS = ['略', '删', '隐', '公开', '省去'];
/** 略 ends other words too: 战略, 简略. */
const OTHER_WORDS = /[战策方谋侵攻忽简粗概约大胆韬经领要史事传节省]略$/u;
const NAMED = /^[\p{Script=Han}、]{1,10}(?:从略|略)$/u;
const longestFirst = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length);
/** What stands in such a bracket before the word that says so, */
const BEFORE = longestFirst(`
  以下 下文 后文 前文 上文 以上 中间 此处 此段 此节 此部分 这里 具体 详细 其余 部分 有关 相关 全文 内容 名单 情况 数据 事例 案例 文字 附件 表格 详情 讲话 发言 报告 本段 本节
  本部分 该部分 第一部分 第二部分 第三部分 图 表 文 下 中 上 前 后 本 ， 、 因 由于 鉴于 篇幅 所限 有限 较长 涉密 涉及 敏感 秘密 保密 工作 原因 关系 需要 要求 已 均 一并 故 予以 有 不宜 不便
`);
/** that word, */
const OMITTED = longestFirst('略 从略 省略 略去 省去 删 删节 删减 删略 删去 删除 删改 隐去 隐藏 不公开 未公开 不予公开 公开');
/** and after it. */
const AFTER = longestFirst('去 过 不念 不讲 不读 部分 内容 若干 文字 字 了 处理 一段 两段 三段 数段 几段 多段 数字 段 句');
/** `数据：略`, `工作回顾 略`: the word stands for what should follow. */
const BARE = /(?:[：: \u3000—])((?:从)?略)[。.]?$/u;
/** ……略……: between dots. */
const DOTTED = /(?:…{1,4}|\.{3,6})[ \u3000]?(?:中间|此处|以下|下)?(?:略|从略|省略)[ \u3000]?(?:…{1,4}|\.{3,6})/gu;
/** The dots with which a text breaks off, and how many it takes. */
const DOTS: ReadonlyMap<string, number> = new Map([
  ['…', 1],
  ['⋯', 1],
  ['.', 3],
  ['。', 3],
  ['．', 3],
  ['·', 3],
]);
/** A paragraph of nothing but dots. */
const ONLY_DOTS = /^[…⋯.。．·\s\u3000]+$/u;

/** The marks of passages that were left out, in order of place. */
export function findOmissions({ text, blocks }: Restored): Range[] {
  const ranges: Range[] = [];
  const last = blocks.findLastIndex(({ kind }) => kind !== 'annex' && kind !== 'omission');
  blocks.forEach(({ kind, start, end }, index) => {
    if (kind === 'omission') {
      ranges.push([start, end]);
      return;
    }
    const words = text.slice(start, end);
    const before = ranges.length;
    if (HINTS.some((hint) => words.includes(hint))) {
      for (const [from, to] of marksIn(words)) ranges.push([start + from, start + to]);
    }
    const isOnlyDots = end - start <= 24 && ONLY_DOTS.test(words) && /[…⋯]|\.{3}|。{3}/u.test(words);
    if (isOnlyDots) ranges.push([start, end]);
    else if (index === last) {
      const stop = trimBlanks(text, start, end);
      const from = dotsBefore(text, start, stop);
      const isFree = ranges.length === before || (ranges.at(-1) as Range)[1] <= from;
      if (from < stop && isFree && isCut(text, start, from)) ranges.push([from, stop]);
    }
  });
  return ranges;
}

/** The marks in the words of one paragraph, in order of place and apart. */
function marksIn(words: string): Range[] {
  const found: Range[] = [];
  for (const match of words.matchAll(BRACKET)) {
    if (saysOmitted(match[1] as string)) found.push(withDots(words, match.index, match.index + match[0].length));
  }
  for (const match of words.matchAll(DOTTED)) found.push([match.index, match.index + match[0].length]);
  const bare = BARE.exec(words.slice(-4))?.[1];
  if (bare !== undefined) {
    const at = words.lastIndexOf(bare);
    found.push([at, at + bare.length]);
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter(([start], index) => index === 0 || start >= (found[index - 1] as Range)[1]);
}

/** Whether the words of a bracket say that something was left out: （因篇幅所限，以下从略）; not （略高于去年）, （简略地）. */
function saysOmitted(inside: string): boolean {
  const words = inside.replace(/[。.…\s]{1,24}$/u, '');
  const from = skipAll(words, 0, BEFORE);
  const verb = OMITTED.find((word) => words.startsWith(word, from));
  if (verb === '公开' && !/不[宜便]$/u.test(words.slice(0, from))) return false;
  if (verb !== undefined && skipAll(words, from + verb.length, AFTER) === words.length) return verb !== '删' || words.length > 1;
  return NAMED.test(words) && !OTHER_WORDS.test(words);
}

/** The offset behind as many of the words as follow each other from `at` on. */
function skipAll(text: string, at: number, words: readonly string[]): number {
  let end = at;
  for (;;) {
    const word = words.find((one) => text.startsWith(one, end));
    if (word === undefined) return end;
    end += word.length;
  }
}

/** The mark with the dots that stand right beside it: ……（中间省略）……. */
function withDots(words: string, start: number, end: number): Range {
  let from = start;
  while (words[from - 1] === '…') from--;
  let to = end;
  while (words[to] === '…') to++;
  return [from, to];
}

/** Where the dots begin that end at `end`; `end` itself where there are not enough of them. */
function dotsBefore(text: string, start: number, end: number): number {
  const dot = text[end - 1] ?? '';
  const least = DOTS.get(dot);
  if (least === undefined) return end;
  let from = end - 1;
  while (from > start && text[from - 1] === dot) from--;
  return end - from < least ? end : from;
}

/** Whether what stands before the dots breaks off: a list that goes on of itself (等等……) does not. */
function isCut(text: string, start: number, dots: number): boolean {
  const end = trimBlanks(text, start, dots);
  return end > start && text[end - 1] !== '等';
}
