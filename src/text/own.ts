/**
 * The same text in a string of its own: what is cut out of a long string keeps the whole of it in memory, and what is put together
 * of many pieces keeps the pieces.
 */
export function own(text: string): string {
  return ` ${text}`.slice(1);
}
