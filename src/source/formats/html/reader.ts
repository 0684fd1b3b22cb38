import type { Extract, ExtractOptions } from '../format.ts';
import { Paragraphs } from '../paragraphs.ts';
import { findArticle } from './article.ts';
import { decodePage } from './charset.ts';
import { isMhtml } from './format.ts';
import { pageOf } from './mhtml.ts';
import { renderLines } from './render.ts';
import { hasTitle, linesBefore, readHead } from './title.ts';
import { parsePage } from './tree.ts';

/** The article of a saved web page, or the document that a word processor saved as a page. */
export function extract(bytes: Uint8Array, options: ExtractOptions): Extract {
  const { page, encoding } = isMhtml(bytes) ? pageOf(bytes) : { page: bytes, encoding: undefined };
  const decoded = decodePage(page, options.encoding ?? encoding);
  const root = parsePage(decoded.text);
  const head = readHead(root);
  const article = findArticle(root, head.generator);
  const picked = renderLines(article.root, article.left);
  // A page of links alone is what its links say.
  const lines = picked.some(({ text }) => text.trim() !== '') ? picked : renderLines(root, new Set());
  const paragraphs = new Paragraphs(options.maxCharacters);
  const before = article.isPicked && !hasTitle(lines, head.title) ? linesBefore(article.root, head, root) : [];
  paragraphs.addAll([...before, ...lines]);
  const title = article.isPicked && head.title !== '' ? { title: head.title } : {};
  return { ...paragraphs.extract(), ...title, encoding: decoded.encoding };
}
