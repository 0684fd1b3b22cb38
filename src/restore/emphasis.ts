import { readMarker } from '../markers/lexer.ts';
import { codesOf, hasSentenceInside, isBlank, isDigit, isHan } from '../text/characters.ts';
import { hasUnitAt } from '../text/units.ts';

/** A run of stars that is emphasis, or one half of it. */
export interface Stars {
  /** Offsets into the line, half-open. */
  readonly start: number;
  readonly end: number;
}

/** What may follow a mask: a unit, a place, a title, or the mark that closes a quotation. */
const AFTER_MASK = codesOf('个亿万元家项人名件次户吨公亩年月日号％%省市县区州镇乡村同多起份条余”、，。）');
const CLAUSE_INSIDE = /[，。；、：”"]/u;
const CLAUSE_END = /[，。；：]/u;
const ENDS_WITH_COMMA = /[，、；：,;:]$/u;
/** No emphasis begins with a mark that closes something. */
const CLOSES = codesOf('，。；、：！？）”》');
const PAIRS = ['《》', '“”'] as const;
/** A number between two runs is what is emphasised, whatever unit stands behind it: `**8.5**%`, `**三**年`. */
const NUMERAL = /^[\d０-９.,．，%％〇一二三四五六七八九十百千万亿两]{1,10}$/u;
const LONGEST_NUMERAL = 10;
/** `20**年`: a mask for as many digits as are missing. */
const CENTURY = /(?:^|\D)(?:19|20)$/u;
/** An office, or the government of a place: behind a name they go on, and nobody would emphasise a phrase that begins so. */
const NAMED =
  /^(?:同志(?!们)|副?书记[^抓]|[市县省区州]委|[市县省区州镇乡]政府|副?[市县省区州镇乡]长|主持[，。会]|出席|[省市县区州镇乡村旗盟]\*)/u;
/** `**月**日`. */
const DAY_NEXT = /^[年月]\*{2,3}[月日]/u;
const DAY_OPENINGS = codesOf('年月');
const PLACE = codesOf('省市县区州镇乡村旗盟');
const YEAR = 0x5e74;
/** How far behind a run a unit or a title is looked for. */
const REACH = 5;
/** Where one emphasis closes and the next opens. */
const ONE_AND_THE_NEXT = 4;

/**
 * The runs of stars in a line from `from` on that are emphasis, opening and closing in turn; the others are masks
 * (`引进项目**个，到位资金**亿元`). A lone one is emphasis whose other half is lost.
 */
export function findEmphasis(line: string, from: number): Stars[] {
  if (!line.includes('**')) return [];
  const { runs, masks } = runsOf(line, from);
  if (runs.length === 1 && masks.length === 0) return isHalfOpen(line, from, runs[0] as Stars) ? runs : [];
  if (runs.length % 2 === 0) return pairsOf(line, from, runs);
  const [first, last] = [runs[0], runs[runs.length - 1]];
  // A whole line in bold with masks in it.
  if (first?.start === from && last?.end === line.length && runs.length > 1) return [first, last];
  const pairs = pairsOf(line, from, runs);
  // One is over: a mask of which nothing is sure, or emphasis whose other half was taken for a mask.
  const paired = new Set(pairs);
  const over = runs.find((run) => !paired.has(run)) as Stars;
  const mayOpen = over.start === from || !isHan(line.charCodeAt(over.start - 1));
  return mayOpen
    ? pairsOf(
        line,
        from,
        [...runs, ...masks].sort((a, b) => a.start - b.start),
      )
    : pairs;
}

/** The runs of two or three stars that may be emphasis, and those that surely are masks. Longer ones are masks too, where they are no seam. */
function runsOf(line: string, from: number): { runs: Stars[]; masks: Stars[] } {
  const runs: Stars[] = [];
  const masks: Stars[] = [];
  const isBoldLine = line.endsWith('**') && !line.endsWith('***');
  let last = from;
  for (let start = line.indexOf('**', from); start >= 0; ) {
    let end = start + 2;
    while (line[end] === '*') end++;
    const isOpen = runs.length % 2 === 1;
    if (line[start - 1] === '\\') masks.push({ start, end });
    else if (end - start >= ONE_AND_THE_NEXT) {
      // `**重点****人`: emphasis that closes before a mask; `****市…**`: a bold line that begins with one.
      if (isOpen || (start === from && isBoldLine && end < line.length)) runs.push({ start, end: start + 2 });
      if (isOpen && end - start === ONE_AND_THE_NEXT && !hasUnitAt(line, end)) runs.push({ start: start + 2, end });
    } else if (isMask(line, from, { start, end }, last)) masks.push({ start, end });
    else runs.push({ start, end });
    last = end;
    start = line.indexOf('**', end);
  }
  return { runs, masks };
}

/** Whether the run surely hides something: it stands inside a sentence, and a unit or a title goes on behind it. `last`: end of the run before. */
function isMask(line: string, from: number, { start, end }: Stars, last: number): boolean {
  const next = line.charCodeAt(end);
  const isPlace = PLACE.has(next);
  // `**市**县`, `**县：**个`: nobody emphasises the bare noun.
  if (start === from) return (isPlace || next === YEAR) && '*：:，,、'.includes(line[end + 1] ?? ' ');
  const rest = line.slice(end, end + REACH);
  if (isBlank(line.charCodeAt(start - 1))) return NAMED.test(rest);
  const head = line.slice(Math.max(from, start - REACH), start);
  if (rest[0] === '年' && CENTURY.test(head)) return true;
  if (isDigit(line.charCodeAt(start - 1))) return false;
  if (last > from && start - last <= LONGEST_NUMERAL && NUMERAL.test(line.slice(last, start))) return false;
  if (head.endsWith('第') || (DAY_OPENINGS.has(next) && DAY_NEXT.test(rest))) return true;
  if ((rest[0] === '月' && head.endsWith('年')) || (rest[0] === '日' && head.endsWith('月'))) return true;
  return hasUnitAt(line, end) || NAMED.test(rest) || (isPlace && '《在与和'.includes(head.at(-1) as string));
}

/** Each run with the next of its length, where what stands between them is emphasised. */
function pairsOf(line: string, from: number, runs: readonly Stars[]): Stars[] {
  const pairs: Stars[] = [];
  let open: Stars | null = null;
  for (const run of runs) {
    if (open !== null && run.end - run.start === open.end - open.start && isEmphasis(line, from, open, run)) {
      pairs.push(open, run);
      open = null;
    } else open = run;
  }
  return pairs;
}

/** In the middle of a sentence, what a mask hides goes on with its unit or a closing mark, and with another clause. */
function isEmphasis(line: string, from: number, open: Stars, close: Stars): boolean {
  if (!mayEmphasise(line, from, open, close)) return false;
  if (open.start === from || !AFTER_MASK.has(line.charCodeAt(open.end))) return true;
  return !CLAUSE_INSIDE.test(line.slice(open.end, close.start)) && !AFTER_MASK.has(line.charCodeAt(close.end));
}

/**
 * Whether what stands between two runs of a paragraph that begins at `from` may be emphasised: people emphasise a phrase or a
 * whole clause, never from inside one clause into the next.
 */
export function mayEmphasise(text: string, from: number, open: Stars, close: Stars): boolean {
  const inner = text.slice(open.end, close.start);
  if (CLOSES.has(inner.charCodeAt(0)) || inner.trim() === '' || inner.endsWith('、') || isUnbalanced(inner)) return false;
  if (open.start === from || !isHan(text.charCodeAt(open.start - 1))) return true;
  if (hasSentenceInside(inner) || ENDS_WITH_COMMA.test(inner)) return false;
  return !(CLAUSE_END.test(inner) && isHan(text.charCodeAt(close.end)));
}

/** Whether a quotation or a title begins or ends between the runs without its other half. */
function isUnbalanced(inner: string): boolean {
  return PAIRS.some((pair) => count(inner, pair.charAt(0)) !== count(inner, pair.charAt(1)));
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

/** `**（一）…` or `…增长** 宏观调控`: the other half of the emphasis is lost. A mask stands before a unit or a name. */
function isHalfOpen(line: string, from: number, { start, end }: Stars): boolean {
  if (start === from) return readMarker(line, end, line.length, true) !== null;
  return readMarker(line, from, line.length, true) !== null && (end === line.length || isBlank(line.charCodeAt(end)));
}
