const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, as eight hexadecimal digits: it keeps names apart, it guards nothing. */
export function hash(text: string): string {
  let value = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), FNV_PRIME);
  return (value >>> 0).toString(16).padStart(8, '0');
}
