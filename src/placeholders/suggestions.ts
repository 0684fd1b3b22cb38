import type { Placeholder } from '../model.ts';
import { isHan } from '../text/characters.ts';
import type { Range } from './omissions.ts';
import { SET_PHRASES } from './set-phrases.ts';

/** A mask and its category. */
export interface Masked {
  readonly range: Range;
  readonly category: Placeholder['category'];
}

/** How many characters on either side must stand elsewhere in the document in the same way. */
const SAME = 4;
/** The longest name that is taken from elsewhere. */
const LONGEST = 10;
/** So many masks with the same words before them are looked for elsewhere; more are a form, not a phrase. */
const MOST = 12;

/** What the mask surely hides, by set phrases. Several phrases that disagree say nothing. */
export function suggestBySetPhrase(text: string, [start, end]: Range): string | null {
  const found = new Set<string>();
  for (const { before, hidden, after } of SET_PHRASES) {
    if (text.startsWith(after, end) && text.endsWith(before, start) && text.slice(start - before.length, start) === before)
      found.add(hidden);
  }
  return found.size === 1 ? ([...found][0] as string) : null;
}

/**
 * What the masks hide where the same words stand unmasked elsewhere in the document, by the index of the mask. A number or a
 * day may well differ from one place to the next, so those are left open. One pass over the text.
 */
export function suggestByRepetition(text: string, masks: readonly Masked[]): Map<number, string> {
  const byBefore = new Map<string, { readonly index: number; readonly after: string }[]>();
  masks.forEach(({ range: [start, end], category }, index) => {
    if (category === 'number' || category === 'date' || category === 'omission') return;
    const before = text.slice(Math.max(0, start - SAME), start);
    const after = text.slice(end, end + SAME);
    if (!isPlain(before) || !isPlain(after)) return;
    const group = byBefore.get(before);
    if (group === undefined) byBefore.set(before, [{ index, after }]);
    else if (group.length < MOST) group.push({ index, after });
  });
  const found = new Map<number, Set<string>>();
  // Nearly every place is passed over by its last character alone.
  const lasts = new Set([...byBefore.keys()].map((before) => before.charCodeAt(SAME - 1)));
  if (byBefore.size > 0) {
    for (let at = SAME; at < text.length; at++) {
      if (!lasts.has(text.charCodeAt(at - 1))) continue;
      const group = byBefore.get(text.slice(at - SAME, at));
      for (const { index, after } of group ?? []) {
        const rest = text.slice(at, at + LONGEST + SAME);
        const length = rest.indexOf(after);
        if (length < 2 || !isPlain(rest.slice(0, length), length)) continue;
        const values = found.get(index);
        if (values) values.add(rest.slice(0, length));
        else found.set(index, new Set([rest.slice(0, length)]));
      }
    }
  }
  return new Map([...found].filter(([, values]) => values.size === 1).map(([index, values]) => [index, [...values][0] as string]));
}

/** Whether the text is of that many Han characters and nothing else; 〇 and 某 may be masks themselves. */
function isPlain(text: string, length = SAME): boolean {
  if (text.length !== length) return false;
  for (let i = 0; i < length; i++) if (!isHan(text.charCodeAt(i)) || '〇某'.includes(text[i] as string)) return false;
  return true;
}
