import type { Language } from '../../language.ts';
import type { AnnotatedBlock, AnnotatedDocument, OutlineNode } from '../../model.ts';
import { bars, type Stretch, strip, type Tick } from '../page/charts.ts';
import type { Html } from '../page/html.ts';
import { nodesOf } from './anchors.ts';
import { SPEECH_LABELS } from './labels.ts';

/** So many of the most used slogans are drawn. */
const MOST = 12;
/** Characters of a title that stand for it in the strip, where it has no marker. */
const SHORT = 6;

/** Blocks that are not the speech itself. */
const BESIDE: ReadonlySet<AnnotatedBlock['kind']> = new Set(['declared-outline', 'annex', 'omission', 'removed']);

/** The sections of the speech by length and where slogans stand; null where there is no text. */
export function sections(document: AnnotatedDocument, lang: Language): Html | null {
  const labels = SPEECH_LABELS[lang];
  const { starts, ticks, length } = measure(document);
  if (length === 0) return null;
  const numbers = new Map([...nodesOf(document.outline)].map((node, index) => [node, index]));
  const begun = sectionsOf(document.outline)
    .map((node) => ({ node, start: starts.get(numbers.get(node) as number) }))
    .filter((section): section is { node: OutlineNode; start: number } => section.start !== undefined)
    .sort((a, b) => a.start - b.start);
  const own = begun.map(({ node }) => ownCharacters(node, begun.length > 1 && begun[1]?.node === node.children[0]));
  const stretches = begun.map(({ node: { marker, title }, start }, index): Stretch => {
    const end = begun[index + 1]?.start ?? length;
    return { mark: marker || title.slice(0, SHORT), name: marker + title, start, end, characters: own[index] as number };
  });
  const first = begun[0]?.start ?? length;
  if (first > 0) {
    const characters = Math.max(0, document.characters - own.reduce((sum, value) => sum + value, 0));
    stretches.unshift({ mark: '', name: begun.length === 0 ? labels.text : labels.front, start: 0, end: first, characters });
  }
  return strip({ lang, caption: labels.strip, heads: [labels.section, labels.characters, labels.slogans], stretches, ticks });
}

/** 字数 of a section; of one whose parts are sections too, what comes before them. */
function ownCharacters({ characters, children }: OutlineNode, isDivided: boolean): number {
  return isDivided ? children.reduce((rest, child) => rest - child.characters, characters) : characters;
}

/** The outermost headings; where there is one only, those below it. */
function sectionsOf(outline: readonly OutlineNode[]): readonly OutlineNode[] {
  const headings = outline.filter(({ kind }) => kind === 'heading');
  const below = headings.length === 1 ? (headings[0] as OutlineNode).children.filter(({ kind }) => kind === 'heading') : [];
  return below.length > 1 ? [...headings, ...below] : headings;
}

/** Where the nodes of the outline and the slogans begin, in UTF-16 units of the restored speech; and its length. */
function measure({ blocks, slogans }: AnnotatedDocument): { starts: Map<number, number>; ticks: Tick[]; length: number } {
  const starts = new Map<number, number>();
  const ticks: Tick[] = [];
  let length = 0;
  let open = new Set<string>();
  for (const { kind, parts } of blocks) {
    if (BESIDE.has(kind)) continue;
    for (const part of parts) {
      if (part.type !== 'text') continue;
      const here = new Set<string>();
      for (const mark of part.marks ?? []) {
        if (mark.kind === 'outline' && !starts.has(mark.index)) starts.set(mark.index, length);
        if (mark.kind !== 'slogan') continue;
        const key = `${mark.index} ${mark.occurrence}`;
        if (!open.has(key)) ticks.push({ at: length, name: slogans[mark.index]?.term ?? '' });
        here.add(key);
      }
      open = here;
      length += part.text.length;
    }
  }
  return { starts, ticks, length };
}

/** The slogans that stand more than once, the most used first; null where all of them stand equally often, which a drawing shows no better. */
export function mostUsed({ slogans }: AnnotatedDocument, lang: Language): Html | null {
  const labels = SPEECH_LABELS[lang];
  const often = slogans.filter(({ count }) => count > 1).sort((a, b) => b.count - a.count);
  if (often[0]?.count === often.at(-1)?.count) return null;
  const rows = often.slice(0, MOST).map(({ term, count }) => ({ name: term, value: count }));
  return bars({ lang, caption: labels.most, heads: [labels.slogans, labels.count], rows });
}
