import { matchDeclared } from '../../../claims/declared.ts';
import type { OutlineNode } from '../../../model.ts';
import { placeWords } from '../../../text/place.ts';
import { markerSpan, shownMarker } from '../../markers.ts';
import type { Problem, Rule, Subject } from '../../rule.ts';
import { seriesOf } from '../../runs.ts';

/** Titles shorter than this come again by chance. */
const LEAST_LENGTH = 4;
/** So many siblings in the outline show that it lists their level. */
const LEAST_DECLARED = 2;

/** The outline that the document prints in front of itself, held against the one that it has. */
export const claimOutline: Rule = {
  id: 'claim/outline',
  severity: 'warning',
  summary: { en: 'The declared outline and the text disagree', zh: '提纲与正文不符' },
  documentation: {
    en:
      'The document prints an outline in front of itself (提纲, 目录). A heading of it that the text has not, has in another place, with another number or in other ' +
      'words, is reported, and so is one that the text has between declared ones and the outline has not. A declared title may be the beginning of the printed one.',
    zh: '文前印有提纲或目录。其中的标题正文没有的，在正文中换了位置、序号或文字的，以及正文有而提纲没有的并列标题，都报。提纲只列出标题前半句的，不算不符。',
  },
  examples: {
    wrong: [
      '在全市工作会议上的讲话\n【提纲】一、认清形势 二、突出重点 三、转变作风\n同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n二、突出重点\n重点是项目。\n',
    ],
    right: [
      '在全市工作会议上的讲话\n【提纲】一、认清形势 二、突出重点\n同志们：\n一、认清形势，增强紧迫感\n今年的任务很重，时间很紧。\n二、突出重点\n重点是项目。\n',
    ],
  },
  *check(subject) {
    const { declaredOutline, garbledCharacters, replacedCharacters } = subject.record;
    if (declaredOutline.length === 0) return;
    // What nobody can read may be there.
    if (garbledCharacters !== undefined || replacedCharacters !== undefined) return;
    const comparison = new Comparison(subject);
    yield* comparison.declared(declaredOutline);
    yield* comparison.undeclared();
  },
};

/** Both outlines, with what is known of which heading of the one is which of the other. */
class Comparison {
  /** The heading of the text that each declared one announces. */
  private readonly present = new Map<OutlineNode, OutlineNode>();
  /** The declared heading that announced each of the text. */
  private readonly announced = new Map<OutlineNode, OutlineNode>();
  /** Headings of the text that no declared one announced, by title, and for each list of siblings by marker. */
  private readonly byTitle = new Map<string, OutlineNode>();
  private readonly byMarker = new Map<readonly OutlineNode[], ReadonlyMap<string, OutlineNode>>();
  private readonly lists = new Map<OutlineNode, readonly OutlineNode[]>();

  constructor(private readonly subject: Subject) {
    const { declaredOutline, outline } = subject.record;
    for (const { node, present } of matchDeclared(declaredOutline, outline)) if (present) this.note(node, present);
    this.index(outline);
  }

  /** What is wrong with declared siblings and those below them. */
  *declared(nodes: readonly OutlineNode[]): Generator<Problem> {
    const beside = nodes.find((node) => this.present.has(node));
    const markers = beside && this.markersOf(this.lists.get(this.present.get(beside) as OutlineNode) ?? []);
    for (const node of nodes) {
      const present = this.present.get(node) ?? markers?.get(markerOf(node)) ?? null;
      if (present) {
        this.note(node, present);
        yield* differences(node, present);
      } else yield this.absent(node);
      // What is below an absent heading is absent with it.
      if (present || node.children.some((child) => this.present.has(child))) yield* this.declared(node.children);
    }
  }

  /** Headings beside declared ones, counted as these are, that the outline has not. */
  *undeclared(): Generator<Problem> {
    const lists: (readonly OutlineNode[])[] = [this.subject.record.outline];
    for (let list = lists.pop(); list; list = lists.pop()) {
      const declared = list.flatMap((node) => this.announced.get(node) ?? []);
      const series = new Set(declared.map(seriesOf));
      let before: OutlineNode | undefined;
      for (const node of list) {
        const announcer = this.announced.get(node);
        if (announcer) lists.push(node.children);
        before = announcer ?? before;
        if (announcer || node.kind !== 'heading' || declared.length < LEAST_DECLARED || !series.has(seriesOf(node))) continue;
        yield {
          span: markerSpan(this.subject.restored, node),
          message: { en: 'the declared outline has no such heading', zh: '提纲中没有这个标题' },
          actual: shownMarker(node) + node.title,
          ...(before && { evidence: [before.span] }),
        };
      }
    }
  }

  private absent(node: OutlineNode): Problem {
    const title = bare(node.title);
    const moved = this.byTitle.get(title);
    if (moved) {
      this.announced.set(moved, node);
      this.byTitle.delete(title);
    }
    const place = moved?.span.start;
    return {
      span: node.span,
      message: place
        ? {
            en: `the text has this heading in another place, ${placeWords(place, 'en')}`,
            zh: `正文中此标题换了位置，在${placeWords(place, 'zh')}`,
          }
        : { en: 'the text has no such heading', zh: '正文没有这个标题' },
      actual: shownMarker(node) + node.title,
      ...(moved && { evidence: [moved.span] }),
    };
  }

  private note(node: OutlineNode, present: OutlineNode): void {
    this.present.set(node, present);
    this.announced.set(present, node);
  }

  private index(siblings: readonly OutlineNode[]): void {
    for (const node of siblings) {
      this.lists.set(node, siblings);
      const title = bare(node.title);
      if (node.kind === 'heading' && !this.announced.has(node) && title.length >= LEAST_LENGTH && !this.byTitle.has(title))
        this.byTitle.set(title, node);
      this.index(node.children);
    }
  }

  private markersOf(list: readonly OutlineNode[]): ReadonlyMap<string, OutlineNode> {
    const known = this.byMarker.get(list);
    if (known) return known;
    const open = list.filter((node) => node.kind === 'heading' && node.ordinal !== null && !this.announced.has(node));
    const markers = new Map(open.map((node) => [markerOf(node), node] as const));
    this.byMarker.set(list, markers);
    return markers;
  }
}

function markerOf(node: OutlineNode): string {
  return `${seriesOf(node)} ${node.ordinal}`;
}

function bare(title: string): string {
  return title.replace(/[\s\p{P}]/gu, '');
}

function* differences(node: OutlineNode, present: OutlineNode): Generator<Problem> {
  const declared = bare(node.title);
  const printed = bare(present.title);
  const { line } = present.span.start;
  const isSame = printed.startsWith(declared) || declared.startsWith(printed);
  const isNumbered = node.ordinal !== null && present.ordinal !== null;
  if (isSame && (!isNumbered || markerOf(node) === markerOf(present))) return;
  yield {
    span: node.span,
    message: isSame
      ? { en: `its number in line ${line} is another`, zh: `与第 ${line} 行的序号不同` }
      : { en: `it reads otherwise in line ${line}`, zh: `与第 ${line} 行的文字不同` },
    actual: isSame ? shownMarker(node) : node.title,
    expected: [isSame ? shownMarker(present) : present.title],
    evidence: [present.span],
  };
}
