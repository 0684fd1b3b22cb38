import { readChineseNumeral } from '../markers/numerals.ts';
import { isDigit, isHan, isLatin } from '../text/characters.ts';
import { punctuationOf } from './punctuation.ts';
import type { Subject } from './rule.ts';

/** What is wrong with one quotation mark or bracket. */
export type PairFault =
  /** It opens, and nothing closes it; or it closes what nothing opened. */
  | Lone
  /** It is the wrong one of its pair, or of another width or shape than its partner. */
  | Wrong;

interface Lone {
  readonly kind: 'unclosed' | 'unopened';
  readonly at: number;
}

interface Wrong {
  readonly kind: 'turned' | 'unlike';
  readonly at: number;
  readonly right: string;
  /** Where the other mark of the pair stands. */
  readonly partner: number;
}

/** A quotation or a bracket that is open. */
interface Open {
  readonly at: number;
  readonly mark: string;
  readonly family: string;
  /** Index of its block. */
  readonly block: number;
}

/** What a mark is: `opens` is null where it may be either. */
interface Mark {
  readonly mark: string;
  readonly family: string;
  readonly opens: boolean | null;
  readonly partner: string;
}

/** Every mark with its family, in which width and shape do not count, its role and its partner, by its code unit. */
const MARKS: ReadonlyMap<number, Mark> = new Map(
  ['“”', '‘’', '「」', '『』', '《》', '〈〉', '（）', '()', '【】', '〔〕', '[]']
    .flatMap(([open = '', close = '']): Mark[] => {
      const family = '（('.includes(open) ? '(' : open;
      return [
        { mark: open, family, opens: true, partner: close },
        { mark: close, family, opens: false, partner: open },
      ];
    })
    .concat({ mark: '"', family: '“', opens: null, partner: '"' })
    .map((mark) => [mark.mark.charCodeAt(0), mark]),
);
/** The same as a table: most marks have no partner. */
const IS_PAIRED = new Uint8Array(0x10000);
for (const code of MARKS.keys()) IS_PAIRED[code] = 1;
/** No quotation begins with one of these. */
const STOPS = '，。、；：！？,;:!?';
/** How many paragraphs a quotation or a bracket may span. */
const FARTHEST = 12;
/** A mark is taken for a turned one only where a name or a short saying stands between it and its partner. */
const FARTHEST_TURNED = 30;
/** Deeper than that no text nests its marks. */
const DEEPEST = 6;
/** The longest marker that a lone bracket closes: 12), 十二）. */
const LONGEST_MARKER = 3;

interface Token extends Mark {
  readonly at: number;
}

/**
 * The quotation marks and brackets of the speech that have no partner or the wrong one, in order of place (restored offsets).
 * A quotation may span paragraphs, each of which may open it again; what was cut off is not reported. Linear in the length of the text.
 */
export function pairFaults(subject: Subject): PairFault[] {
  const { text, blocks } = subject.restored;
  const punctuation = punctuationOf(subject);
  const faults: PairFault[] = [];
  let pending: Open[] = [];
  // It may be cut off.
  const last = blocks.findLastIndex(({ kind }) => kind === 'paragraph');
  blocks.forEach(({ kind, start, end }, index) => {
    if (kind === 'omission') {
      // What was open here may be closed in what is missing.
      pending = [];
      return;
    }
    if (kind !== 'paragraph' && kind !== 'title') return;
    if (pending.length > 0) {
      const late = pending.filter(({ block }) => index - block > FARTHEST);
      for (const { at } of late) faults.push({ kind: 'unclosed', at });
      pending = pending.filter(({ block }) => index - block <= FARTHEST);
    }
    const tokens = tokensOf(text, punctuation[index] ?? []);
    // A quotation of several paragraphs opens anew in each and closes once.
    const [first] = tokens;
    if (first?.at === start && pending.some(({ family }) => family === first.family) && goesOn(text, tokens, end)) tokens.shift();
    const left = new Paragraph(text, start, tokens, index, faults).read(pending);
    for (const one of left) {
      if (mayGoOn(text, start, one.at) || index === last || blocks[index + 1]?.kind === 'omission') pending.push(one);
      else faults.push({ kind: 'unclosed', at: one.at });
    }
    if (pending.length > DEEPEST) pending = pending.slice(-DEEPEST);
  });
  for (const { at, block } of pending) if (block !== last) faults.push({ kind: 'unclosed', at });
  return faults.sort((a, b) => a.at - b.at);
}

