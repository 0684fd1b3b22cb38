/** Words one behind the other, so that comparing a text with many of them stays in one place of memory. */
export interface Letters {
  readonly codes: Uint16Array;
  /** Where each word begins, and where the last one ends. */
  readonly starts: Uint32Array;
}

/** Puts words one behind the other, in their order. */
export function lettersOf(words: readonly string[]): Letters {
  const starts = new Uint32Array(words.length + 1);
  for (const [i, word] of words.entries()) starts[i + 1] = (starts[i] as number) + word.length;
  const all = words.join('');
  const codes = new Uint16Array(all.length);
  for (let i = 0; i < all.length; i++) codes[i] = all.charCodeAt(i);
  return { codes, starts };
}
