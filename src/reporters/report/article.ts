import type { Language } from '../../language.ts';
import type {
  AnnotatedBlock,
  AnnotatedDocument,
  Mark,
  OutlineNode,
  Point,
  RemovedPart,
  RemovedText,
  SeamPart,
  SeamPlace,
} from '../../model.ts';
import { numberOf } from '../../text/place.ts';
import { CLEAN_LABELS } from '../clean/labels.ts';
import { type Html, html, trusted } from '../page/html.ts';
import { type Anchors, entryId, isListed, nodesOf, outlineId, placeOf } from './anchors.ts';
import { SPEECH_LABELS } from './labels.ts';

/** Headings of the page stand above those of the speech: its title, and that of the text. */
const FIRST_LEVEL = 3;
const LAST_LEVEL = 6;
/** A final stop belongs to no title. */
const LONGEST_REST = 1;
/** A place that more findings refer to than this says so of the first; each of them leads to it all the same. */
const MOST_NAMES = 24;

/** The restored text with its marks, block by block. What was left out stands at its place and is shown when it is asked for. */
export function* article(document: AnnotatedDocument, anchors: Anchors, lang: Language): Generator<Html> {
  const writer = new ArticleWriter(document, anchors, lang);
  const labels = SPEECH_LABELS[lang];
  const heads: Partial<Record<AnnotatedBlock['kind'], string>> = { 'declared-outline': labels.declared, annex: labels.annex };
  let before: AnnotatedBlock['kind'] | null = null;
  for (const block of document.blocks) {
    const head = block.kind === before ? undefined : heads[block.kind];
    if (head !== undefined) yield html`<p class="run-head">${head}</p>\n`;
    yield writer.block(block);
    if (block.kind !== 'removed') before = block.kind;
  }
}

class ArticleWriter {
  private readonly nodes: readonly OutlineNode[];
  private readonly named = new Set<number>();
  /** Levels in the outline of the headings around the next one. */
  private readonly levels: number[] = [];
  private line = 0;

  constructor(
    private readonly document: AnnotatedDocument,
    private readonly anchors: Anchors,
    private readonly lang: Language,
  ) {
    this.nodes = [...nodesOf(document.outline)];
  }

  block({ kind, parts }: AnnotatedBlock): Html {
    const words = this.groups(parts);
    if (kind === 'removed') return html`<div class="dropped block">${words}</div>\n`;
    const line = this.lineOf(parts);
    const heading = kind === 'paragraph' ? this.headingOf(parts) : null;
    if (heading === null) return html`<p class="${kind}"${line}>${words}</p>\n`;
    const tag = trusted(`h${this.levelOf(heading)}`);
    return html`<${tag} class="heading level-${heading.level}"${line}>${words}</${tag}>\n`;
  }

  /** The line in which the block begins, where none before it does: it is shown beside it. */
  private lineOf(parts: AnnotatedBlock['parts']): Html | null {
    const first = parts.find((part) => part.type === 'text');
    if (first === undefined) return null;
    const line = numberOf(first.span.start);
    if (line === this.line) return null;
    this.line = line;
    return html` data-line="${line}"`;
  }

  /** The heading of which the block is all, or null. */
  private headingOf(parts: AnnotatedBlock['parts']): OutlineNode | null {
    let heading: OutlineNode | null = null;
    let rest = 0;
    for (const part of parts) {
      if (part.type !== 'text') continue;
      const own = part.marks?.find(({ kind }) => kind === 'outline');
      const node = own && this.nodes[own.index];
      if (node?.kind !== 'heading') rest += part.text.length;
      else heading ??= node;
    }
    return rest > LONGEST_REST ? null : heading;
  }

  /** No level of HTML is left out on the way down, whatever the levels of the speech. */
  private levelOf({ level }: OutlineNode): number {
    while (this.levels.length > 0 && (this.levels.at(-1) as number) >= level) this.levels.pop();
    this.levels.push(level);
    return Math.min(LAST_LEVEL, FIRST_LEVEL - 1 + this.levels.length);
  }

