import { type Entry, isInUse } from '../lexicon/lexicon.ts';
import type { Claim, Slogan, Span } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { firstIndex } from '../text/search.ts';
import type { Term } from './known.ts';
import { numbersOf } from './numbers.ts';

/** What a slogan stands for, and who says so. */
export type Expansion = Pick<Slogan, 'expansion' | 'expansionSource'>;

/** An item that runs on is no name: it is a paragraph of the text. */
const LONGEST_ITEM = 60;
/** Of a sense among several, so many items stand near the slogan. */
const LEAST_ITEMS = 2;
/** What stands no further off belongs to the same passage, in characters. */
const NEAR = 400;
/** 两新, 三保: a number and one character. */
const SHORT = 2;
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

/** Finds expansions in one document. */
export class Expander {
  private readonly lists: readonly Claim[];
  /** Of the speech; null where it bears no date. */
  private readonly year: number | null;

  constructor(
    private readonly restored: Restored,
    claims: readonly Claim[],
  ) {
    this.lists = claims.filter(({ kind, holds }) => kind === 'count' && holds === true);
    this.year = restored.date === null ? null : Number.parseInt(restored.date, 10);
  }

  /** The list that the document itself gives beside one of the slogan's places, else the things of the sense. */
  of(name: string, sense: Entry | null, spans: readonly Span[]): Expansion {
    const numbers = numbersOf(name);
    const totals = [numbers[0] ?? 0, numbers.reduce((sum, number) => sum + number, 0)];
    for (const span of spans) {
      const items = this.listAt(span, totals);
      // 低保、五保“五个保障”: a list that the slogan is a member of is another’s.
      if (items && !items.some((item) => item.includes(name))) return { expansion: items, expansionSource: 'document' };
    }
    return sense && sense.expansion.length > 0 ? { expansion: [...sense.expansion], expansionSource: 'lexicon' } : {};
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

  /**
   * The only sense that was in use when the speech was given; of several the one that the text names most items of near the slogan.
   * Nothing where it cannot be told: of a long name that counts in quotation marks only the year tells nothing, since 五个必须 is
   * what any speaker may call his own five.
   */
  senseOf({ name, senses }: Term, spans: readonly Span[]): Entry | null {
    const inUse = senses.filter((sense) => this.year === null || isInUse(sense, this.year));
    const [only] = inUse;
    if (!only) return null;
    const isDated = only.introduced !== '' || only.until !== '';
    const isTold = senses.length === 1 || !only.quotedOnly || (name.length === SHORT && isDated);
    if (inUse.length === 1 && isTold) return only;
    const near = this.wordsNear(spans);
    let most = LEAST_ITEMS - 1;
    let named: Entry | null = null;
    for (const sense of inUse) {
      const count = sense.expansion.filter((item) => near.includes(item)).length;
      if (count >= most) named = count > most ? sense : null;
      most = Math.max(most, count);
    }
    return named;
  }

  /** The restored words about the places, each stretch once where they stand close together. */
  private wordsNear(spans: readonly Span[]): string {
    const { text } = this.restored;
    const parts: string[] = [];
    let from = 0;
    for (const { start } of spans) {
      const at = this.restored.restoredOffset(start.offset);
      const to = at + NEAR;
      if (to > from) parts.push(text.slice(Math.max(from, at - NEAR), to));
      from = Math.max(from, to);
    }
    return parts.join('');
  }
}
