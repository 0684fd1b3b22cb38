import type { Placeholder } from '../model.ts';
import { isHan } from '../text/characters.ts';
import type { Range } from './omissions.ts';

/** A mask and its category. */
export interface Masked {
  readonly range: Range;
  readonly category: Placeholder['category'];
}

/** What a mask hides, by the same words elsewhere in the document. */
export interface Repetition {
  readonly value: string;
  /** Restored offsets of the words elsewhere, with what stands around them in both places. */
  readonly range: Range;
}

/** How many characters on either side must stand elsewhere in the same way for the place to be looked at. */
const SAME = 4;
/** How far what stands around both is followed. */
const FAR = 20;
/** The longest name that is taken from elsewhere. */
const LONGEST = 10;
/** So many masks with the same words before them are looked for elsewhere; more are a form, not a phrase. */
const MOST = 12;
/**
 * How many characters around both must be the same: where the words stand in two places or more, and where the whole clause is the
 * same in one. Measured with words hidden at random in 130 reports: of 1,100 suggestions of the one kind 98 %, of 400 of the other 96 %
 * were what was hidden; with less, one in ten is not.
 */
const SAME_TWICE = 9;
const SAME_CLAUSE = 12;

/**
 * What the masks hide where the same words stand unmasked elsewhere in the document, by the index of the mask. A number or a
 * day may well differ from one place to the next, so those are left open. One pass over the text.
 */
export function suggestByRepetition(text: string, masks: readonly Masked[]): Map<number, Repetition> {
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
  const found = new Map<number, Found>();
  if (byBefore.size === 0) return new Map();
  // Nearly every place is passed over by its last character alone.
  const isLast = new Uint8Array(0x10000);
  for (const before of byBefore.keys()) isLast[before.charCodeAt(SAME - 1)] = 1;
  for (let at = SAME; at < text.length; at++) {
    if (isLast[text.charCodeAt(at - 1)] === 0) continue;
    for (const { index, after } of byBefore.get(text.slice(at - SAME, at)) ?? []) {
      const rest = text.slice(at, at + LONGEST + SAME);
      const length = rest.indexOf(after);
      if (length < 2 || !isPlain(rest.slice(0, length), length)) continue;
      const place = placeOf(text, masks[index] as Masked, at, length);
      const known = found.get(index);
      if (known === undefined) found.set(index, { best: place, count: 1, agree: true });
      else {
        known.count++;
        known.agree &&= place.value === known.best.value;
        if (place.same > known.best.same) known.best = place;
      }
    }
  }
  return new Map([...found].filter(([, one]) => isSure(one)).map(([index, { best }]) => [index, best]));
}

/** The same words in another place. */
interface Place extends Repetition {
  /** How many characters around both are the same. */
  readonly same: number;
  /** Whether those are the whole clause in both places. */
  readonly isClause: boolean;
}

/** What was found for one mask: the place that is most like its own, and whether all places say the same. */
interface Found {
  best: Place;
  count: number;
  agree: boolean;
}

function isSure({ best: { same, isClause }, count, agree }: Found): boolean {
  return agree && ((count > 1 && same >= SAME_TWICE) || (isClause && same >= SAME_CLAUSE));
}

/** Follows what is the same on both sides, up to the first character that differs or ends a clause. */
function placeOf(text: string, { range: [start, end] }: Masked, at: number, length: number): Place {
  const isWord = (offset: number): boolean => isHan(text.charCodeAt(offset));
  let before = 0;
  while (before < FAR && isWord(at - before - 1) && text[at - before - 1] === text[start - before - 1]) before++;
  let after = 0;
  while (after < FAR && isWord(at + length + after) && text[at + length + after] === text[end + after]) after++;
  const isClause = !isWord(at - before - 1) && !isWord(start - before - 1) && !isWord(at + length + after) && !isWord(end + after);
  return { value: text.slice(at, at + length), range: [at - before, at + length + after], same: before + after, isClause };
}

/** Whether the text is of that many Han characters and nothing else; 〇 and 某 may be masks themselves. */
function isPlain(text: string, length = SAME): boolean {
  if (text.length !== length) return false;
  for (let i = 0; i < length; i++) if (!isHan(text.charCodeAt(i)) || '〇某'.includes(text[i] as string)) return false;
  return true;
}
