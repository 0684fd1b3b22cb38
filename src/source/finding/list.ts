import { isUtf8 } from 'node:buffer';
import { byteOrderMark } from '../encodings.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The paths in a list, as `ls`, `find`, `find -print0` and editors write it: one a line, or with NUL between them, which no path
 * can hold. Empty lines are none. A path that is not UTF-8 is given as its bytes.
 */
export function pathsIn(list: Uint8Array): (string | Uint8Array)[] {
  const mark = byteOrderMark(list);
  // Some shells of Windows write lists in UTF-16.
  if (mark !== undefined && mark.encoding !== 'utf-8') {
    return new TextDecoder(mark.encoding)
      .decode(list)
      .split(/\r?\n/u)
      .filter((path) => path !== '');
  }
  const bytes = list.subarray(mark?.length ?? 0);
  const separator = bytes.includes(0) ? 0 : LINE_FEED;
  const paths: (string | Uint8Array)[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(separator, start);
    const end = found < 0 ? bytes.length : found;
    const isReturned = separator === LINE_FEED && bytes[end - 1] === CARRIAGE_RETURN;
    const path = bytes.subarray(start, isReturned ? end - 1 : end);
    if (path.length > 0) paths.push(isUtf8(path) ? Buffer.from(path).toString() : path);
    start = end + 1;
  }
  return paths;
}
