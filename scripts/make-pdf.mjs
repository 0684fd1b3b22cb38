// @ts-check
import { createCipheriv, createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/**
 * Makes small PDFs by hand (ISO 32000-1), for tests and mutations. No font is in them: a map from codes to characters is all that
 * taking text out needs. Each character of the text is its own UTF-16 code unit as a code of two bytes.
 *
 * @typedef {object} Piece a run of text
 * @property {string} text
 * @property {number} x of its beginning, in points from the left
 * @property {number} y of its base line, from the foot of the page
 * @property {number} [size] of the font, 16 unless given
 * @property {number} [turn] in degrees against the clock
 * @property {'mapped' | 'unmapped' | 'vertical' | 'standard'} [font]
 *
 * @typedef {object} Page
 * @property {readonly Piece[]} [pieces]
 * @property {number} [rotate]
 * @property {string} [content] operators beside the text
 * @property {string} [resources] entries of its dictionary of resources
 * @property {string} [entries] of its own dictionary
 *
 * @typedef {object} Options
 * @property {boolean} [compress]
 * @property {boolean} [encrypt] with a password that nobody knows
 * @property {readonly string[]} [objects] more objects, from number 20 on
 * @property {string} [catalog] entries of the catalogue
 */

const PAGE_WIDTH = 595;
const PAGE_HEIGHT = 842;

/** @param {string} text */
const codes = (text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${chunks(256)}
endcmap end end`;

/** @param {number} count of ranges, at most 100 in one block */
function chunks(count) {
  const ranges = Array.from({ length: count }, (_, high) => {
    const byte = high.toString(16).padStart(2, '0');
    return `<${byte}00> <${byte}ff> <${byte}00>`;
  });
  const blocks = [];
  for (let at = 0; at < count; at += 100) {
    const block = ranges.slice(at, at + 100);
    blocks.push(`${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`);
  }
  return blocks.join('\n');
}

/** Widths: ASCII half a character, as in fonts for Chinese. */
const CID_FONT =
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /FontDescriptor 9 0 R >>';
const DESCRIPTOR =
  '<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>';
const FONTS = '/Font << /mapped 3 0 R /unmapped 4 0 R /vertical 5 0 R /standard 6 0 R >>';

/** @param {Piece} piece */
function show({ text, x, y, size = 16, turn = 0, font = 'mapped' }) {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map((value) => value.toFixed(5));
  return `BT /${font} ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm <${codes(text)}> Tj ET`;
}

/**
 * @param {readonly Page[]} pages @param {Options} [options]
 * @returns {Buffer}
 */
export function makePdf(pages, { compress = false, encrypt = false, objects = [], catalog = '' } = {}) {
  const key = createHash('md5').update('a password that nobody knows').digest().subarray(0, 16);
  /** @type {Map<number, string | { dictionary: string, data: Buffer }>} */
  const all = new Map();
  const first = 100;
  all.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  all.set(2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')}] >>`);
  /** @param {string} encoding @param {string} map */
  const type0 = (encoding, map) =>
    `<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /${encoding} /DescendantFonts [8 0 R] ${map} >>`;
  all.set(3, type0('Identity-H', '/ToUnicode 7 0 R'));
  all.set(4, type0('Identity-H', ''));
  all.set(5, type0('Identity-V', '/ToUnicode 7 0 R'));
  // A font of the reader's own, in a coding of Adobe's: neither is in the document.
  all.set(6, '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [10 0 R] >>');
  all.set(7, { dictionary: '', data: Buffer.from(TO_UNICODE) });
  all.set(8, CID_FONT);
  all.set(9, DESCRIPTOR);
  all.set(10, CID_FONT.replace('CIDFontType2', 'CIDFontType0').replace('/Test', '/STSong-Light').replace('(Identity)', '(GB1)'));
  for (const [index, object] of objects.entries()) all.set(20 + index, object);
  pages.forEach(({ pieces = [], rotate = 0, content = '', resources = '', entries = '' }, index) => {
    const own = `/Rotate ${rotate} /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Resources << ${FONTS} ${resources} >> ${entries}`;
    all.set(first + 2 * index, `<< /Type /Page /Parent 2 0 R /Contents ${first + 2 * index + 1} 0 R ${own} >>`);
    all.set(first + 2 * index + 1, { dictionary: '', data: Buffer.from([...pieces.map(show), content].join('\n')) });
  });
  return write(all, compress, encrypt ? key : null);
}

/** @param {Map<number, string | { dictionary: string, data: Buffer }>} all @param {boolean} compress @param {Buffer | null} key */
function write(all, compress, key) {
  const parts = [Buffer.from('%PDF-1.6\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let length = /** @type {Buffer} */ (parts[0]).length;
  /** @type {Map<number, number>} */
  const places = new Map();
  /** @param {Buffer | string} part */
  const add = (part) => {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    length += bytes.length;
  };
  for (const [number, object] of all) {
    places.set(number, length);
    if (typeof object === 'string') {
      add(`${number} 0 obj\n${object}\nendobj\n`);
      continue;
    }
    const packed = compress ? deflateSync(object.data) : object.data;
    const data = key ? encryptStream(packed, key) : packed;
    add(`${number} 0 obj\n<< /Length ${data.length}${compress ? ' /Filter /FlateDecode' : ''} ${object.dictionary} >>\nstream\n`);
    add(data);
    add('\nendstream\nendobj\n');
  }
  const from = length;
  const most = Math.max(...all.keys());
  add(`xref\n0 ${most + 1}\n0000000000 65535 f \n`);
  for (let number = 1; number <= most; number++) {
    const place = places.get(number);
    add(place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`);
  }
  const secret = '/Encrypt << /Filter /Standard /V 4 /R 4 /Length 128 /P -4 /StmF /C /StrF /C /CF << /C << /CFM /AESV2 /Length 16 >> >> ';
  const marks = `/O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<00> <00>]`;
  add(`trailer\n<< /Size ${most + 1} /Root 1 0 R ${key ? secret + marks : ''} >>\nstartxref\n${from}\n%%EOF\n`);
  return Buffer.concat(parts);
}

/** @param {Buffer} data @param {Buffer} key */
function encryptStream(data, key) {
  const cipher = createCipheriv('aes-128-cbc', key, Buffer.alloc(16));
  return Buffer.concat([Buffer.alloc(16), cipher.update(data), cipher.final()]);
}

/**
 * The pages of a text as an office sets it: 28 characters to a line, the first line of a paragraph indented by two, 22 lines to a
 * page, a head and the number of the page around them.
 * @param {readonly string[]} paragraphs @param {{ head?: string, foot?: (page: number) => string, indent?: number }} [options]
 * @returns {Page[]}
 */
export function setPages(paragraphs, { head = '', foot = (page) => `— ${page} —`, indent = 2 } = {}) {
  const size = 16;
  const lines = paragraphs.flatMap((paragraph) => {
    const cut = [{ text: '', x: 79 + indent * size }];
    let width = indent;
    for (const character of paragraph) {
      const own = character < '\u0080' ? 0.5 : 1;
      if (width + own > 28) {
        cut.push({ text: '', x: 79 });
        width = 0;
      }
      /** @type {{ text: string }} */ (cut.at(-1)).text += character;
      width += own;
    }
    return cut;
  });
  /** @type {Page[]} */
  const pages = [];
  for (let at = 0; at < lines.length; at += 22) {
    const pieces = lines.slice(at, at + 22).map(({ text, x }, index) => ({ text, x, y: 740 - 28 * index, size }));
    const around = [
      ...(head === '' ? [] : [{ text: head, x: 250, y: 800, size: 9 }]),
      { text: foot(pages.length + 1), x: 280, y: 50, size: 14 },
    ];
    pages.push({ pieces: [...pieces, ...around] });
  }
  return pages;
}
