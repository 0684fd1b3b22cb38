import { applyEdits, type Edit } from '../text/edits.ts';

/** A line of a hunk: as it was, as it is to be, or the same. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  /** With its line feed, if it has one. */
  readonly text: string;
  /** What changes of the line, as offsets into it, half-open; of the same lines nothing does. */
  readonly changes: readonly (readonly [start: number, end: number])[];
}

/** A stretch of lines with changes, and the lines around them. Lines count from 1. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly lines: readonly DiffLine[];
}

/** Lines that stand around a change, as `diff -u` has them. */
const CONTEXT = 3;

/** Lines that change together: those from `from` to `to` (offsets, whole lines) through these edits. */
interface Block {
  readonly from: number;
  to: number;
  readonly edits: Edit[];
}

/** The hunks that make `edits` of `text`. The edits are known, so nothing has to be searched for: linear, where a diff of two texts is not. */
export function* hunksOf(text: string, edits: readonly Edit[]): Generator<Hunk> {
  let line = 1;
  let counted = 0;
  let growth = 0;
  let group: Block[] = [];

  function* close(): Generator<Hunk> {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return;
    const start = linesBefore(text, first.from, CONTEXT, counted);
    const end = linesAfter(text, last.to, CONTEXT);
    line += countLines(text, counted, start);
    counted = start;
    let at = start;
    const parts: DiffLine[][] = [];
    for (const block of group) {
      parts.push(same(text.slice(at, block.from)), changed(text, block));
      at = block.to;
    }
    const lines = [...parts, same(text.slice(at, end))].flat();
    const oldLines = lines.filter(({ sign }) => sign !== '+').length;
    const newLines = lines.filter(({ sign }) => sign !== '-').length;
    // A stretch of no lines stands behind the line before it.
    yield {
      oldStart: oldLines === 0 ? line - 1 : line,
      oldLines,
      newStart: line + growth - (newLines === 0 ? 1 : 0),
      newLines,
      lines,
    };
    growth += newLines - oldLines;
    group = [];
  }

  for (const block of blocksOf(text, edits)) {
    const last = group.at(-1);
    // Hunks whose contexts would touch are one.
    if (last !== undefined && linesAfter(text, last.to, 2 * CONTEXT) < block.from) yield* close();
    group.push(block);
  }
  yield* close();
}

function* blocksOf(text: string, edits: readonly Edit[]): Generator<Block> {
  let block: Block | null = null;
  for (const edit of edits) {
    const from = lineStart(text, edit.start);
    const isWholeLines = edit.end > edit.start && text[edit.end - 1] === '\n';
    const to = isWholeLines ? edit.end : lineEnd(text, edit.end);
    if (block !== null && from <= block.to) {
      block.edits.push(edit);
      block.to = Math.max(block.to, to);
    } else {
      if (block !== null) yield block;
      block = { from, to, edits: [edit] };
    }
    // A line that loses its line feed goes on in the next one.
    if (edit.end === block.to && !endsLine(edit, block)) block.to = lineEnd(text, block.to);
  }
  if (block !== null) yield block;
}

/** Whether a line ends, or none is left, where the last edit of a block reaches the end of its lines. */
function endsLine({ start, text }: Edit, { from, edits }: Block): boolean {
  return text === '' ? start === from && edits.length === 1 : text.endsWith('\n');
}

/** The lines of a block after its edits. */
function afterOf(text: string, { from, to, edits }: Block): string {
  return applyEdits(
    text.slice(from, to),
    edits.map((edit) => ({ start: edit.start - from, end: edit.end - from, text: edit.text })),
  );
}

function changed(text: string, block: Block): DiffLine[] {
  const { from, to, edits } = block;
  let shift = -from;
  const removed = edits.map(({ start, end }): [number, number] => [start - from, end - from]);
  const added = edits.map((edit): [number, number] => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return [start, start + edit.text.length];
  });
  return [...linesOf(text.slice(from, to), '-', removed), ...linesOf(afterOf(text, block), '+', added)];
}

const same = (text: string): DiffLine[] => linesOf(text, ' ', []);

function linesOf(text: string, sign: DiffLine['sign'], changes: readonly (readonly [number, number])[]): DiffLine[] {
  const lines: DiffLine[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const own: [number, number][] = [];
    // A change may go on in the next line, so it is looked at again there.
    while (next < changes.length && (changes[next] as readonly [number, number])[0] < end) {
      const [start, stop] = changes[next] as readonly [number, number];
      own.push([Math.max(0, start - at), Math.min(end, stop) - at]);
      if (stop > end) break;
      next++;
    }
    lines.push({ sign, text: text.slice(at, end), changes: own });
    at = end;
  }
  return lines;
}

/** The offset of the first character of the line at `at`. */
function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The offset after the line feed of the line at `at`, or the length of the text. */
function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}

function linesBefore(text: string, at: number, count: number, least: number): number {
  let start = at;
  for (let i = 0; i < count && start > least; i++) start = lineStart(text, start - 1);
  return Math.max(start, least);
}

function linesAfter(text: string, at: number, count: number): number {
  let end = at;
  for (let i = 0; i < count && end < text.length; i++) end = lineEnd(text, end);
  return end;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
