import type { Restored } from '../restore/restored.ts';
import { trimBlanks } from '../text/characters.ts';

/** Half-open stretch of the restored text. */
export type Range = readonly [start: number, end: number];

/** （略） · （以下从略） · 【此处省略】 · (中间部分删减) */
const BRACKETED =
  /[（(【[〔](?:(?:以下|下文|后文|前文|上文|中间|此处|这里|具体|详细|其余|部分|有关|全文|内容|名单|情况|数据|事例|案例|文字|附件|表格|详情|图|表|文|下|中|上|前|后|从|省|，|、){0,5}(?:略|从略|省略|略去|删节|删减|删略|隐去|不公开|未公开|不予公开)(?:去|过|不念|不讲|不读|部分|内容|若干|文字|字|了){0,3}|(?:此处|中间|以下)?有(?:删节|删减|省略|删改))[。.…]{0,2}[）)】\]〕]/gu;
/** `数据：略`, `工作回顾 略`: the word stands for what should follow. */
const BARE = /(?:[：: \u3000—])((?:从)?略)[。.]?$/u;
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
    if (words.includes('略') || words.includes('删') || words.includes('公开') || words.includes('隐')) {
      for (const match of words.matchAll(BRACKETED)) ranges.push([start + match.index, start + match.index + match[0].length]);
      const bare = BARE.exec(words.slice(-4));
      if (bare?.[1]) {
        const at = start + words.lastIndexOf(bare[1]);
        ranges.push([at, at + bare[1].length]);
      }
    }
    const isOnlyDots = end - start <= 24 && ONLY_DOTS.test(words) && /[…⋯]|\.{3}|。{3}/u.test(words);
    if (isOnlyDots) ranges.push([start, end]);
    else if (index === last) {
      const stop = trimBlanks(text, start, end);
      const from = dotsBefore(text, start, stop);
      if (from < stop && isCut(text, start, from)) ranges.push([from, stop]);
    }
  });
  return ranges;
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
