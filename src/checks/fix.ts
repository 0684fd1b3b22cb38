import type { Finding } from '../model.ts';
import { encode } from '../source/encode.ts';
import { ENCODINGS } from '../source/encodings.ts';
import type { SourceText } from '../source/text.ts';
import { applyEdits, composeEdits, type Edit } from '../text/edits.ts';

/** A text with everything mended that is certain. */
export interface Mended {
  readonly text: string;
  /** What was changed of the text as it was; in order, not overlapping. */
  readonly edits: readonly Edit[];
  /** How many findings were mended. */
  readonly fixed: number;
}

/** Fixes may lead to others, or, if two rules disagree, round in a circle. */
const MOST_PASSES = 10;

/**
 * Makes the fixes of findings, looks for findings again, and so on until there is nothing left to fix: what comes out is
 * not changed by another call. Of fixes that overlap the first is made. What the encoding cannot write stays as it is.
 * @param find what is found in a text; asked again after each pass
 */
export function mend(source: SourceText, find: (source: SourceText) => readonly Finding[]): Mended {
  let { text } = source;
  let edits: readonly Edit[] = [];
  let fixed = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const more = fixesOf(find({ ...source, text }), { ...source, text });
    if (more.length === 0) break;
    edits = composeEdits(text, edits, more);
    text = applyEdits(text, more);
    fixed += more.length;
  }
  return { text, edits, fixed };
}

/** The fixes of findings as edits that do not overlap. */
function fixesOf(findings: readonly Finding[], { text, encoding: name }: SourceText): Edit[] {
  const encoding = ENCODINGS.find((one) => one === name);
  const edits: Edit[] = [];
  let from = 0;
  for (const { fix, span } of findings) {
    const start = span.start.offset;
    const end = span.end.offset;
    if (fix === undefined || start < from || fix === text.slice(start, end)) continue;
    if (encoding === undefined || encode(fix, encoding) === undefined) continue;
    edits.push({ start, end, text: fix });
    from = end;
  }
  return edits;
}
