/** One number of a name and what it counts: 3 and 会 of 三会一课. */
export interface Part {
  readonly value: number;
  /** As the name writes it. */
  readonly numeral: string;
  /** What stands between this number and the next, or the end. */
  readonly noun: string;
  /** The noun without its classifier: what the members are called by, if they are. */
  readonly head: string;
  /** Numeral and noun: 三会. */
  readonly words: string;
}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((digit, value) => [digit, value] as [string, number]),
  ['两', 2],
  ['双', 2],
]);
/** Words behind a last 一 that say that the members are one: 三网合一, 五位一体. */
const ONE = new Set(['', '体', '张网', '张图', '盘棋']);
/** Classifiers between a number and its noun. */
const CLASSIFIER = /^[个大项种条类重级件场张支篇对方点](?=.)/u;
/** One digit or two, and no more. */
const ARABIC = /^\d{1,2}(?!\d)/;
/** What is no noun. */
const NUMERALS = /^[一二三四五六七八九十百千万两\d]*$/u;
/** More is a statistic, and no list of a speech. */
const MOST = 40;
/** Names whose numbers count nothing that could be listed: plans (十四五), and sums with what is open (1+N). */
const UNCOUNTED = /^[一二三四五六七八九十]{1,3}五$|[A-Za-z+]/u;

/** The numbers of a slogan from left to right, each with what it counts: 三会一课, 双碳, 二十六证合一; none where they count nothing. */
export function partsOf(name: string): Part[] {
  if (UNCOUNTED.test(name)) return [];
  const parts: Part[] = [];
  for (let i = 0; i < name.length; ) {
    const { value, end } = numberAt(name, i);
    if (end === i) {
      i++;
      continue;
    }
    let to = end;
    // 四个一批, 双一流: behind 个, or right behind another number, a number belongs to the noun.
    const isWhole = name[end] === '个' || numberAt(name, end).end > end;
    while (to < name.length && name[to] !== '、' && (isWhole || numberAt(name, to).end === to)) to++;
    const noun = name.slice(end, to);
    parts.push({ value, numeral: name.slice(i, end), noun, head: noun.replace(CLASSIFIER, ''), words: name.slice(i, to) });
    i = to;
  }
  return parts.every(({ noun }, i) => !NUMERALS.test(noun) || i === parts.length - 1) ? withoutOne(parts) : [];
}

/** 三网合一, 五位一体: the last number says that the members are one, and counts none. */
function withoutOne(parts: Part[]): Part[] {
  const last = parts[parts.length - 1];
  if (parts.length < 2 || last?.value !== 1 || !ONE.has(last.noun)) return NUMERALS.test(last?.noun ?? '') ? [] : parts;
  return parts.slice(0, -1).map((part) => ({ ...part, head: part.head.replace(/[合归变]$/u, '') }));
}

/** How many items the parts together may stand for, likeliest first: their sum, or one number where the others only repeat it. */
export function totalsOf(parts: readonly Part[]): number[] {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const [first, second] = parts;
  // 四退四进 may be four members with both.
  const same = parts.length === 2 && first?.value === second?.value ? [first?.value ?? 0] : [];
  return [sum, ...same].filter((total) => total > 1 && total <= MOST);
}

function isArabic(name: string, at: number): boolean {
  const code = name.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** The number at `start` and the offset after it, which is `start` where there is none. */
function numberAt(name: string, start: number): { value: number; end: number } {
  const arabic = isArabic(name, start) ? ARABIC.exec(name.slice(start, start + 3)) : null;
  if (arabic) return { value: Number(arabic[0]), end: start + arabic[0].length };
  const first = DIGITS.get(name[start] ?? '') ?? 0;
  const isTen = name[start] === '十';
  if (!isTen && first === 0) return { value: 0, end: start };
  if (!isTen && name[start + 1] !== '十') return { value: first, end: start + 1 };
  const tens = isTen ? 10 : first * 10;
  const end = isTen ? start + 1 : start + 2;
  const unit = DIGITS.get(name[end] ?? '') ?? 0;
  return unit > 0 && !'两双'.includes(name[end] as string) ? { value: tens + unit, end: end + 1 } : { value: tens, end };
}
