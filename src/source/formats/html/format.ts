import type { DocumentFormat } from '../format.ts';

const EXTENSIONS = ['.html', '.htm', '.xhtml', '.shtml', '.mht', '.mhtml'];

/** In bytes: what may stand in front of the first tag is a comment of the browser that saved the page, or a declaration. */
const HEAD = 4096;

/** A page begins so; a text that merely holds some tags does not. */
const PAGE = /^(?:<\?xml[^>]{0,200}>\s{0,100}|<!--[^>]{0,1000}>\s{0,100}){0,3}<(?:!doctype\s{1,10}html|html|head|body)[\s>]/i;
/** What is called a page is one as soon as it holds a tag. */
const TAG = /<(?:!doctype|!--|[a-z][a-z\d]{0,10}[\s/>])/i;
/** The headers of a page that was saved as one file. */
const MESSAGE = /^(?:from|subject|date|mime-version|content-type|content-location|snapshot-content-location|x-[a-z-]{1,30}):/i;

/** The beginning of a file as if each byte were a character; of UTF-16 every other byte. */
function headOf(bytes: Uint8Array): string {
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const isUtf16 = isBigEndian || (bytes[0] === 0xff && bytes[1] === 0xfe);
  const head = bytes.subarray(isUtf16 ? 2 : 0, HEAD);
  const halves = isUtf16 ? head.filter((_, index) => index % 2 === (isBigEndian ? 1 : 0)) : head;
  return Buffer.from(halves.buffer, halves.byteOffset, halves.length).toString('latin1').replace(/^ï»¿/, '').trimStart();
}

/** What a page and a message begin with behind a mark of UTF-8, as characters of Latin-1: a blank, a tag, a name, a mark of UTF-16. */
const BEGINNING = /[\s<A-Za-z\u00FE\u00FF]/;

/** Hardly a text does. Every input comes through here. */
function mayBeIt(bytes: Uint8Array): boolean {
  return BEGINNING.test(String.fromCharCode(bytes[hasUtf8Mark(bytes) ? 3 : 0] ?? 0));
}

const hasUtf8Mark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Whether these are the headers of a page saved as one file (RFC 2557), as browsers and Word write them. */
export function isMhtml(bytes: Uint8Array): boolean {
  return isMessage(headOf(bytes));
}

function isMessage(head: string): boolean {
  return MESSAGE.test(head) && /^mime-version:/im.test(head) && /^content-type:\s{0,10}(?:multipart\/|text\/html)/im.test(head);
}

/** Saved web pages, alone or with their pictures in one file (.mht). */
export const HTML: DocumentFormat = {
  id: 'html',
  extensions: EXTENSIONS,
  matches(bytes, extension) {
    const isCalledSo = EXTENSIONS.includes(extension);
    if (!isCalledSo && !mayBeIt(bytes)) return false;
    const head = headOf(bytes);
    if (isCalledSo && TAG.test(head)) return true;
    return head.startsWith('<') ? PAGE.test(head) : isMessage(head);
  },
  load: () => import('./reader.ts'),
};
