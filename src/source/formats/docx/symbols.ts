/**
 * Signs of the symbol fonts, which stand at U+F000 and up or at the place of the letter that types them: Adobe's tables for Symbol and
 * Microsoft's for Wingdings, those that lists and forms use.
 */
const SYMBOL: Readonly<Record<number, string>> = {
  167: '♣',
  168: '♦',
  176: '°',
  177: '±',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  163: '≤',
  179: '≥',
  165: '∞',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  159: '•',
  161: '○',
  167: '▪',
  168: '◻',
  171: '★',
  216: '➢',
  224: '→',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
  // ① to ⑩ and ❶ to ❿.
  ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [0x81 + index, String.fromCodePoint(0x2460 + index)])),
  ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [0x8c + index, String.fromCodePoint(0x2776 + index)])),
};

const BULLET = '•';

/** The sign of w:sym. */
export function symbolOf(font: string, code: string): string {
  if (!/^[0-9a-f]{1,6}$/iu.test(code)) return '';
  const point = Number.parseInt(code, 16);
  const isPrivate = point >= 0xf000 && point <= 0xf0ff;
  const place = isPrivate ? point - 0xf000 : point;
  if (/^symbol$/iu.test(font) && SYMBOL[place] !== undefined) return SYMBOL[place];
  if (/^wingdings$/iu.test(font) && WINGDINGS[place] !== undefined) return WINGDINGS[place];
  if (isPrivate) return place < 0x20 || place > 0x7e || /symbol|dings/iu.test(font) ? BULLET : String.fromCharCode(place);
  return point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : '';
}

/** The sign of a list without numbers. Word keeps those of its symbol fonts without saying which font it is in the text. */
export function bulletOf(text: string): string {
  return text.replace(/[\uE000-\uF8FF]/gu, (sign) => WINGDINGS[sign.charCodeAt(0) - 0xf000] ?? BULLET);
}
