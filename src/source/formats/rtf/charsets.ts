/** The labels by which the Encoding Standard knows the code pages that `\ansicpg` and `\cpg` name. GBK is read as GB18030, which holds it. */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  ...([
    [936, 'gb18030'],
    [54936, 'gb18030'],
    [950, 'big5'],
    [932, 'shift_jis'],
    [949, 'euc-kr'],
    [65001, 'utf-8'],
  ] as const),
  ...([
    [10000, 'macintosh'],
    [874, 'windows-874'],
  ] as const),
  ...([1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258] as const).map((page) => [page, `windows-${page}`] as const),
]);

/** The code pages of the values of `\fcharset`: GB2312_CHARSET is 134. */
const CHARSETS: ReadonlyMap<number, number> = new Map([
  ...([
    [134, 936],
    [136, 950],
    [128, 932],
    [129, 949],
    [130, 949],
    [204, 1251],
    [238, 1250],
    [161, 1253],
  ] as const),
  ...([
    [162, 1254],
    [177, 1255],
    [178, 1256],
    [186, 1257],
    [163, 1258],
    [222, 874],
    [77, 10000],
  ] as const),
]);

/** Those in which a character may take two bytes. */
const DOUBLE_BYTE = new Set([936, 950, 932, 949, 54936]);

/** Of ANSI_CHARSET and DEFAULT_CHARSET there is none: theirs is that of the document. */
export function codePageOfCharset(charset: number): number | undefined {
  return CHARSETS.get(charset);
}

/** Decodes the bytes of a document, which name a code page by their font. */
export class CodePages {
  readonly #decoders = new Map<number, InstanceType<typeof TextDecoder>>();

  /**
   * @param font of the font, where its character set says one
   * @param document of the document; Western where it says none
   */
  decode(bytes: readonly number[], font: number | undefined, document: number): string {
    // A font of the West among Chinese text: Word takes the Chinese font for what is Chinese.
    const page = font === undefined || (font === 1252 && DOUBLE_BYTE.has(document)) ? document : font;
    let decoder = this.#decoders.get(page);
    if (decoder === undefined) {
      decoder = new TextDecoder(CODE_PAGES.get(page) ?? 'windows-1252');
      this.#decoders.set(page, decoder);
    }
    return decoder.decode(Uint8Array.from(bytes));
  }
}