/** The marks of one paragraph against each other. */
class Paragraph {
  private readonly open: Open[] = [];

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly tokens: readonly Token[],
    private readonly block: number,
    private readonly faults: PairFault[],
  ) {}

  /** Reads the marks; what closes takes from `pending` what is not open here. Gives back what stays open. */
  read(pending: Open[]): Open[] {
    this.tokens.forEach((token, index) => {
      const top = this.open.at(-1);
      const isSame = top?.family === token.family;
      const opens = token.opens ?? !isSame;
      const isTurned = opens && isSame && token.opens && token.family === '“' && token.at - top.at <= FARTHEST_TURNED;
      if (isTurned && (this.next(index)?.opens !== false || STOPS.includes(this.text[token.at + 1] as string))) this.turn(token);
      else if (opens) this.push(token);
      else this.close(token, index, pending);
    });
    return this.open;
  }

  /** The next mark of the family, of its own if no other is given. */
  private next(index: number, family = (this.tokens[index] as Token).family): Token | undefined {
    for (let i = index + 1; i < this.tokens.length && i <= index + DEEPEST; i++)
      if (this.tokens[i]?.family === family) return this.tokens[i];
    return undefined;
  }

  private push({ at, mark, family }: Token): void {
    if (this.open.length === DEEPEST) this.open.shift();
    this.open.push({ at, mark, family, block: this.block });
  }

  /** “四个意识“: an opening mark where the closing one is meant. */
  private turn({ at, partner }: Token): void {
    const top = this.open.pop() as Open;
    this.faults.push({ kind: 'turned', at, right: partner, partner: top.at });
  }

  private close(token: Token, index: number, pending: Open[]): void {
    const { at, mark, family } = token;
    const match = this.open.findLastIndex((one) => one.family === family);
    // 各镇（街道、园区要看到差距。1)抓项目: the bracket of a marker closes nothing that opened in another sentence.
    if (match >= 0 && this.closesMarker(at, mark) && this.isFar((this.open[match] as Open).at, at)) return;
    if (match >= 0) {
      for (const { at: never } of this.open.splice(match + 1)) this.faults.push({ kind: 'unclosed', at: never });
      const partner = this.open.pop() as Open;
      const right = MARKS.get(partner.mark.charCodeAt(0))?.partner ?? mark;
      if (right !== mark) this.faults.push(unlike(partner, token, right));
      return;
    }
    const before = pending.findLastIndex((one) => one.family === family);
    if (before >= 0) {
      pending.splice(before);
      return;
    }
    const next = this.next(index);
    const top = this.open.at(-1);
    // “六五’: a single mark for a double one.
    if (family === '‘' && top?.family === '“' && this.next(index, '“')?.opens !== false) {
      this.open.pop();
      this.faults.push({ kind: 'unlike', at, right: '”', partner: top.at });
    } else if (family === '“' && next?.opens === false && this.beginsName(at, next.at)) {
      // ”四个意识”: a closing mark where the opening one is meant.
      this.faults.push({ kind: 'turned', at, right: token.partner, partner: next.at });
      this.push({ ...token, mark: token.partner });
    } else if (!this.closesMarker(at, mark)) this.faults.push({ kind: 'unopened', at });
  }

  /** Whether a sentence ends between two places, or so much stands between them that one may. */
  private isFar(from: number, to: number): boolean {
    return to - from > FARTHEST_TURNED * 2 || this.text.slice(from, to).includes('。');
  }

  /** Whether a name may stand between the two marks: in 赶”、转” nothing opens at the first. */
  private beginsName(at: number, end: number): boolean {
    return end - at > 1 && end - at <= FARTHEST_TURNED && isWordly(this.text.charCodeAt(at + 1));
  }

  /** 1) 2) 3), 一）: the bracket of a marker, which stands at a start or behind a mark or a blank. */
  private closesMarker(at: number, mark: string): boolean {
    if (mark !== ')' && mark !== '）') return false;
    let from = at;
    while (from > this.start && at - from < LONGEST_MARKER && isWordly(this.text.charCodeAt(from - 1))) from--;
    if (from > this.start && isWordly(this.text.charCodeAt(from - 1))) return false;
    const number = this.text.slice(from, at);
    return /^(?:\d+|[a-zA-Z])$/.test(number) || readChineseNumeral(number, 0)?.end === number.length;
  }
}

function isWordly(code: number): boolean {
  return isHan(code) || isDigit(code) || isLatin(code);
}

/** Whether what opens there may run on through paragraphs: a saying behind a colon or a stop, or at a beginning. */
function mayGoOn(text: string, start: number, at: number): boolean {
  return at === start || '：:。！？'.includes(text[at - 1] as string);
}

/** Whether the quotation with which a paragraph begins fills it: nothing closes it there, or the last mark does. */
function goesOn(text: string, [first, ...others]: readonly Token[], end: number): boolean {
  let depth = 1;
  for (const { at, family, opens } of others) {
    if (family !== first?.family) continue;
    depth += opens === true ? 1 : -1;
    if (depth === 0)
      return [...text.slice(at + 1, end)].every((character) => STOPS.includes(character) || !isWordly(character.charCodeAt(0)));
  }
  return true;
}

/** Of two partners that are not alike, a straight mark gives way to a curly one, and else the second to the first. */
function unlike(open: Open, close: Token, right: string): PairFault {
  if (open.mark === '"') return { kind: 'unlike', at: open.at, right: close.partner, partner: close.at };
  return { kind: 'unlike', at: close.at, right, partner: open.at };
}

function tokensOf(text: string, offsets: readonly number[]): Token[] {
  const tokens: Token[] = [];
  for (const at of offsets) {
    const code = text.charCodeAt(at);
    const known = IS_PAIRED[code] === 0 ? undefined : MARKS.get(code);
    if (known && !(known.mark === '’' && isLatin(text.charCodeAt(at - 1))))
      tokens.push({ at, mark: known.mark, family: known.family, opens: known.opens, partner: known.partner });
  }
  return tokens;
}
