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

const ELLIPSIS = 0x2026;
const POINT = 0x2e;
/** So many points make dots. */
const LEAST_POINTS = 3;
/** Somebody or something is named right after these; elsewhere dots are a pause. */
const CALLING = /(?:请|由|向|对|与|和|据|经|是|任|在|感谢|欢迎|邀请|委托|代表|下面|会议由)$/u;
/** 查处……件，处分……人: deeds that are reported in numbers; elsewhere a speaker pauses before a unit of one character (有这样一些……人). */
const COUNTED_DEED =
  /(?:查处|处分|立案|结案|办结|受理|整改|排查|发现|关停|取缔|拆除|建成|新建|改造|新增|完成|引进|签约|培训|培育|表彰|选派|开展|举办|召开|印发|制定|共有|共|达)了?$/u;
const ENDS_CLAUSE = /^(?:[，。；、,;）)]|$)/u;
/** Before a part of a date. */
const DATE_BEFORE = /(?:^|[年月于在，。（(：:]|[ \u3000])$/u;

/** Dots in the place of a fact, in order of place. Linear in the length of the text. */
export function findDots({ text, signs: { codes, rare }, blocks }: Restored): Dots[] {
  const found: Dots[] = [];
  let index = 0;
  let past = 0;
  for (let i = 0; i < rare.length; i++) {
    const start = rare[i] as number;
    const dot = codes[start] as number;
    if (dot !== ELLIPSIS && dot !== POINT) continue;
    if (start < past) continue;
    past = start + 1;
    while (past < codes.length && codes[past] === dot) past++;
    if (dot === POINT && past - start < LEAST_POINTS) continue;
    while ((blocks[index] as Block).end <= start) index++;
    const block = blocks[index] as Block;
    if (past >= block.end || block.kind === 'omission') continue;
    // Between dots and what they stand for is no blank.
    if (!isHan(codes[past] as number) && !'%％'.includes(text[past] as string)) continue;
    const reading = readCategory(text, { sign: 'dots', start, end: past, block });
    if (isNamed(text.slice(Math.max(block.start, start - 4), start), text.slice(past, past + 3), reading))
      found.push({ start, end: past, block, reading });
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
      if (unit.length === 1 && !/[%％]/u.test(unit)) return COUNTED_DEED.test(before) && ENDS_CLAUSE.test(after.slice(1));
      return isHan(before.charCodeAt(before.length - 1)) && (unit.length > 1 || /^[%％]/u.test(unit));
    case 'date':
      return DATE_BEFORE.test(before) && /^[年月日]/u.test(after);
    default:
      return false;
  }
}
