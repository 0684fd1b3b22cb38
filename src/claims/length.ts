import type { Claim } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';

/** 字数:3829 · 全文3829字 · 全文共约3800字 · （共3800字） */
const WHOLE =
  /(?:字数[：:][ \u3000]?(\d{2,7})|(?:[全本正]文(?:总?共计?|总计|合计)?约?|^[（(【[]?共计?约?)[ \u3000]?(\d{2,7})[ \u3000]?(?:余)?字)/u;
/** 当前显示2336字 */
const SHOWN = /(?:当前|已|仅|只)(?:显示|预览|展示)(?:了)?[ \u3000]?(\d{1,7})[ \u3000]?字/u;
/** 此处省略752字 · 此处隐藏3111字 */
const LEFT_OUT = /(?:省略|隐藏|略去|删去|屏蔽)了?约?[ \u3000]?(\d{1,7})[ \u3000]?(?:余|多)?个?字/u;
/** Sites count punctuation and blanks differently; a difference below this share says nothing. */
const TOLERANCE = 0.05;

/** What is longer is no line about the text, in UTF-16 code units. */
const LONGEST = 400;

/** Source offsets, half-open. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** What download sites print of the length: of the whole, of what they show, and of what they removed. */
export function lengthClaims(restored: Restored, characters: number): Claim[] {
  const claims: Claim[] = [];
  const source = restored.source.text;
  const places: Place[] = restored.removals.filter(
    ({ kind, start, end }) => kind !== 'markup' && kind !== 'mojibake' && end - start <= LONGEST,
  );
  const { blocks } = restored;
  for (let i = 0; i < blocks.length; i++) {
    const { kind, start, end } = blocks[i] as Block;
    if (kind === 'omission' || kind === 'byline')
      places.push({ start: restored.sourceOffset(start), end: restored.sourceOffset(end - 1) + 1 });
  }
  for (let i = 0; i < places.length; i++) {
    const { start, end } = places[i] as Place;
    const text = source.slice(start, end);
    if (!text.includes('字')) continue;
    const whole = WHOLE.exec(text);
    const shown = SHOWN.exec(text);
    const leftOut = LEFT_OUT.exec(text);
    if (whole) {
      const claimed = Number(whole[1] ?? whole[2]);
      const found = shown ? Number(shown[1]) : characters;
      const last = shown ?? whole;
      const holds = Math.abs(found - claimed) <= claimed * (shown ? 0 : TOLERANCE);
      claims.push(
        toClaim(
          restored,
          text,
          start,
          whole.index,
          Math.max(last.index + last[0].length, whole.index + whole[0].length),
          claimed,
          found,
          holds,
        ),
      );
    } else if (leftOut) {
      claims.push(toClaim(restored, text, start, leftOut.index, leftOut.index + leftOut[0].length, Number(leftOut[1]), null, null));
    }
  }
  return claims;
}

function toClaim(
  restored: Restored,
  text: string,
  base: number,
  from: number,
  to: number,
  claimed: number,
  found: number | null,
  holds: boolean | null,
): Claim {
  return {
    kind: 'length',
    text: text.slice(from, to),
    claimed,
    found,
    holds,
    span: restored.lines.span(base + from, base + to),
    evidence: [],
  };
}
