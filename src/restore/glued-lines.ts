import { skipBlanks, trimBlanks } from '../text/characters.ts';
import { type Draft, removePassage } from './draft.ts';
import { headLength } from './furniture.ts';
import { hintOf } from './hints.ts';
import type { Passage } from './passage.ts';

/** Titles and names are at most so long. */
const LONGEST = 120;

/** `某某讲话——2007年3月5日在…会议上`: a second title follows the first. */
const SUBTITLE = /[—─―–－]{1,4}(?=[ \u3000]?(?:[\d０-９一二〇○零]{4}[ \u3000]?年|在\S))/u;
const OPENS_SUBTITLE = hintOf('—─―–－');
/** `国务院总理某某各位代表：`: the speaker and whom he addresses. */
const ADDRESS_AT_END = /(?:各位代表|各位委员|同志们|各位同志)[：:！!]$/u;
const ENDS_ADDRESS = hintOf('：:！!');
/** `某某讲话同志们：今天…`: title, salutation and speech. */
const TITLE_BEFORE_ADDRESS =
  /^[^。，；！？]{5,60}(?:讲话|报告|致辞|讲稿|发言|主持词|讲话稿)(?=[ \u3000]{0,4}(?:同志们|各位[^。，：:]{1,10}|尊敬的[^。：:]{1,20})[：:！!])/u;

/** Divides lines of the head that lost the break between them, and drops the second print of a title. */
export function splitGluedLines(draft: Draft): void {
  dropDoubledTitle(draft);
  const limit = Math.min(headLength(draft.passages) + 1, draft.passages.length);
  const head = draft.passages.slice(0, limit);
  const seams = head.map((passage) => (passage.kind === null ? seamOf(passage) : 0));
  if (seams.every((at) => at === 0)) return;
  const divided = head.flatMap((passage, index) => {
    const at = seams[index] as number;
    if (at === 0) return [passage];
    const parts = [passage.slicesOf(0, at), passage.slicesOf(at, passage.text.length)].flatMap((slices) => passage.with(slices) ?? []);
    if (parts[1]) draft.seams.push({ kind: 'divided', at: parts[1].start, reason: 'lost-line-break' });
    return parts;
  });
  draft.passages = [...divided, ...draft.passages.slice(limit)];
  dropDoubledTitle(draft);
}

/** Offset at which the second line begins, or 0. */
function seamOf(passage: Passage): number {
  const { text, hints } = passage;
  const mayAddress = (hints & ENDS_ADDRESS) !== 0;
  const opening = mayAddress ? TITLE_BEFORE_ADDRESS.exec(text.slice(0, LONGEST)) : null;
  if (opening) return opening[0].length;
  if (text.length > 2 * LONGEST) return 0;
  const subtitle = (hints & OPENS_SUBTITLE) === 0 ? null : SUBTITLE.exec(text);
  if (subtitle && subtitle.index >= 4 && text.includes('上', subtitle.index)) return subtitle.index;
  const address = mayAddress ? ADDRESS_AT_END.exec(text.slice(0, LONGEST / 2)) : null;
  return address && address.index >= 3 && address.index <= 30 && passage.salutation === 0 ? address.index : 0;
}

/** `某某讲话某某讲话`: the line break between two prints of a title is lost, or became a blank. */
function dropDoubledTitle(draft: Draft): void {
  const [first] = draft.passages;
  if (!first || first.text.length < 12 || first.text.length > 2 * LONGEST) return;
  const { text } = first;
  const half = text.length >> 1;
  const end = trimBlanks(text, 0, half);
  const start = skipBlanks(text, half);
  if (text.slice(0, end) !== text.slice(start)) return;
  const kept: Passage | null = first.with(first.slicesOf(0, end));
  const again = first.with(first.slicesOf(start, text.length));
  if (!kept || !again) return;
  removePassage(draft, again, 'repetition', 'printed-twice');
  draft.passages = [kept, ...draft.passages.slice(1)];
}
