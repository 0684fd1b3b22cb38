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

/** The format of a decoded input, from its name or, failing that, from its first lines. */
export function formatOf(path: string, text: string): 'text' | 'markdown' {
  return isMarkdown(path) || hasFrontMatter(text) ? 'markdown' : 'text';
}
