import type { Extract, ExtractOptions } from '../format.ts';
import { Writer } from '../lines.ts';
import { type Article, findArticle } from './article.ts';
import { decodePage } from './charset.ts';
import { isNote } from './elements.ts';
import { isMhtml } from './format.ts';
import { pageOf } from './mhtml.ts';
import { renderLines } from './render.ts';
import { hasTitle, linesBefore, readHead } from './title.ts';
import { following, type PageNode, parsePage } from './tree.ts';

/** The article of a saved web page, or the document that a word processor saved as a page. */
export function extract(bytes: Uint8Array, options: ExtractOptions): Extract {
  const { page, encoding } = isMhtml(bytes) ? pageOf(bytes) : { page: bytes, encoding: undefined };
  const decoded = decodePage(page, options.encoding ?? encoding);
  const root = parsePage(decoded.text);
  const head = readHead(root);
  const article = findArticle(root, head.generator);
  const notes = notesOf(root, article);
  const picked = renderLines(article.root, new Set([...article.left, ...notes]));
  // A page of links alone is what its links say.
  const lines = picked.some(({ text }) => text.trim() !== '') ? picked : renderLines(root, new Set(notes));
  const before = article.isPicked && !hasTitle(lines, head.title) ? linesBefore(article.root, head, root) : [];
  const writer = new Writer(options.maxCharacters);
  writer.addAll([...before, ...lines]);
  writer.addNotes(notes.flatMap((note) => renderLines(note, NOTHING)));
  const title = article.isPicked && head.title !== '' ? { title: head.title } : {};
  return { ...writer.extract([]), ...title, encoding: decoded.encoding };
}

const NOTHING: ReadonlySet<PageNode> = new Set();

/** The notes in an article, which come after it. */
function notesOf(root: PageNode, article: Article): PageNode[] {
  const notes: PageNode[] = [];
  for (let node: PageNode | null = article.root; node !== null; ) {
    const isFound = node !== root && isNote(node);
    if (isFound) notes.push(node);
    node = following(node, article.root, !isFound && !article.left.has(node));
  }
  return notes;
}
