import { visible } from './visible.ts';

/** Marks that Markdown reads anywhere in a line. */
const INLINE_MARKS = /[\\`*_[\]<>|~#&$]/g;
/** What would open a list, a rule or a heading at the start of a line. */
const BLOCK_START = /^(\s*\d+)([.)])|^(\s*)([-+=])/;

/** Text of a document as Markdown that shows it as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(INLINE_MARKS, '\\$&')
    .replace(BLOCK_START, (_all, digits = '', mark = '', blanks = '', sign = '') => `${digits || blanks}\\${mark || sign}`);
}
