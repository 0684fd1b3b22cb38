import type { Mark } from '../placeholders/marks.ts';
import type { Restored } from '../restore/restored.ts';
import type { Edit } from '../text/edits.ts';

const LINE_END = /\r\n|\r|\n/u;

/** The edits of the source that put the values in the place of their marks, in order of place. */
export function editsOf(restored: Restored, marks: readonly Mark[], values: ReadonlyMap<number, string>): Edit[] {
  return marks.flatMap((mark, index) => {
    const value = values.get(index);
    if (value === undefined) return [];
    const text = LINE_END.test(value) ? value.split(LINE_END).join(lineEndOf(restored.source.text)) : value;
    // A page mark inside stays where it is, behind the value.
    return piecesOf(restored, mark).map(([start, end], piece) => ({ start, end, text: piece === 0 ? text : '' }));
  });
}

/** The stretches of the source in which a mark stands: what else stands between its signs (a page mark) is no part of it. */
function piecesOf({ source, sourceOffset }: Restored, { range: [from, to], block }: Mark): [start: number, end: number][] {
  const pieces: [number, number][] = [];
  for (let at = from; at < to; at++) {
    const start = sourceOffset(at);
    // Markdown's `\*`: the backslash that kept the sign from being emphasis goes with it.
    const isEscaped =
      source.format === 'markdown' && source.text[start - 1] === '\\' && (at === block.start || sourceOffset(at - 1) !== start - 1);
    const begin = isEscaped ? start - 1 : start;
    const last = pieces.at(-1);
    if (last !== undefined && last[1] === begin) last[1] = start + 1;
    else pieces.push([begin, start + 1]);
  }
  return pieces;
}

/** The line end that the text has most; a line feed where it has none. */
function lineEndOf(text: string): string {
  const pairs = text.split('\r\n').length - 1;
  const feeds = text.split('\n').length - 1 - pairs;
  const returns = text.split('\r').length - 1 - pairs;
  if (pairs > 0 && pairs >= feeds && pairs >= returns) return '\r\n';
  return returns > feeds ? '\r' : '\n';
}
