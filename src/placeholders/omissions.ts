import type { Block, Restored } from '../restore/restored.ts';
import { codesOf, isBlank, trimBlanks } from '../text/characters.ts';
import type { Signs } from '../text/signs.ts';
import type { Bracket } from './brackets.ts';

/** Half-open stretch of the restored text. */
export type Range = readonly [start: number, end: number];

/** What makes it worth looking at the words of a bracket. */
const HINT = /[略删隐省]|公开/u;
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
const AFTER = longestFirst(
  '去 过 不念 不讲 不读 部分 内容 若干 文字 字 了 处理 一段 两段 三段 数段 几段 多段 数字 段 句 一 二 三 四 五 六 七 八 九 十 百 千 万 余',
);
/** `数据：略`, `工作回顾 略`: the word stands for what should follow. */
const BARE = /(?:[：: \u3000—])((?:从)?略)[。.]?$/u;
/** ……略……, ——略——: between dots or lines. */
const DOTTED =
  /(?:…{1,4}|\.{3,6}|—{2,4}|-{2,6})[ \u3000]?(?:中间|此处|以下|下)?(?:略|从略|省略)[ \u3000]?(?:…{1,4}|\.{3,6}|—{2,4}|-{2,6})/gu;
/** （二）……, （一）略, 三、……。: a heading or an item without its words. */
const WITHOUT_WORDS =
  /^\s{0,4}(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳⑴-⒇㈠-㈩])[ \u3000]?((?:从)?略|…{1,4}|⋯{1,4}|\.{3,6}|。{3,6})[。.]?\s{0,4}$/u;
/** ……（宣读名单）: dots and what was done meanwhile. */
const DOTS_AND_DEED = /^\s{0,4}((?:…{1,4}|\.{3,6})[（(][\p{Script=Han}、，]{2,12}[）)])[。.]?\s{0,4}$/u;
const LEFT_OUT = '略'.charCodeAt(0);
const BLANK = 0x20;
const WIDE_BLANK = 0x3000;
const ELLIPSIS = 0x2026;
const POINT = 0x2e;
const DASH = 0x2014;
const HYPHEN = 0x2d;
/** The dots with which a text breaks off, and how many it takes. */
const DOTS: ReadonlyMap<string, number> = new Map([
  ['…', 1],
  ['⋯', 1],
  ['.', 3],
  ['。', 3],
  ['．', 3],
  ['·', 3],
]);
const DOT_CODES = codesOf([...DOTS.keys()].join(''));
/** A paragraph of nothing but dots is no longer than this. */
const LONGEST_DOTS = 24;
const ONLY_DOTS = /^[…⋯.。．·\s\u3000]+$/u;

/** The marks of passages that were left out, in order of place and apart. */
export function findOmissions({ text, signs, blocks }: Restored, brackets: readonly Bracket[]): Range[] {
  const { codes } = signs;
  const ranges: Range[] = [];
  for (const { start, end, inside, block } of brackets) {
    if (block.kind !== 'omission' && HINT.test(inside) && saysOmitted(inside)) ranges.push(withDots(text, start, end, block));
  }
  const hasDotted = isDotted(signs);
  const last = blocks.findLastIndex(({ kind }) => kind !== 'annex' && kind !== 'omission');
  for (let index = 0; index < blocks.length; index++) {
    const { kind, start, end } = blocks[index] as Block;
    if (kind === 'omission') {
      ranges.push([start, end]);
      continue;
    }
    const bare = codes[end - 1] === LEFT_OUT || codes[end - 2] === LEFT_OUT ? BARE.exec(text.slice(Math.max(start, end - 4), end)) : null;
    if (bare?.[1]) {
      const at = text.lastIndexOf(bare[1], end - 1);
      ranges.push([at, at + bare[1].length]);
    }
    if (hasDotted) {
      for (const { index: at, 0: mark } of text.slice(start, end).matchAll(DOTTED)) ranges.push([start + at, start + at + mark.length]);
    }
    if (end - start <= LONGEST_DOTS) {
      if (mayBeOfDots(codes[start] as number) && isOnlyDots(text.slice(start, end))) ranges.push([start, end]);
      else if (mayBeWithoutWords(codes[start] as number, codes[end - 1] as number)) addWithoutWords(ranges, text, start, end);
    }
    if (index !== last) continue;
    const stop = trimBlanks(text, start, end);
    const from = dotsBefore(text, start, stop);
    if (from < stop && isCut(text, start, from)) ranges.push([from, stop]);
  }
  let done = 0;
  return ranges
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter(([start, end]) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}

/** Whether a paragraph with such a first and last code unit may have no words of its own. Most short ones are headings. */
function mayBeWithoutWords(first: number, last: number): boolean {
  return last === LEFT_OUT || DOT_CODES.has(last) || mayBeOfDots(first);
}

/** The mark of a short paragraph that has no words of its own: （二）……, ……（宣读名单）. */
function addWithoutWords(ranges: Range[], text: string, start: number, end: number): void {
  const words = text.slice(start, end);
  const mark = (WITHOUT_WORDS.exec(words) ?? DOTS_AND_DEED.exec(words))?.[1];
  if (mark === undefined) return;
  const at = start + words.indexOf(mark);
  ranges.push([at, at + mark.length]);
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
function withDots(text: string, start: number, end: number, block: Block): Range {
  let from = start;
  while (from > block.start && text[from - 1] === '…') from--;
  let to = end;
  while (to < block.end && text[to] === '…') to++;
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

/** Whether dots or lines stand behind any 略, a blank between them or not. */
function isDotted({ text, codes, rare }: Signs): boolean {
  const [ellipsis, point, dash, hyphen, { length }] = [ELLIPSIS, POINT, DASH, HYPHEN, rare];
  for (let i = 0; i < length; i++) {
    const at = rare[i] as number;
    const code = codes[at] as number;
    if (code === ellipsis || code === dash || code === hyphen) {
      const before = at > 1 && (codes[at - 1] === BLANK || codes[at - 1] === WIDE_BLANK) ? at - 2 : at - 1;
      if (before >= 0 && codes[before] === LEFT_OUT) return true;
    } else if (code === point && at > 0 && codes[at - 1] === LEFT_OUT && text.startsWith('...', at)) return true;
  }
  return false;
}

/** Whether a paragraph that begins with the code unit may be one of dots. */
const mayBeOfDots = (code: number): boolean => DOT_CODES.has(code) || isBlank(code);

/** Whether a short paragraph is of dots and nothing else, and so many that words are left out. */
function isOnlyDots(words: string): boolean {
  return ONLY_DOTS.test(words) && /[…⋯]|\.{3}|。{3}/u.test(words);
}
