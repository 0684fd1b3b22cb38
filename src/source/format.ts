import { isMarkdown } from './paths.ts';

/** A front matter block longer than this is taken for text. In UTF-16 code units. */
const LONGEST_FRONT_MATTER = 16 * 1024;

const FENCE = '---';

/** Whether `text` begins with a YAML front matter block: `---`, at least one `key:` line, `---`. */
function hasFrontMatter(text: string): boolean {
  if (!text.startsWith(FENCE)) return false;
  const [opening, ...lines] = text.slice(0, LONGEST_FRONT_MATTER).split(/\r\n|\r|\n/);
  if (opening?.trimEnd() !== FENCE) return false;
  const end = lines.findIndex((line) => line.trimEnd() === FENCE || line.trimEnd() === '...');
  return lines.slice(0, Math.max(end, 0)).some((line) => /^[^\s:#-][^:]{0,60}:(\s|$)/.test(line));
}

/** A line that is a heading in Markdown, and one that begins with a marker in bold; `**市委` masks a name. */
const HEADING = /^#{1,6}[ \t]{1,3}[^\s#]/u;
const BOLD_MARKER =
  /^\*\*[ \t]?(?:[一二三四五六七八九十]{1,3}[、是要]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}|\d{1,2}[.．、])[^*]/u;
/** A text with so many such lines is Markdown, whatever its name: one may be a hashtag. */
const LEAST_LINES = 2;
/** How much of a line tells. */
const OPENING = 16;

/** Whether the text has lines that only Markdown has: it was saved or pasted as plain text. */
function hasMarkup(text: string): boolean {
  return hasLines(text, '#', HEADING) || hasLines(text, '**', BOLD_MARKER);
}

function hasLines(text: string, mark: string, line: RegExp): boolean {
  let found = text.startsWith(mark) && line.test(text.slice(0, OPENING)) ? 1 : 0;
  for (let at = text.indexOf(`\n${mark}`); at >= 0 && found < LEAST_LINES; at = text.indexOf(`\n${mark}`, at + 1)) {
    if (line.test(text.slice(at + 1, at + 1 + OPENING))) found++;
  }
  return found >= LEAST_LINES;
}

/** The format of a decoded input, from its name or, failing that, from its first lines or its markup. */
export function formatOf(path: string, text: string): 'text' | 'markdown' {
  return isMarkdown(path) || hasFrontMatter(text) || hasMarkup(text) ? 'markdown' : 'text';
}
