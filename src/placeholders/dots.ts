import type { Block, Restored } from '../restore/restored.ts';
import { isHan } from '../text/characters.ts';
import { type Reading, readCategory } from './category.ts';

/** Dots that stand for a name or a figure: 请……同志发言, 投资……万元. */
export interface Dots {
  /** Restored offsets, half-open. */
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly reading: Reading;
}

const RUN = /…+|\.{3,}/gu;
/** Somebody or something is named right after these; elsewhere dots are a pause. */
const CALLING = /(?:请|由|向|对|与|和|据|经|是|任|在|感谢|欢迎|邀请|委托|代表|下面|会议由)$/u;
/** Before a part of a date. */
const DATE_BEFORE = /(?:^|[年月于在，。（(：:]|[ \u3000])$/u;

/** Dots in the place of a fact, in order of place. Linear in the length of the text. */
export function findDots({ text, blocks }: Restored): Dots[] {
  const found: Dots[] = [];
  for (const block of blocks) {
    if (block.kind === 'omission') continue;
    for (const match of text.slice(block.start, block.end).matchAll(RUN)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      // Between dots and what they stand for is no blank.
      if (end === block.end || !(isHan(text.charCodeAt(end)) || '%％'.includes(text[end] as string))) continue;
      const reading = readCategory(text, { sign: 'dots', start, end, block });
      if (isNamed(text.slice(Math.max(block.start, start - 4), start), text.slice(end, end + 3), reading))
        found.push({ start, end, block, reading });
    }
  }
  return found;
}

function isNamed(before: string, after: string, { sure, category, unit = '' }: Reading): boolean {
  if (!sure) return false;
  switch (category) {
    case 'person':
    case 'organization':
    case 'place':
      return CALLING.test(before) && !/^同志们/u.test(after);
    case 'number':
      return isHan(before.charCodeAt(before.length - 1)) && (unit.length > 1 || /^[%％]/u.test(unit));
    case 'date':
      return DATE_BEFORE.test(before) && /^[年月日]/u.test(after);
    default:
      return false;
  }
}
