// @ts-check
/**
 * What a reader of PDF must bring with it for Chinese fonts that are not in the document (ISO 32000-1, 9.7.5.2): maps from codes to
 * the characters of Adobe's collections, and from those to Unicode. For taking text out the numbers in between do not matter, so
 * characters are numbered by their code points: a map of a Unicode encoding gives back its codes, one of an older encoding what
 * the decoder of the system makes of them, and the way from there to Unicode is the identity.
 */

/** The encodings by the beginning of their names. @type {readonly (readonly [start: RegExp, encoding: string, codes: readonly string[]])[]} */
const OLDER = [
  [/^(?:GBK?-EUC|GBKp-EUC|GBpc-EUC)-[HV]$/, 'gb18030', ['<00> <80>', '<8140> <fefe>']],
  [/^GBK2K-[HV]$/, 'gb18030', ['<00> <80>', '<8140> <fefe>', '<81308130> <fe39fe39>']],
  [/^(?:B5pc|ETen-B5|ETenms-B5|HKscs-B5)-[HV]$/, 'big5', ['<00> <80>', '<8140> <fefe>']],
];
/** @type {Readonly<Record<string, { codes: readonly string[], digits: number }>>} */
const UNICODE = {
  UCS2: { codes: ['<0000> <ffff>'], digits: 4 },
  UTF16: { codes: ['<0000> <d7ff>', '<d800dc00> <dbffdfff>', '<e000> <ffff>'], digits: 4 },
  UTF32: { codes: ['<00000000> <0010ffff>'], digits: 8 },
};
/** The maps that lead from the numbers of a collection to Unicode. */
const TO_UNICODE = /^Adobe-(?:GB1|CNS1|Japan1|Korea1)-UCS2$/;

const hex = (/** @type {number} */ value, /** @type {number} */ digits) => `<${value.toString(16).padStart(digits, '0')}>`;

/** @param {readonly string[]} codes @param {readonly string[]} blocks @param {boolean} isVertical */
function write(codes, blocks, isVertical) {
  const head = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /WMode ${isVertical ? 1 : 0} def`;
  const space = `${codes.length} begincodespacerange\n${codes.join('\n')}\nendcodespacerange`;
  return Buffer.from([head, space, ...blocks, 'endcmap'].join('\n'));
}

/** The codes of a byte each, 256 to a range: every character of the basic plane by its own code point. @param {number} digits */
function identity(digits) {
  const ranges = Array.from({ length: 256 }, (_, high) => `${hex(high * 256, digits)} ${hex(high * 256 + 255, digits)} ${high * 256}`);
  return `256 begincidrange\n${ranges.join('\n')}\nendcidrange`;
}

/** @param {string} encoding */
function older(encoding) {
  const decoder = new TextDecoder(encoding);
  const ranges = ['<00> <7f> 0'];
  for (let code = 0x8140; code <= 0xfefe; code++) {
    const text = decoder.decode(Uint8Array.of(code >> 8, code & 0xff));
    if (text.length === 1 && text !== '\ufffd' && (code & 0xff) >= 0x40)
      ranges.push(`${hex(code, 4)} ${hex(code, 4)} ${text.charCodeAt(0)}`);
  }
  return `${ranges.length} begincidrange\n${ranges.join('\n')}\nendcidrange`;
}

/** The maps of one document. */
export class Maps {
  /** Whether a map was asked for that there is none of: the text of its font is lost. */
  isMissing = false;
  #isOwn = false;

  /** @param {string} name @returns {Uint8Array} */
  map(name) {
    if (TO_UNICODE.test(name)) {
      // Codes that are numbers of the collection itself need the collection's own table.
      if (!this.#isOwn) return this.#missing(name);
      const ranges = Array.from({ length: 256 }, (_, high) => `${hex(high * 256, 4)} ${hex(high * 256 + 255, 4)} ${hex(high * 256, 4)}`);
      return write(['<0000> <ffff>'], [`256 beginbfrange\n${ranges.join('\n')}\nendbfrange`], false);
    }
    const isVertical = name.endsWith('V');
    const [, form = ''] = /^Uni(?:GB|CNS|JIS|KS)-(UCS2|UTF16|UTF32)-[HV]$/.exec(name) ?? [];
    const unicode = UNICODE[form];
    const [, encoding, codes] = OLDER.find(([names]) => names.test(name)) ?? [];
    if (unicode === undefined && (encoding === undefined || codes === undefined)) return this.#missing(name);
    this.#isOwn = true;
    if (unicode !== undefined) return write(unicode.codes, [identity(unicode.digits)], isVertical);
    return write(codes ?? [], [older(encoding ?? '')], isVertical);
  }

  /** @param {string} name @returns {never} */
  #missing(name) {
    this.isMissing = true;
    throw new Error(`no map ${name}`);
  }
}
