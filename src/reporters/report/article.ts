import type { Language } from '../../language.ts';
import type { AnnotatedBlock, AnnotatedDocument, Mark, OutlineNode, RemovedPart, SeamPart, TextPart } from '../../model.ts';
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
    const first = parts.find((part) => part.type === 'text');
    const line = first === undefined ? null : html` data-line="${numberOf(first.span.start)}"`;
    const heading = kind === 'paragraph' ? this.headingOf(parts) : null;
    if (heading === null) return html`<p class="${kind}"${line}>${words}</p>\n`;
    const tag = trusted(`h${this.levelOf(heading)}`);
    return html`<${tag} class="heading level-${heading.level}"${line}>${words}</${tag}>\n`;
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
    if (part.marks === undefined) return part.type === 'text' ? html`${part.text}` : this.removed(part);
    const { marks } = part;
    const id = this.anchors.nextId();
    const words = part.type === 'text' ? html`${part.text}` : this.removed(part);
    const listed = marks.filter(isListed);
    const innermost = listed.at(-1);
    const shown = marks.filter(({ kind }) => kind !== 'outline').map(entryId);
    const names = html`data-marks="${[...new Set(shown)].join(' ')}"`;
    if (innermost === undefined)
      return shown.length === 0 ? html`<span id="${id}">${words}</span>` : html`<span id="${id}" class="evidence" ${names}>${words}</span>`;
    const classes = new Set(['mark', ...listed.flatMap((mark) => this.classesOf(mark))]);
    const place = html`data-place="${placeOf(this.pointOf(part))}"`;
    // A mark that others divide is one stop on the way with the keyboard.
    const skip = listed.some((mark) => this.anchors.begins(mark, id)) ? null : html` tabindex="-1"`;
    return html`<a id="${id}" class="${[...classes].join(' ')}" href="#${entryId(innermost)}" ${names} ${place}${skip}>${words}</a>`;
  }

  private pointOf(part: TextPart | RemovedPart): TextPart['span']['start'] {
    const span = part.type === 'text' ? part.span : this.document.removals[part.index]?.span;
    return (span as TextPart['span']).start;
  }

  private classesOf({ kind, index }: Mark): string[] {
    if (kind === 'slogan') return ['slogan', this.document.slogans[index]?.kind ?? ''];
    if (kind === 'placeholder') return ['blank'];
    if (kind === 'finding') return ['finding', this.document.findings[index]?.severity ?? ''];
    const holds = this.document.claims[index]?.holds ?? null;
    return ['claim', holds === null ? 'open' : holds ? 'holds' : 'fails'];
  }

  private removed({ index }: RemovedPart): Html {
    const removal = this.document.removals[index];
    if (removal === undefined) return html``;
    const { kind, reason, text } = removal;
    return html`<span class="dropped"><span class="kind" title="${reason}">${CLEAN_LABELS[this.lang].removals[kind]}</span><del>${text}</del></span>`;
  }

  private seam({ index }: SeamPart): Html {
    const { kind = 'joined', reason = '' } = this.document.seams[index] ?? {};
    const name = CLEAN_LABELS[this.lang].actions[kind];
    return html`<span class="seam ${kind}" title="${name}: ${reason}"><span class="unseen">${name}</span></span>`;
  }
}

function sameNodes(some: readonly Mark[], others: readonly Mark[]): boolean {
  return some.length === others.length && some.every(({ index }, at) => index === others[at]?.index);
}