  /** Parts of one heading or point stand in one element; what was left out or joined inside of it too. */
  private groups(parts: AnnotatedBlock['parts']): Html[] {
    const groups: { readonly nodes: readonly Mark[]; readonly words: Html[] }[] = [];
    for (const part of parts) {
      const last = groups.at(-1);
      const nodes = part.type === 'text' ? (part.marks ?? []).filter(({ kind }) => kind === 'outline') : (last?.nodes ?? []);
      const words = this.part(part);
      if (last !== undefined && sameNodes(last.nodes, nodes)) last.words.push(words);
      else groups.push({ nodes, words: [words] });
    }
    return groups.map(({ nodes, words }) => nodes.reduceRight<Html>((inner, { index }) => this.node(index, inner), html`${words}`));
  }

  private node(index: number, words: Html): Html {
    const kind = this.nodes[index]?.kind ?? 'point';
    const id = this.named.has(index) ? null : html` id="${outlineId(index)}"`;
    this.named.add(index);
    return html`<span class="${kind}-title"${id}>${words}</span>`;
  }

  private part(part: AnnotatedBlock['parts'][number]): Html {
    if (part.type === 'seam') return this.seam(part);
    if (part.type === 'removed') return this.removed(part);
    return part.marks === undefined ? html`${part.text}` : this.marked(html`${part.text}`, part.marks, part.span.start);
  }

  /** Words with their marks, as a link to the entry of one of them; a card shows the others too. */
  private marked(words: Html, marks: readonly Mark[], point: Point): Html {
    const id = this.anchors.nextId();
    const listed = marks.filter(isListed);
    // Where a finding says of a claim or a placeholder what that says itself, the way leads to the latter.
    const innermost = listed.findLast(({ kind }) => kind !== 'finding') ?? listed.at(-1);
    const shown = new Set([...listed, ...marks.filter(({ kind }) => kind !== 'outline')].map(entryId));
    if (shown.size === 0) return html`<span id="${id}">${words}</span>`;
    const names = html`data-marks="${[...shown].slice(0, MOST_NAMES).join(' ')}"`;
    if (innermost === undefined) return html`<span id="${id}" class="evidence" ${names}>${words}</span>`;
    const classes = new Set(['mark', ...listed.flatMap((mark) => this.classesOf(mark))]);
    // A mark that others divide is one stop on the way with the keyboard.
    const skip = listed.some((mark) => this.anchors.begins(mark, id)) ? null : html` tabindex="-1"`;
    const opening = html`<a id="${id}" class="${[...classes].join(' ')}" href="#${entryId(innermost)}" ${names}`;
    return html`${opening} data-place="${placeOf(point)}"${skip}>${words}</a>`;
  }

  private classesOf({ kind, index }: Mark): string[] {
    if (kind === 'slogan') return ['slogan', this.document.slogans[index]?.kind ?? ''];
    if (kind === 'placeholder') return ['blank'];
    if (kind === 'finding') return ['finding', this.document.findings[index]?.severity ?? ''];
    const holds = this.document.claims[index]?.holds ?? null;
    return ['claim', holds === null ? 'open' : holds ? 'holds' : 'fails'];
  }

  private removed({ index, marks }: RemovedPart): Html {
    const { kind, reason, text, span } = this.document.removals[index] as RemovedText;
    const words = html`<del>${text}</del>`;
    const name = html`<span class="kind" title="${reason}">${CLEAN_LABELS[this.lang].removals[kind]}</span>`;
    return html`<span class="dropped">${name}${marks === undefined ? words : this.marked(words, marks, span.start)}</span>`;
  }

  private seam({ index }: SeamPart): Html {
    const { kind, reason } = this.document.seams[index] as SeamPlace;
    const name = CLEAN_LABELS[this.lang].actions[kind];
    return html`<span class="seam ${kind}" title="${name}: ${reason}"><span class="unseen">${name}</span></span>`;
  }
}

function sameNodes(some: readonly Mark[], others: readonly Mark[]): boolean {
  return some.length === others.length && some.every(({ index }, at) => index === others[at]?.index);
}
