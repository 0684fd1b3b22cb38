import { displayWidth } from './width.ts';

/** A line may break after a blank, and before or after any character of Chinese, but not before a mark that closes nor after one that opens. */
const UNITS =
  /\s+|[“‘（《(]*(?:\p{Script=Han}|[^\s\p{Script=Han}“‘（《，。、；：！？”’）》…]+)(?:[，。、；：！？”’）》…]|[,.;:!?)](?!\w))*|[“‘（《，。、；：！？”’）》…]+/gu;

/** The pieces of a text between which a line may break, blanks among them. */
export const unitsOf = (text: string): string[] => Array.from(text.matchAll(UNITS), ([unit]) => unit);

/** Breaks a text of English or Chinese into lines of at most `columns`; every line but the first is indented. */
export function wrap(text: string, columns: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const unit of unitsOf(text)) {
    if (line !== '' && displayWidth(line + unit.trimEnd(), 2) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (line !== '' || unit.trim() !== '') line += unit;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines.join(`\n${indent}`);
}
