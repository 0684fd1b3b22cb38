/** A change of a text: what stands from `start` to `end` (UTF-16 offsets, half-open) gives way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the edits made. They come in order of their place and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const edit of edits) {
    parts.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** By how much an edit makes the text longer. */
const growth = ({ start, end, text }: Edit): number => text.length - (end - start);

/**
 * One list of edits that does what two do one after the other. Linear in their number and in the text that both touch.
 * @param between the text after the first and before the second
 */
export function composeEdits(between: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const composed: Edit[] = [];
  let a = 0;
  let b = 0;
  /** By how much the edits of `first` so far have made the text longer. */
  let shift = 0;
  /** Offsets into `between`. */
  const startOf = (edit: Edit): number => edit.start + shift;
  while (a < first.length || b < second.length) {
    const offsets = [first[a], second[b]].map((edit, list) =>
      edit === undefined ? Number.POSITIVE_INFINITY : list === 0 ? startOf(edit) : edit.start,
    );
    const start = Math.min(...offsets);
    const before = shift;
    const inside: Edit[] = [];
    let end = start;
    for (;;) {
      const mine = first[a];
      const yours = second[b];
      if (mine !== undefined && startOf(mine) <= end) {
        end = Math.max(end, startOf(mine) + mine.text.length);
        shift += growth(mine);
        a++;
      } else if (yours !== undefined && yours.start <= end) {
        end = Math.max(end, yours.end);
        inside.push({ start: yours.start - start, end: yours.end - start, text: yours.text });
        b++;
      } else break;
    }
    composed.push({ start: start - before, end: end - shift, text: applyEdits(between.slice(start, end), inside) });
  }
  return composed;
}
