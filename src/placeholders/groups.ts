import type { Placeholder } from '../model.ts';

/** What a group needs to know of a placeholder. */
type Member = Pick<Placeholder, 'text' | 'category' | 'context'>;

/** Places and bodies by the noun behind their name, with the word by which a speech calls its own: XX市 is 我市, XX医院 is 我院. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  [
    '省 市 州 盟 县 区 旗 镇 乡 村 局 厅 委 集团 公司 街道 社区',
    '自治区:区 自治州:州 自治县:县 新区:区 开发区:区 高新区:区 经开区:区 学院:院 医院:院 研究院:院 大学:校 学校:校 中学:校 小学:校 银行:行 分行:行',
  ]
    .join(' ')
    .split(' ')
    .map((pair): [string, string] => {
      const [noun = '', own = noun] = pair.split(':');
      return [noun, own];
    }),
);
const LONGEST_NOUN = Math.max(...[...NOUNS.keys()].map((noun) => noun.length));
/** There is one above every speech. */
const ONLY_ONE: ReadonlySet<string> = new Set(['省', '自治区']);
/** XX镇、XX镇和XX镇 are three: what is counted up is not the same thing. */
const COUNTED_UP = /(?:[、和与及]|以及)$/u;
/** So much must be the same on either side of marks that no noun tells. */
const SAME_BEFORE = 4;
const SAME_AFTER = 2;
/** Or so much behind them alone: XX、省委和市委. */
const SAME_BEHIND = 5;
const LETTERS = 26;

/**
 * The groups of placeholders that evidently stand for the same thing, by their letters (A, B, …); null for one that stands alone. The
 * same mark before the same noun is one thing where the speech speaks of that as its own (XX市 beside 我市), and the same mark between
 * the same words is. Numbers and dates are facts of their places and never grouped.
 * @param text of the whole document, restored
 */
export function groupsOf(placeholders: readonly Member[], text: string): (string | null)[] {
  // The text is searched once for each noun, however many placeholders stand before it.
  const own = new Map<string, boolean>();
  const isOwn = (noun: string): boolean => {
    const known = own.get(noun);
    if (known !== undefined) return known;
    const short = NOUNS.get(noun) as string;
    const found = ONLY_ONE.has(noun) || text.includes(`我${short}`) || text.includes(`全${short}`);
    own.set(noun, found);
    return found;
  };
  const keys = placeholders.map((one) => keyOf(one, isOwn));
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  placeholders.forEach((one, index) => {
    const key = keys[index];
    if (key && isCountedUp(one)) counts.set(key, 0);
  });
  const letters = new Map<string, string>();
  return keys.map((key) => {
    if (key === null || (counts.get(key) ?? 0) < 2) return null;
    const letter = letters.get(key) ?? letterOf(letters.size);
    letters.set(key, letter);
    return letter;
  });
}

function keyOf({ text: mark, category, context: { before, after } }: Member, isOwn: (noun: string) => boolean): string | null {
  if (category === 'number' || category === 'date' || category === 'omission') return null;
  const noun = nounOf(after);
  if (noun !== null && (category === 'place' || category === 'organization')) return isOwn(noun) ? `${mark}\n${noun}` : null;
  if (category === 'organization' && after.length >= SAME_BEHIND) return `${mark}\n${after.slice(0, SAME_BEHIND)}`;
  if (before.length < SAME_BEFORE || after.length < SAME_AFTER) return null;
  return `${before.slice(-SAME_BEFORE)}\n${mark}\n${after.slice(0, SAME_AFTER)}`;
}

/** The longest noun that begins right behind the mark. */
function nounOf(after: string): string | null {
  for (let length = LONGEST_NOUN; length > 0; length--) if (NOUNS.has(after.slice(0, length))) return after.slice(0, length);
  return null;
}

function isCountedUp({ text: mark, context: { before, after } }: Member): boolean {
  const noun = nounOf(after);
  if (noun === null) return false;
  const joint = COUNTED_UP.exec(before);
  return joint !== null && before.slice(0, joint.index).endsWith(mark + noun);
}

/** A to Z, then AA, AB, … */
function letterOf(index: number): string {
  const last = String.fromCharCode(0x41 + (index % LETTERS));
  return index < LETTERS ? last : letterOf(Math.floor(index / LETTERS) - 1) + last;
}
