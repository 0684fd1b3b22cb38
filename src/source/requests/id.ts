/**
 * The `id` of an object as the answer repeats it, in JSON. A number that is not exact as a number of JavaScript is repeated as it is
 * written: the ids of many databases have 64 bits.
 * @param json a JSON object
 * @param id the value of its key `id`
 */
export function idIn(json: string, id: string | number | boolean | null): string {
  return (typeof id === 'number' && !Number.isSafeInteger(id) ? numberIn(json) : undefined) ?? JSON.stringify(id);
}

/** The number of the last key `id` of an object, as it is written: of keys that come twice the last counts. */
function numberIn(json: string): string | undefined {
  let depth = 0;
  let number: string | undefined;
  let key = '';
  let valueAt: number | null = null;
  for (let at = 0; at < json.length; at++) {
    const mark = json[at];
    if (valueAt !== null && (mark === ',' || mark === '}')) {
      number = json.slice(valueAt, at).trim();
      valueAt = null;
    }
    if (mark === '"') {
      const end = endOfString(json, at);
      if (depth === 1) key = json.slice(at, end + 1);
      at = end;
    } else if (mark === '{' || mark === '[') depth++;
    else if (mark === '}' || mark === ']') depth--;
    else if (mark === ':' && depth === 1) valueAt = JSON.parse(key) === 'id' ? at + 1 : null;
  }
  return number;
}

/** Where the quotation mark stands that ends the string which begins at `start`. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); ; end = json.indexOf('"', end + 1)) {
    let escapes = end;
    while (json[escapes - 1] === '\\') escapes--;
    // Two of them are one that is meant.
    if ((end - escapes) % 2 === 0) return end;
  }
}
