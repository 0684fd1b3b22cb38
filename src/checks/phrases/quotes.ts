const OPENING = '“‘「『';
const CLOSING = '”’」』';

/** The stretch with the quotation mark before or behind it whose partner stands inside: `三个代表”思想` is shown as `“三个代表”思想`. */
export function withQuotes(text: string, from: number, to: number): [from: number, to: number] {
  let depth = 0;
  let unopened = 0;
  for (let i = from; i < to; i++) {
    if (OPENING.includes(text[i] as string)) depth++;
    else if (!CLOSING.includes(text[i] as string)) continue;
    else if (depth > 0) depth--;
    else unopened++;
  }
  const start = unopened > 0 && from > 0 && OPENING.includes(text[from - 1] as string) ? from - 1 : from;
  const end = depth > 0 && CLOSING.includes(text[to] ?? '\n') ? to + 1 : to;
  return [start, end];
}
