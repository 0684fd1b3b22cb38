import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/analyze.ts';
import { annotate, annotated } from '../../src/annotation/annotate.ts';
import { readSubject } from '../../src/checks/subject.ts';
import type { AnnotatedDocument, Mark, OutlineNode, Span, TextPart } from '../../src/model.ts';
import { restore } from '../../src/restore/restore.ts';
import { sourceOf, speech } from '../properties/speeches.ts';

type Part = AnnotatedDocument['blocks'][number]['parts'][number];

const partsOf = (document: AnnotatedDocument): Part[] => document.blocks.flatMap(({ parts }) => parts);
const isText = (part: Part): part is TextPart => part.type === 'text';
const nodesOf = (nodes: readonly OutlineNode[]): OutlineNode[] => nodes.flatMap((node) => [node, ...nodesOf(node.children)]);

/** The place of the record that a mark names. */
function spanOf(document: AnnotatedDocument, { kind, index, occurrence = 0, evidence }: Mark): Span | undefined {
  if (kind === 'outline') return nodesOf(document.outline)[index]?.span;
  if (kind === 'slogan') return document.slogans[index]?.occurrences[occurrence]?.span;
  if (kind === 'placeholder') return document.placeholders[index]?.span;
  const record = kind === 'claim' ? document.claims[index] : document.findings[index];
  return evidence === undefined ? record?.span : record?.evidence?.[evidence];
}

describe('an annotated document', () => {
  const text = [
    '发布时间：2025/8/29 20:03:48 字数：3829',
    '在全区工作推进会上的讲话',
    '同志们：',
    '下面，我讲三点意见。',
    '一、增强“四个意识”，把XX镇的工作和党的建设各项要求结合起来，把全区上下的思想统一到会议精神上来，做到贯',
    '- 1 -',
    '穿始终，不松劲、不歇脚。',
    '二、狠抓落实。要把责任扛在肩上。',
  ].join('\n');
  const document = annotate(sourceOf(text));

  it('holds the restored text in parts, each with the records that it belongs to', () => {
    const words = (kind: Mark['kind']): string[] =>
      partsOf(document)
        .filter(isText)
        .flatMap((part) => ((part.marks ?? []).some((mark) => mark.kind === kind) ? [part.text] : []));
    expect(words('slogan').join('')).toContain('四个意识');
    expect(words('placeholder')).toEqual(['XX']);
    expect(words('claim')).toContain('我讲三点意见');
    expect(words('outline').join('')).toContain('二、狠抓落实');
  });

  it('shows what was left out, and where lines were joined, at their place', () => {
    const block = document.blocks.find(({ parts }) => parts.some(({ type }) => type === 'seam'));
    const around = block?.parts.map((part) => (part.type === 'text' ? part.text : part.type)).join('/') ?? '';
    expect(around).toMatch(/做到贯\/removed\/seam\/穿始终/);
    expect(document.removals.map((removal) => removal.text)).toContain('- 1 -');
  });

  it('puts what is said of a text that was left out at the place where it was', () => {
    expect(document.claims.map(({ kind }) => kind)).toContain('length');
    const claim = document.claims.findIndex(({ kind }) => kind === 'length');
    const owners = partsOf(document).filter(
      (part) => part.type !== 'seam' && part.marks?.some((mark) => mark.kind === 'claim' && mark.index === claim),
    );
    expect(owners.map(({ type }) => type)).toEqual(['removed']);
  });

  it('is the same for those who have read the document already', () => {
    const subject = readSubject(sourceOf(text));
    expect(annotated(documentOf(subject), subject.restored)).toEqual(document);
  });

  it('holds all of the restored text in order, every removal and every mark, of any text', () => {
    fc.assert(
      fc.property(speech, (source) => {
        const document = annotate(sourceOf(source));
        const parts = partsOf(document);
        const restored = restore(sourceOf(source));
        expect(
          parts
            .filter(isText)
            .map((part) => part.text)
            .join(''),
        ).toBe(restored.text);
        expect(parts.flatMap((part) => (part.type === 'removed' ? [part.index] : []))).toEqual(document.removals.map((_, index) => index));
        // The words of each mark are those of the source at its place, what was left out between them aside.
        const words = new Map<string, { mark: Mark; text: string }>();
        for (const part of parts.filter(isText)) {
          for (const mark of part.marks ?? []) {
            const key = JSON.stringify(mark);
            words.set(key, { mark, text: (words.get(key)?.text ?? '') + part.text });
          }
        }
        for (const { mark, text: found } of words.values()) {
          const span = spanOf(document, mark) as Span;
          expect(found).toBe(restored.text.slice(restored.restoredOffset(span.start.offset), restored.restoredOffset(span.end.offset)));
          expect(found).not.toBe('');
        }
        // No slogan, placeholder or heading is without its place: they are read from the restored text.
        const marked = new Set([...words.values()].map(({ mark }) => `${mark.kind} ${mark.index} ${mark.occurrence ?? ''}`));
        document.slogans.forEach(({ occurrences }, index) => {
          occurrences.forEach((_, occurrence) => {
            expect(marked).toContain(`slogan ${index} ${occurrence}`);
          });
        });
        document.placeholders.forEach((_, index) => {
          expect(marked).toContain(`placeholder ${index} `);
        });
        nodesOf(document.outline).forEach((_, index) => {
          expect(marked).toContain(`outline ${index} `);
        });
      }),
    );
  });

  it('is divided no finer than its marks: next to each other stand parts with different ones', () => {
    fc.assert(
      fc.property(speech, (source) => {
        for (const { parts } of annotate(sourceOf(source)).blocks) {
          for (const [at, part] of parts.entries()) {
            const next = parts[at + 1];
            if (part.type === 'text' && next?.type === 'text') expect(part.marks).not.toEqual(next.marks);
          }
        }
      }),
    );
  });
});
