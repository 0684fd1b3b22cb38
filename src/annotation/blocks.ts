import type { AnnotatedBlock, Document, Mark } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { type PlacedMark, type PlacedMarks, placeMarks } from './marks.ts';

type Part = AnnotatedBlock['parts'][number];

/** A removal or a seam, at the restored offset before which it stands. */
interface Trace {
  readonly at: number;
  readonly part: Part;
}

/**
 * The blocks of the restored text, divided wherever a mark begins or ends and wherever something was left out or joined; what was left
 * out between two blocks stands in a block of its own. One pass from the first character to the last.
 */
export function blocksOf(document: Document, restored: Restored): AnnotatedBlock[] {
  const marks = placeMarks(document, restored);
  const traces = tracesOf(restored, marks);
  const writer = new PartWriter(restored, marks.inText);
  const blocks: AnnotatedBlock[] = [];
  let next = 0;
  const leftOut = (upTo: number): void => {
    const parts: Part[] = [];
    for (let trace = traces[next]; trace !== undefined && trace.at <= upTo && trace.part.type === 'removed'; trace = traces[++next]) {
      parts.push(trace.part);
    }
    if (parts.length > 0) blocks.push({ kind: 'removed', parts });
  };
  for (const { kind, start, end } of restored.blocks) {
    leftOut(start);
    const parts: Part[] = [];
    let from = start;
    for (let trace = traces[next]; trace !== undefined && trace.at < end; trace = traces[++next]) {
      writer.write(parts, from, trace.at);
      parts.push(trace.part);
      from = trace.at;
    }
    writer.write(parts, from, end);
    blocks.push({ kind, parts });
  }
  leftOut(restored.text.length);
  return blocks;
}

/** In order of their places; at one place what was left out comes before the seam that it left. */
function tracesOf(restored: Restored, { inRemovals }: PlacedMarks): Trace[] {
  const { removals, seams } = restored;
  const traces: Trace[] = removals.map(({ start }, index) => {
    const marks = inRemovals.get(index);
    return { at: restored.restoredOffset(start), part: { type: 'removed', index, ...(marks && { marks: [...marks] }) } };
  });
  seams.forEach(({ at }, index) => {
    traces.push({ at: restored.restoredOffset(at), part: { type: 'seam', index } });
  });
  return traces.sort((a, b) => a.at - b.at);
}

/** Writes text from the first character to the last and knows which marks are open. */
class PartWriter {
  private next = 0;
  private open: PlacedMark[] = [];

  constructor(
    private readonly restored: Restored,
    private readonly marks: readonly PlacedMark[],
  ) {}

  /** Adds the text from `start` to `end` to the parts, a part for each stretch with the same marks. */
  write(parts: Part[], start: number, end: number): void {
    for (let from = start; from < end; ) {
      if (this.open.some((mark) => mark.end <= from)) this.open = this.open.filter((mark) => mark.end > from);
      for (let mark = this.marks[this.next]; mark !== undefined && mark.start <= from; mark = this.marks[++this.next]) this.open.push(mark);
      let to = Math.min(end, this.marks[this.next]?.start ?? end);
      for (const mark of this.open) to = Math.min(to, mark.end);
      const marks: Mark[] = this.open.map(({ mark }) => mark);
      const text = this.restored.text.slice(from, to);
      parts.push({ type: 'text', text, span: this.restored.spanOf(from, to), ...(marks.length > 0 && { marks }) });
      from = to;
    }
  }
}
