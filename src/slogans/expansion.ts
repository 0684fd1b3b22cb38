import type { Claim, Span } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { firstIndex } from '../text/search.ts';
import { numbersOf } from './numbers.ts';

/** An item that runs on is no name: it is a paragraph of the text. */
const LONGEST_ITEM = 60;
/** Marks at the edges of an item. */
const EDGES = '“”"‘’「」、，。：:；; ';
/** A marker that opens an item: 一是, （二）, 3. */
const MARKER =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[是要、]|第[一二三四五六七八九十]{1,3}[，、]?|\d{1,2}[.．、])/u;

/** Words that stand before a list and are none of its first item (大力实施蓝天、碧水、净土“三大工程”), longer first. */
const BEFORE_LISTS = [
  ...[
    '扎实做好',
    '重点抓好',
    '扎实抓好',
    '全力打好',
    '全面打好',
    '集中打好',
    '统筹推进',
    '协同推进',
    '重点推进',
    '重点推动',
    '大力推进',
    '大力实施',
    '深入实施',
  ],
  ...[
    '深入推进',
    '积极推进',
    '加快推进',
    '全力推进',
    '全面推进',
    '全面建成',
    '全面加强',
    '组织实施了',
    '着力推动',
    '继续推动',
    '充分发挥',
    '重点推进',
  ],
  ...[
    '推动',
    '推进',
    '实施',
    '做好',
    '抓好',
    '打好',
    '打造',
    '实现',
    '实现了',
    '加快',
    '加强',
    '强化',
    '深化',
    '完成',
    '坚持',
    '开展',
    '聚焦',
    '围绕',
    '突出',
    '建立',
    '健全',
    '完善',
  ],
  ...[
    '要',
    '我们',
    '切实',
    '认真',
    '积极',
    '大力',
    '全力',
    '深入',
    '继续',
    '构建',
    '落实',
    '统筹',
    '以',
    '用',
    '将',
    '把',
    '对',
    '在',
    '从',
    '为',
    '编制',
    '提高',
    '建设',
    '通过',
    '提升',
  ],
].sort((a, b) => b.length - a.length);

function trim(item: string): string {
  let start = 0;
  let end = item.length;
  while (start < end && EDGES.includes(item[start] as string)) start++;
  while (end > start && EDGES.includes(item[end - 1] as string)) end--;
  return item.slice(start, end);
}

/** The first item of a list without the verbs of its clause; as it is where the others begin with them too. */
function withoutVerb(first: string, others: readonly string[]): string {
  if (others.some((other) => other.slice(0, 2) === first.slice(0, 2))) return first;
  const longest = others.reduce((length, other) => Math.max(length, other.length), 0);
  let rest = first;
  while (rest.length > longest) {
    const verb = BEFORE_LISTS.find((word) => rest.startsWith(word));
    if (!verb || rest.length === verb.length) break;
    rest = rest.slice(verb.length);
  }
  return rest;
}

/** Finds what a document itself says that its slogans stand for. */
export class Expander {
  private readonly lists: readonly Claim[];

  constructor(
    private readonly restored: Restored,
    claims: readonly Claim[],
  ) {
    this.lists = claims.filter(({ kind, holds }) => kind === 'count' && holds === true);
  }

  /** The list beside one of the slogan's places, or null. */
  of(name: string, spans: readonly Span[]): string[] | null {
    const numbers = numbersOf(name);
    const totals = [numbers[0] ?? 0, numbers.reduce((sum, number) => sum + number, 0)];
    for (const span of spans) {
      const items = this.listAt(span, totals);
      // 低保、五保“五个保障”: a list that the slogan is a member of is another’s.
      if (items && !items.some((item) => item.includes(name))) return items;
    }
    return null;
  }

  private listAt(span: Span, totals: readonly number[]): string[] | null {
    const claim = this.lists[this.firstEndingAt(span.end.offset)];
    if (!claim || claim.span.start.offset > span.start.offset || !totals.includes(claim.claimed)) return null;
    const items = claim.evidence.map((evidence) => trim(this.wordsAt(evidence).replace(MARKER, '')));
    items[0] = withoutVerb(items[0] ?? '', items.slice(1));
    return items.every((item) => item !== '' && item.length <= LONGEST_ITEM) ? items : null;
  }

  /** Index of the first list whose claim ends at `offset` or later. Claims are in order of their place and overlap seldom. */
  private firstEndingAt(offset: number): number {
    return firstIndex(this.lists.length, (index) => (this.lists[index] as Claim).span.end.offset < offset);
  }

  /** The restored words of a span, empty where its place is not found. */
  private wordsAt({ start, end }: Span): string {
    const from = this.restored.restoredOffset(start.offset);
    const to = this.restored.restoredOffset(end.offset - 1) + 1;
    return this.restored.sourceOffset(from) === start.offset && to > from ? this.restored.text.slice(from, to) : '';
  }
}
