import type { Finding } from '../../model.ts';
import { isBlank } from '../../text/characters.ts';
import { hash } from '../../text/hash.ts';

/** How many characters on either side tell one place from another. */
const CONTEXT = 16;

/**
 * Names for the findings of one document that stay the same while their line moves or the text elsewhere changes: the rule, the words,
 * and what stands beside them in the line, blanks left out; where several are alike, which of them it is.
 */
export class Fingerprints {
  private readonly counts = new Map<string, number>();

  of({ rule, span }: Finding, text: string): string {
    const { start, end } = span;
    const before = gather(text, start.offset - 1, -1, Math.max(0, start.offset - start.column + 1) - 1);
    const after = gather(text, end.offset, 1, text.length);
    const name = hash(`${rule}\n${before}\n${text.slice(start.offset, end.offset)}\n${after}`);
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return `${name}:${count}`;
  }
}

/** Characters from `from` on in one direction, until there are enough or the line ends, at most to `limit`. */
function gather(text: string, from: number, step: 1 | -1, limit: number): string {
  let gathered = '';
  for (let at = from, looked = 0; at !== limit && gathered.length < CONTEXT && looked < CONTEXT * 4; at += step, looked++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) break;
    if (!isBlank(code)) gathered += text[at];
  }
  return gathered;
}
