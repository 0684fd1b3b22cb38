import type { Counted } from './numbers.ts';

/** Items that a text lists beside a number. Offsets are of that text. */
export interface ListRead {
  readonly items: readonly (readonly [start: number, end: number])[];
  /** Of the whole list with its number. */
  readonly start: number;
  readonly end: number;
}

const REACH = 160;
const CLAUSE_ENDS = '，。；：！？,;:!?\n（(';
const LIST_ENDS = '。；！？!?;）)\n';
/** Words that join the last two items of a list. */
const CONJUNCTION = /以及|和|与|及|同/gu;
/** A last “item” that is only the verb of the number after it: 深刻领悟“两个确立”、坚决做到“两个维护”. */
const BARE_VERB =
  /(?:做到|坚持|增强|树牢|坚定|落实|贯彻|执行|践行|实施|推进|打好|深化|开展|聚焦|围绕|抓好|抓实|做好|加强|强化|完善|构建|建设|建立|打造|实现|完成|突出|把握|捍卫|拥护|领悟|维护|遵守|坚守|纠治|整治|反对|运用|用好|办好|统筹|协调|发挥|压实|扛牢|扛起|履行|按照|根据|通过|启动|推动|促进|提升|提高|优化|巩固|拓展|培育|发展|严把|筑牢|守住|守牢|的)$/u;

/** The list right before the number (能力建设、扩面覆盖、质量提升“三大”行动), if it has as many items as the number says. */
export function listBefore(text: string, counted: Counted, from: number): ListRead | null {
  let end = counted.start;
  if (/[这等的共]/u.test(text[end - 1] ?? '')) end--;
  if (text[end - 1] === '等') end--;
  const quotation = quotedList(text, end, from);
  let start = quotation ? quotation[0] : end;
  if (quotation) end = quotation[1];
  else while (start > from && end - start < REACH && !CLAUSE_ENDS.includes(text[start - 1] as string)) start--;
  if (end - start < 4) return null;
  const segments = split(text, start, end);
  const last = segments[segments.length - 1];
  if (!last || segments.length > 40) return null;
  const lastText = text.slice(last[0], last[1]);
  if (counted.quoted && (counted.value < 3 || isBareVerb(lastText))) return null;
  if (!quotation && (lastText.length < 2 || (segments.length > 1 && isBareVerb(lastText)))) return null;
  if (counted.quoted && segments.some(([a, b]) => /[“"‘「][二三四五六七八九十两]/u.test(text.slice(a, b)))) return null;
  const items = withConjunction(text, segments, counted.value);
  return items && items.length >= 2 ? { items, start: items[0]?.[0] ?? start, end: counted.end } : null;
}

/** The list right after the number (“三张清单”——问题清单、任务清单、责任清单), if it has as many items as the number says. */
export function listAfter(text: string, counted: Counted, limit: number): ListRead | null {
  const opening =
    /^[”"’」]?[^，。；：！？、,;:!?（(—\n]{0,8}(?:[（(](?:即|包括)?|[：:]|——|—|，即|，包括|，就是|即|，分别是|，分别为)/u.exec(
      text.slice(counted.end, counted.end + 16),
    );
  if (!opening) return null;
  const start = counted.end + opening[0].length;
  let end = start;
  while (end < limit && end - start < REACH * 2 && !LIST_ENDS.includes(text[end] as string)) end++;
  if (end >= limit + 1 || end - start < 3) return null;
  const segments = split(text, start, end);
  // The clause after the list may go on: its last item ends at the comma.
  const last = segments[segments.length - 1];
  if (!last) return null;
  const comma = text.slice(last[0], last[1]).search(/[，,]/u);
  const closed = comma > 0 ? [...segments.slice(0, -1), [last[0], last[0] + comma] as const] : segments;
  if (closed.slice(0, -1).some(([a, b]) => /[，,]/u.test(text.slice(a, b)))) return null;
  const items = withConjunction(text, closed, counted.value);
  return items && items.length >= 2 ? { items, start: counted.start, end: items[items.length - 1]?.[1] ?? end } : null;
}

/** 坚决做到, 切实抓好: an adverb and a verb, no item. 省属企业专精特新企业培育 is one. */
function isBareVerb(text: string): boolean {
  return text.length <= 5 && BARE_VERB.test(text);
}

/** A list that stands in quotation marks of its own: “卫生厕所、庭院环境、…、渠道清淤”院内院外6件事. */
function quotedList(text: string, end: number, from: number): [number, number] | null {
  let close = end;
  while (close > from && end - close < 6 && text[close - 1] !== '”') close--;
  if (text[close - 1] !== '”') return null;
  const open = text.lastIndexOf('“', close - 2);
  if (open < from || close - open > REACH || !text.slice(open, close).includes('、')) return null;
  return [open + 1, close - 1];
}

function split(text: string, start: number, end: number): [number, number][] {
  const segments: [number, number][] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && text[i] !== '、') continue;
    if (i > from) segments.push([from, i]);
    from = i + 1;
  }
  return segments;
}

/** The segments as items, the last divided at its conjunction where that makes the number right; null where it does not. */
function withConjunction(
  text: string,
  segments: readonly (readonly [number, number])[],
  value: number,
): (readonly [number, number])[] | null {
  if (segments.length === value) return [...segments];
  const last = segments[segments.length - 1];
  if (segments.length !== value - 1 || !last) return null;
  for (const match of text.slice(last[0], last[1]).matchAll(CONJUNCTION)) {
    const at = last[0] + match.index;
    const after = at + match[0].length;
    if (at - last[0] >= 2 && last[1] - after >= 2) return [...segments.slice(0, -1), [last[0], at], [after, last[1]]];
  }
  return null;
}
