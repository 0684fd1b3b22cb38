import { SourceError } from '../../failure.ts';
import type { Extract, ExtractOptions, PageMargin } from '../format.ts';
import { wrongFormat } from '../refusals.ts';
import { eachPage } from './engine.ts';
import { countForeign } from './fold.ts';
import { hasHeader } from './format.ts';
import { linesOf, type PageLine } from './page-lines.ts';
import { type Part, paragraphsOf } from './paragraphs.ts';
import { runsOf } from './runs.ts';

/** Numbers of glyphs in the place of characters: above this share there is no text to speak of. */
const UNREADABLE = 0.1;

/** The text of a PDF: a paragraph a line, and what stands outside of the text of a page on lines of its own. */
export async function extract(bytes: Uint8Array, options: ExtractOptions): Promise<Extract> {
  if (!hasHeader(bytes)) throw wrongFormat('pdf');
  const pages: PageLine[][] = [];
  let characters = 0;
  let foreign = 0;
  let isPartial = false;
  const { isMapMissing } = await eachPage(bytes, (page) => {
    const { runs, isPartial: isPagePartial } = runsOf(page);
    const lines = linesOf(runs);
    for (const { text } of lines) {
      characters += text.length + 1;
      foreign += countForeign(text);
    }
    if (characters > options.maxCharacters) {
      throw new SourceError('too-large', 'holds more text than is read', { reason: 'inflated-size', limit: options.maxCharacters });
    }
    isPartial ||= isPagePartial;
    pages.push(lines);
  });
  if (foreign > UNREADABLE * characters || (isMapMissing && characters === 0)) {
    const message =
      'does not say which characters its fonts show: recognise its text from the pages (OCR), or give the document that it was made from';
    throw new SourceError('unsupported-format', message, { reason: 'no-characters', format: 'pdf' });
  }
  const parts = paragraphsOf(pages);
  if (!parts.some(({ text, margin }) => margin === null && text !== '')) {
    const message = 'holds no text, only pictures of pages: recognise its text (OCR) and give that';
    throw new SourceError('unsupported-format', message, { reason: 'no-text-layer', format: 'pdf' });
  }
  const notices = [
    ...(isPartial ? ['turned-text'] : []),
    ...(foreign > 0 || isMapMissing ? ['unknown-characters'] : []),
    ...(pages.some((lines) => lines.length === 0) ? ['pages-without-text'] : []),
  ];
  return write(parts, notices);
}

function write(parts: readonly Part[], notices: readonly string[]): Extract {
  const starts: number[] = [];
  const margins: PageMargin[] = [];
  const continued: number[] = [];
  let text = '';
  for (const part of parts) {
    const start = text.length;
    for (const [, offset] of part.pages) starts.push(start + offset);
    if (part.margin !== null) margins.push({ start, end: start + part.text.length, kind: part.margin });
    if (part.continues) continued.push(start);
    text += `${part.text}\n`;
  }
  return { text, parts: { kind: 'page', starts }, margins, continued, notices };
}
