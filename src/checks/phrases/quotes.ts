const OPENING = '“‘「『';
const CLOSING = '”’」』';
/** Opens and closes alike. */
const STRAIGHT = '"';

/** The stretch with the quotation mark before or behind it whose partner stands inside: `三个代表”思想` is shown as `“三个代表”思想`. */
export function withQuotes(text: string, from: number, to: number): [from: number, to: number] {
  let depth = 0;
  let unopened = 0;
  let isHalf = false;
  for (let i = from; i < to; i++) {
    if (text[i] === STRAIGHT) isHalf = !isHalf;
    if (OPENING.includes(text[i] as string)) depth++;
    else if (!CLOSING.includes(text[i] as string)) continue;
    else if (depth > 0) depth--;
    else unopened++;
  }
  const before = text[from - 1] ?? '\n';
  const behind = text[to] ?? '\n';
  const takesBefore = (unopened > 0 && OPENING.includes(before)) || (isHalf && before === STRAIGHT);
  const takesBehind = (depth > 0 && CLOSING.includes(behind)) || (isHalf && !takesBefore && behind === STRAIGHT);
  return [takesBefore ? from - 1 : from, takesBehind ? to + 1 : to];
}
