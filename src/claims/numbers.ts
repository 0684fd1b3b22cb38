import { readArabicNumeral, readChineseNumeral } from '../markers/numerals.ts';

/** A number of things in a text: 三点意见, “三大”行动, 6件事. Offsets are of that text. */
export interface Counted {
  readonly value: number;
  /** Of the number, or of the quotation mark before it. */
  readonly start: number;
  /** After the words that name the things. */
  readonly end: number;
  readonly quoted: boolean;
  readonly unit: string;
  readonly noun: string;
}

const UNITS = '个点条项件大方种类对步层句关道张把场篇组支者位级环';
const NUMBER = /(?<![第\d.．〇零一二三四五六七八九十百千万亿几数年月])(?:[二三四五六七八九十两]{1,3}|\d{1,2})(?![\d.．%％])/gu;
const NOUN_LIMIT = 16;
/** More than this is a statistic. */
const MOST = 40;

/** Every number of things in `text` from `from` to `end`, in order. Linear. */
export function listCounted(text: string, from: number, end: number): Counted[] {
  const found: Counted[] = [];
  const part = text.slice(from, end);
  for (const match of part.matchAll(NUMBER)) {
    const at = from + match.index;
    const value = numberOf(match[0]);
    if (value < 2 || value > MOST) continue;
    let i = at + match[0].length;
    const quoted = '“"‘「'.includes(text[at - 1] ?? '\n');
    const unit = UNITS.includes(text[i] ?? '\n') ? (text[i] as string) : '';
    if (unit) i++;
    else if (!quoted) continue;
    let stop = i;
    while (stop < end && stop - i < NOUN_LIMIT && !'，。；：！？、,;:!?（(—\n'.includes(text[stop] as string)) stop++;
    found.push({ value, start: quoted ? at - 1 : at, end: stop, quoted, unit, noun: text.slice(i, stop) });
  }
  return found;
}

function numberOf(text: string): number {
  if (text === '两') return 2;
  return readChineseNumeral(text, 0)?.value ?? readArabicNumeral(text, 0)?.value ?? 0;
}
