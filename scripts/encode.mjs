// @ts-check

/** The two-byte part of GB18030, turned round: from character to bytes. Node decodes the encoding but does not write it. */
function gbkTable() {
  const decoder = new TextDecoder('gb18030');
  /** @type {Map<string, [number, number]>} */
  const table = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') table.set(character, [lead, trail]);
    }
  }
  return table;
}

/** @type {Map<string, [number, number]> | undefined} */
let table;

/** @param {string} text @returns {Uint8Array} */
function gb18030(text) {
  table ??= gbkTable();
  const bytes = [];
  for (const character of text) {
    const pair = table.get(character);
    if (character < '\x80') bytes.push(character.charCodeAt(0));
    else if (pair) bytes.push(...pair);
    else bytes.push(0x3f);
  }
  return Uint8Array.from(bytes);
}

/** @type {Readonly<Record<string, (text: string) => Uint8Array>>} */
export const ENCODERS = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with mark': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be with mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  gb18030,
};
