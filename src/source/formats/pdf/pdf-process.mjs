// @ts-check
/**
 * Runs pdf.js in a process of its own: damaged documents make it go round for ever, fill the memory so that V8 ends the process
 * (a thread would take the program along), and leave rejections that nobody handles.
 */
import { getResolvedPDFJS } from 'unpdf';
import { Maps } from './pdf-maps.mjs';

/** @typedef {import('./engine.ts').Message} Message */

/**
 * Nothing is run, fetched or read from the system: no scripts of the document are known to the part of pdf.js that is used, no
 * functions are compiled, no fonts looked up, no images decoded, nothing printed.
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
  maxImageSize: 0,
  cMapPacked: false,
};

const send = (/** @type {Message} */ message) => process.send?.(message);

/** @param {Uint8Array} data @param {number} most */
async function read(data, most) {
  const maps = new Maps();
  class BinaryDataFactory {
    /** @param {{ kind: string, filename: string }} request */
    async fetch({ kind, filename }) {
      if (kind === 'cMapUrl') return maps.map(filename);
      throw new Error('not read');
    }
  }
  const { getDocument } = await getResolvedPDFJS();
  // A buffer of Node is not taken, and the bytes are taken apart.
  const task = getDocument({ ...OPTIONS, data: Uint8Array.from(data), BinaryDataFactory });
  try {
    const document = await task.promise;
    if (document.numPages > most) {
      send({ kind: 'pages' });
      return;
    }
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { transform } = page.getViewport({ scale: 1 });
      const { items, styles } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
      const runs = items.flatMap((item) =>
        'str' in item && item.str !== ''
          ? [
              {
                text: item.str,
                place: item.transform,
                width: item.width,
                height: item.height,
                isVertical: styles[item.fontName]?.vertical === true,
              },
            ]
          : [],
      );
      page.cleanup();
      send({ kind: 'page', view: transform, items: runs });
    }
    send({ kind: 'end', isMapMissing: maps.isMissing });
  } catch (error) {
    send({ kind: 'error', name: error instanceof Error ? error.name : '' });
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

// What pdf.js rejects without anybody waiting for it is damage that it has found its way around.
process.on('unhandledRejection', () => undefined);
process.on('message', (/** @type {import('./engine.ts').Request} */ { data, most }) => void read(data, most));
