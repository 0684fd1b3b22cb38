/** What is a number or makes one larger. */
export const NUMERALS = '一二三四五六七八九十两双百千万亿零〇第0123456789+.';
/** The same, a bit for each code unit: so small a table stays close to the processor when many characters of a text are asked about. */
const LARGER = new Uint32Array(0x10000 >>> 5);
for (const character of NUMERALS) {
  const code = character.charCodeAt(0);
  LARGER[code >>> 5] = (LARGER[code >>> 5] as number) | (1 << (code & 31));
}

/** Whether the code unit is a number or makes one larger: what begins behind it is part of that number. */
export function isNumeral(code: number): boolean {
  return (((LARGER[code >>> 5] as number) >>> (code & 31)) & 1) !== 0;
}
