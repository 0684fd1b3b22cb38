import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { SourceError } from '../../failure.ts';
import { damaged, encrypted } from '../refusals.ts';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** What pdf.js gives of a page. */
export interface PageContent {
  readonly content: TextContent;
  /** Matrix from the space of the page to one whose origin is the upper left corner of what is seen, y downwards. */
  readonly view: readonly number[];
  readonly width: number;
  readonly height: number;
}

/**
 * Nothing is run, fetched or read from the system: no scripts of the document are known to the part of pdf.js that is used, no
 * functions are compiled, no fonts or maps looked up, no images decoded, nothing printed.
 */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  disableFontFace: true,
  fontExtraProperties: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableAutoFetch: true,
  disableStream: true,
  maxImageSize: 0,
};

/** A reason of this program's for an error of pdf.js, which knows bad passwords, bad structure, and much else that damage leads to. */
function reasonFor(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? encrypted('pdf') : damaged('pdf', undefined, error);
}

/**
 * Opens a document and gives its pages to `read` one after the other.
 * @param most pages that are read
 * @returns the number of pages
 * @throws SourceError where it is damaged, encrypted with a password, or has too many pages
 */
export async function eachPage(bytes: Uint8Array, most: number, read: (page: PageContent) => void): Promise<number> {
  const { getResolvedPDFJS } = await import('unpdf');
  const { getDocument } = await getResolvedPDFJS();
  // pdf.js takes the bytes for its own, and takes them apart.
  const task = getDocument({ ...OPTIONS, data: Uint8Array.from(bytes) });
  try {
    const document = await task.promise;
    if (document.numPages > most) {
      throw new SourceError('too-large', `has more than ${most} pages`, { reason: 'pages', limit: most });
    }
    for (let number = 1; number <= document.numPages; number++) read(await pageContent(document, number));
    return document.numPages;
  } catch (error) {
    throw reasonFor(error);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function pageContent(document: PDFDocumentProxy, number: number): Promise<PageContent> {
  const page = await document.getPage(number);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
  page.cleanup();
  return { content, view: transform, width, height };
}
