/** A path with `/` between folders as a URI reference: absolute paths as `file:` URIs, the others relative; each part percent-encoded. */
export function uriOf(path: string): string {
  const encoded = path.split('/').map(encodePart).join('/');
  if (/^[a-z]:\//i.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(4)}`;
  if (encoded.startsWith('//')) return `file:${encoded}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

/** A lone surrogate has no UTF-8 and would be an error. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'));
}
