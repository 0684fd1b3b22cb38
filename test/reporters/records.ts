import type { Claim, OutlineNode, Span } from '../../src/model.ts';
import type { OutlineRecord } from '../../src/reporters/contract.ts';
import type { OutlineOptions } from '../../src/reporters/outline/formats.ts';
import { plain } from '../../src/reporters/paint.ts';
import type { Reporter } from '../../src/reporters/reporter.ts';

/** A span of one line. */
function span(line: number, length = 4): Span {
  const offset = line * 100;
  return { start: { line, column: 1, offset }, end: { line, column: 1 + length, offset: offset + length } };
}

const FAMILIES: Readonly<Record<string, string>> = { '、': 'chinese', '）': 'parenthesized-chinese', 是: 'verb-是' };

/** A heading, or a point where the marker is one of 一是. */
export function node(marker: string, title: string, line: number, children: OutlineNode[] = [], level = 1): OutlineNode {
  const family = FAMILIES[marker.at(-1) ?? ''] ?? 'markdown';
  const ordinal = '一二三四五六七八九'.indexOf(marker.replace(/[（第]/, '')[0] ?? ' ') + 1;
  const below = children.map((child) => ({ ...child, level: level + 1 }));
  return {
    kind: family.startsWith('verb-') ? 'point' : 'heading',
    marker,
    family,
    ordinal: ordinal || null,
    level,
    title,
    span: span(line),
    characters: line * 10,
    children: below,
  };
}

/** A record of `outline` with what a test does not say left empty. */
export function record(parts: Partial<OutlineRecord>): OutlineRecord {
  return {
    path: 'a/speech.txt',
    encoding: 'utf-8',
    format: 'text',
    title: '讲话',
    characters: 1234,
    outline: [],
    declaredOutline: [],
    claims: [],
    ...parts,
  };
}

/** A claim that does not hold. */
export function brokenClaim(kind: Claim['kind'], text: string, claimed: number, found: number | null): Claim {
  return { kind, text, claimed, found, holds: false, span: span(7), evidence: [] };
}

/** Options of a run whose output is no terminal. */
export const OPTIONS: OutlineOptions = {
  tool: { name: 'speechkit', version: '1.2.3' },
  lang: 'zh',
  width: null,
  ambiguousWidth: 1,
  paint: plain,
  several: false,
  depth: Number.POSITIVE_INFINITY,
  points: true,
};

/** All that a reporter writes for some records. */
export function write<DocumentRecord, RunSummary>(
  reporter: Reporter<DocumentRecord, RunSummary>,
  records: readonly DocumentRecord[],
  summary: RunSummary,
  text = '',
): string {
  return [...records.flatMap((one) => [...reporter.document(one, text)]), ...reporter.end(summary)].join('');
}

/** Totals, for reporters that do not look at them. */
export const SUMMARY = { documents: 0, errors: 0, characters: 0, headings: 0, points: 0, brokenClaims: 0 };
