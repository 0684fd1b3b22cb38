import type { Claim, OutlineNode, Span } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { isBlank, isClosing } from '../text/characters.ts';
import { listAfter, listBefore } from './lists.ts';
import { type Counted, listCounted } from './numbers.ts';

/** What a speech announces: the nouns that its headings and points are. */
const ENUMERATED =
  /(?:方面|特点|意见|问题|工作|任务|要求|建议|希望|体会|原则|实事|事|环节|重点|关键|关系|措施|举措|行动|计划|工程|要点|步骤|层面|层次|情况|原因|不足|转变|转型|突破|坚持|经验|启示|认识|文章|能力|优势|趋势|机遇|挑战|阶段|成效|成果|变化|提升|看|话|点)[”"’」]?$/u;
/** How a speaker announces his own points. */
const SPOKEN = /(?:讲|谈|提|强调|说|汇报|部署|交流|通报|分享|报告)[^，。；：]{0,6}$/u;
const POINT_UNITS = '点个条';
/** A spoken announcement reaches over so many paragraphs to the first heading. */
const REACH = 6;

/** Claims on numbers: headings or points that are announced, and lists that stand beside their number. */
export function countClaims(restored: Restored, outline: readonly OutlineNode[]): Claim[] {
  const structure = new Structure(outline);
  const claims: Claim[] = [];
  restored.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return;
    for (const counted of listCounted(restored.text, block.start, block.end)) {
      const claim = announced(restored, structure, block, index, counted) ?? listed(restored, block, counted);
      if (claim) claims.push(claim);
    }
  });
  return claims;
}

/** The nodes by the source offset where they begin, with their siblings of the same family. */
class Structure {
  private readonly byStart = new Map<number, readonly OutlineNode[]>();

  constructor(outline: readonly OutlineNode[]) {
    const visit = (siblings: readonly OutlineNode[]): void => {
      let run: OutlineNode[] = [];
      for (const node of siblings) {
        if (run[0]?.family !== node.family || node.ordinal === 1) run = [];
        run.push(node);
        this.byStart.set(node.span.start.offset, run);
        visit(node.children);
      }
    };
    visit(outline);
  }

  /** The siblings that begin with the node at this source offset; empty where no first member stands. */
  runAt(offset: number): readonly OutlineNode[] {
    const run = this.byStart.get(offset) ?? [];
    return run[0]?.span.start.offset === offset ? run : [];
  }
}

/** 讲三点意见：, 有四个特点:一是…, 重点做好以下八方面工作。: the members that follow are counted. */
function announced(restored: Restored, structure: Structure, block: Block, index: number, counted: Counted): Claim | null {
  const { text } = restored;
  let i = counted.end;
  while (i < block.end && isClosing(text[i] as string)) i++;
  const mark = text[i] ?? '';
  const atEnd = i >= block.end || (i + 1 >= block.end && '：:。；!！'.includes(mark));
  if (!atEnd && !'：:。—'.includes(mark)) return null;
  const clause = clauseStart(text, counted.start, block.start);
  const spoken = counted.unit !== '' && POINT_UNITS.includes(counted.unit) && SPOKEN.test(text.slice(clause, counted.start));
  const named = ENUMERATED.test(text.slice(counted.start, counted.end)) || counted.unit === '方';
  if (!spoken && !named && mark !== '：' && mark !== ':') return null;
  let next = i;
  while (next < block.end && (isBlank(text.charCodeAt(next)) || '：:。—'.includes(text[next] as string))) next++;
  let run: readonly OutlineNode[] = [];
  if (next < block.end) run = structure.runAt(restored.sourceOffset(next));
  else {
    const reach = spoken ? REACH : 1;
    for (let k = index + 1; k <= Math.min(index + reach, restored.blocks.length - 1) && run.length === 0; k++) {
      run = structure.runAt(restored.sourceOffset((restored.blocks[k] as Block).start));
    }
  }
  if (run.length === 0) return null;
  // 完成了二十项工作。一是… speaks of something else than its points, unless the number agrees.
  if (run.length !== counted.value && !spoken && mark !== '：' && mark !== ':' && !/以下|下列|下面/u.test(text.slice(clause, counted.end)))
    return null;
  return toClaim(
    restored,
    clause,
    counted.end,
    counted.value,
    run.map((node) => node.span),
  );
}

/** A number whose list stands beside it, and agrees with it: what does not agree may be read wrongly, so it is left out. */
function listed(restored: Restored, block: Block, counted: Counted): Claim | null {
  const { text } = restored;
  const read = listAfter(text, counted, block.end) ?? listBefore(text, counted, block.start);
  if (!read) return null;
  return toClaim(
    restored,
    read.start,
    Math.min(read.end, block.end),
    counted.value,
    read.items.map(([start, end]) => restored.spanOf(start, end)),
  );
}

function clauseStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < 40 && !'，。；：！？、,;:!?'.includes(text[start - 1] as string)) start--;
  while (start < at && isBlank(text.charCodeAt(start))) start++;
  return start;
}

function toClaim(restored: Restored, start: number, end: number, claimed: number, evidence: readonly Span[]): Claim {
  return {
    kind: 'count',
    text: restored.text.slice(start, end),
    claimed,
    found: evidence.length,
    holds: evidence.length === claimed,
    span: restored.spanOf(start, end),
    evidence: [...evidence],
  };
}
