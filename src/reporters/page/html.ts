import { visibleLines } from '../visible.ts';

/** A piece of HTML that is well formed and escaped. Only {@link html} and {@link trusted} make one. */
export class Html {
  readonly text: string;

  /** @internal */
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: text is escaped, HTML stays, lists are joined, and nothing is written for what is absent. */
export type Part = string | number | Html | null | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const MARKUP = /[&<>"']/g;

/** Where a value stands in a template: in text, in a quoted attribute, or in a tag where attributes stand. */
type Position = 'text' | 'quoted' | 'tag';

/** A template is the same array each time that its code runs, so it is read once. */
const positions = new WeakMap<TemplateStringsArray, readonly Position[]>();

/**
 * HTML with values set in as text, as quoted attributes, or as attributes that are HTML themselves. What a document or a file name hides
 * (control characters, bidi controls, lone surrogates) is made visible as for a terminal, so a page cannot be turned round or cut by its text.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const places = positions.get(strings) ?? positionsOf(strings);
  positions.set(strings, places);
  let text = strings[0] as string;
  for (let i = 0; i < parts.length; i++) text += write(parts[i], places[i] as Position) + strings[i + 1];
  return new Html(text);
}

/** Markup that comes from no document: what a library drew, or a style sheet of ours. */
export const trusted = (markup: string): Html => new Html(markup);

/** Text of any origin as HTML text or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return visibleLines(text).replace(MARKUP, (mark) => ENTITIES[mark] as string);
}

/** Escaping holds in text and in quoted attributes alone, and elements stand in text alone: anything else is a slip of the code. */
function write(part: Part, position: Position): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) {
    if (position === 'quoted') throw new Error(`HTML stands inside of an attribute: ${part.text.slice(0, 40)}`);
    return part.text;
  }
  if (typeof part === 'object') return part.map((item) => write(item, position)).join('');
  if (position === 'tag') throw new Error(`a value stands in a tag without quotation marks: ${part}`);
  return typeof part === 'number' ? String(part) : escapeHtml(part);
}

function positionsOf(strings: TemplateStringsArray): Position[] {
  let inTag = false;
  let quote = '';
  return strings.slice(0, -1).map((string) => {
    for (const character of string) {
      if (quote !== '') quote = character === quote ? '' : quote;
      else if (inTag && (character === '"' || character === "'")) quote = character;
      else if (character === '<') inTag = true;
      else if (character === '>') inTag = false;
    }
    return quote !== '' ? 'quoted' : inTag ? 'tag' : 'text';
  });
}
