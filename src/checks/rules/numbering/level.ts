import type { OutlineNode } from '../../../model.ts';
import { markerSpan, shownMarker } from '../../markers.ts';
import type { Problem, Rule, Subject } from '../../rule.ts';
import { type Run, runsOf } from '../../runs.ts';

/** The levels of official documents, the outermost first: 一、 （一） 1. （1） ①. */
const LEVELS = ['chinese', 'parenthesized-chinese', 'arabic', 'parenthesized-arabic', 'circled'];
/** Sections beside one that skips a level, which show that it has one. */
const LEAST_OTHERS = 2;

/** （一） above 一、, and 1. right below 一、 where the sections beside it have （一）. */
export const numberingLevel: Rule = {
  id: 'numbering/level',
  severity: 'warning',
  summary: { en: 'The levels of numbering are out of order', zh: '层次序数的次序不对' },
  documentation: {
    en:
      'A marker stands above one that belongs further out ((一) above 一、, 1. above （一）), or one section skips a level that the sections beside it have. GB/T 9704—2012 ' +
      '(7.3.3) numbers the levels of an official document 一、 （一） 1. （1） in this order, and GB/T 15834—2011 (B.3.8) adds ① below them: a text may begin with any of ' +
      'them, but does not go back from an inner to an outer one. A document that leaves a level out everywhere (一、 then 1.) breaks no order of its own.',
    zh:
      '某级序数下面用了更高一级的序数（（一）下面是一、，1.下面是（一）），或某一部分跳过了并列各部分都有的一级。公文结构层次序数依次可以用' +
      '“一、”“（一）”“1.”“（1）”标注（GB/T 9704—2012，7.3.3）；再往下可以是带圈的数字，可从某一层开始，但使用层次较低的之后不宜反过来再使用层次更高的' +
      '（GB/T 15834—2011，B.3.8）。全文一致省去某级的（“一、”下直接是“1.”），不报。',
  },
  examples: {
    wrong: [
      '同志们：\n（一）突出重点\n一、抓项目\n重点是项目。\n二、抓环境\n环境要好。\n（二）转变作风\n干部要到一线去。\n',
      '同志们：\n一、认清形势\n（一）任务重\n1. 指标多\n指标比去年多。\n2. 时间紧\n时间比去年紧。\n（二）要求高\n要求比去年高。\n' +
        '二、突出重点\n（一）抓项目\n重点是项目。\n（二）抓环境\n环境要好。\n三、转变作风\n1. 下基层\n干部要到一线去。\n2. 解难题\n问题要解决在一线。\n',
    ],
    right: [
      '同志们：\n一、突出重点\n1. 抓项目\n重点是项目。\n2. 抓环境\n环境要好。\n二、转变作风\n1. 下基层\n干部要到一线去。\n2. 解难题\n问题要解决在一线。\n',
    ],
  },
  *check(subject) {
    if (isOrderly(runsOf(subject))) return;
    const runs = runsOf(subject).filter(({ nodes }) => levelOf(nodes[0]) >= 0);
    yield* inversions(subject, runs);
    yield* skips(subject, runs);
  },
};

function levelOf(node: OutlineNode | null | undefined): number {
  return node?.kind === 'heading' ? LEVELS.indexOf(node.family) : -1;
}

/** Whether below each level there is but one other, and that further in, as in nearly all documents. */
function isOrderly(runs: readonly Run[]): boolean {
  const inner = new Int8Array(LEVELS.length).fill(-1);
  for (const { nodes, parent } of runs) {
    const outer = levelOf(parent);
    const level = outer < 0 ? -1 : levelOf(nodes[0]);
    if (level < 0) continue;
    if (level < outer || ((inner[outer] as number) >= 0 && inner[outer] !== level)) return false;
    inner[outer] = level;
  }
  return true;
}

/** Runs of headings right below one that belongs further in; one problem for each pair of families. */
function* inversions({ restored }: Subject, runs: readonly Run[]): Generator<Problem> {
  const pairs = new Map<string, OutlineNode[]>();
  for (const { nodes, parent } of runs) {
    const node = nodes[0] as OutlineNode;
    if (!parent || levelOf(parent) <= levelOf(node)) continue;
    const pair = `${parent.family}>${node.family}`;
    const found = pairs.get(pair);
    if (found) found.push(node);
    else pairs.set(pair, [parent, node]);
  }
  for (const [parent, node, ...others] of pairs.values()) {
    if (!parent || !node) continue;
    const marker = shownMarker(parent);
    yield {
      span: markerSpan(restored, node),
      message: { en: `this level belongs above ${marker}, not below it`, zh: `这一级应在“${marker}”之上，不应在其下` },
      actual: shownMarker(node),
      evidence: [parent, ...others].map(({ span }) => span),
    };
  }
}

/** The one section of a run whose headings are those that stand below another level everywhere else. */
function* skips({ restored }: Subject, runs: readonly Run[]): Generator<Problem> {
  const shown = new Set(runs.map(({ nodes, parent }) => `${parent?.family}>${nodes[0]?.family}`));
  const below = new Map<OutlineNode, OutlineNode>();
  for (const { nodes, parent } of runs) if (parent && !below.has(parent)) below.set(parent, nodes[0] as OutlineNode);
  for (const { nodes } of runs) {
    const firsts = nodes.flatMap((node) => below.get(node) ?? []);
    const outer = firsts.reduce((least, first) => Math.min(least, levelOf(first)), LEVELS.length);
    const odd = firsts.filter((first) => levelOf(first) > outer);
    const [node] = odd;
    if (!node || odd.length > 1 || firsts.length - odd.length < LEAST_OTHERS || !shown.has(`${LEVELS[outer]}>${node.family}`)) continue;
    const others = firsts.filter((first) => first !== node);
    const marker = shownMarker(others[0] as OutlineNode);
    yield {
      span: markerSpan(restored, node),
      message: { en: `the sections beside this one have ${marker} here`, zh: `并列的各部分此处用的是“${marker}”` },
      actual: shownMarker(node),
      expected: [marker],
      evidence: others.map(({ span }) => span),
    };
  }
}
