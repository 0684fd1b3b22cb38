import { type Line, paragraphOf } from '../lines.ts';
import { headingLevel, isOut } from './elements.ts';
import { attribute, following, type PageNode } from './tree.ts';

/** In characters. A heading that is longer is no title. */
const LONGEST_TITLE = 200;
const MOST_HEADINGS = 20;

/** What the head of a page says, and its heading. */
export interface Head {
  /** The program that wrote the page. */
  readonly generator: string;
  /** The title of the article, or an empty string. */
  readonly title: string;
  /** The heading that prints it, where there is one. */
  readonly heading?: PageNode;
}

/** How sites part the title of an article from their own name. */
const SEPARATOR = /[_|｜]| [-–—] |——|--/;
/** The same with a mere hyphen, where no year or number goes on behind it. */
const HYPHEN = /^([^-]{6,})-[^-\d]{2,20}$/;
const squeeze = (text: string): string => text.replace(/\s+/g, '');

function textOf(root: PageNode): string {
  let text = '';
  for (let node: PageNode | null = root; node !== null; node = following(node, root, node === root || !isOut(node))) {
    if (node.name === '#text') text += node.text;
    else if (node.name === 'br') text += ' ';
  }
  return text.replace(/\s+/g, ' ').trim();
}

function withoutSite(title: string): string {
  const first = title.split(SEPARATOR)[0]?.trim() ?? '';
  return HYPHEN.exec(first)?.[1]?.trim() ?? first;
}

/**
 * The head of a page. Government sites name the title of an article in `<meta name="ArticleTitle">` (政府网站网页标签规范, in the
 * 政府网站发展指引 of 2017); others have it in front of the name of the site in `<title>`. A heading that says the same is taken for
 * the title as it is printed.
 */
export function readHead(root: PageNode): Head {
  const named = new Map<string, string>();
  const headings: PageNode[] = [];
  let title = '';
  for (let node: PageNode | null = root; node !== null; node = following(node, root, true)) {
    if (node.name === 'meta') {
      const name = (attribute(node, 'name') || attribute(node, 'property')).toLowerCase();
      if (!named.has(name)) named.set(name, attribute(node, 'content').trim());
    } else if (node.name === 'title' && title === '') title = textOf(node).slice(0, LONGEST_TITLE);
    else if ((headingLevel(node) ?? 9) <= 2 && headings.length < MOST_HEADINGS) headings.push(node);
  }
  const said = named.get('articletitle') || withoutSite(named.get('og:title') || title);
  const whole = squeeze(`${said}\n${title}`);
  const heading = headings.find((node) => {
    const text = squeeze(textOf(node));
    return text.length >= 4 && text.length <= LONGEST_TITLE && (whole.includes(text) || (said !== '' && text.includes(squeeze(said))));
  });
  const generator = named.get('generator') || named.get('progid') || '';
  return heading === undefined ? { generator, title: said } : { generator, title: textOf(heading), heading };
}

/** The lines of a heading and of those below it that a page sets before its article: a subtitle, the date of the speech. */
export function linesBefore(article: PageNode, { title, heading }: Head, page: PageNode): Line[] {
  const front: Line[] = heading === undefined ? [] : [paragraphOf(title, { level: 1 })];
  const below: Line[] = [];
  let node = heading ?? null;
  for (; node !== null && node !== article; node = following(node, page, node !== heading)) {
    if (node !== heading && headingLevel(node) !== undefined) below.push(paragraphOf(textOf(node)));
  }
  return node === null || below.length > MOST_HEADINGS ? front : [...front, ...below];
}

/** How many lines at its beginning are searched for the title of an article. */
const FRONT = 12;

/** Whether an article prints its title, wholly or in the words that a site has shortened it to. */
export function hasTitle(lines: readonly Line[], title: string): boolean {
  const wanted = squeeze(title).replace(/(?:…{1,2}|\.{3})$/, '');
  const front = lines.filter(({ text }) => text.trim() !== '').slice(0, FRONT);
  return squeeze(front.map(({ text }) => text).join('')).includes(wanted);
}
