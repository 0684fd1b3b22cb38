import { closesMarker, DEEPEST, isFar, isWordly, STOPS } from './balanced.ts';
import { markOf, type Token } from './marks.ts';

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
export interface Open {
  readonly at: number;
  readonly mark: string;
  readonly family: string;
  /** Index of its block. */
  readonly block: number;
}

/** A mark is taken for a turned one only where a name or a short saying stands between it and its partner. */
const FARTHEST_TURNED = 30;

/** The marks of one paragraph against each other. */
export class Paragraph {
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
    if (match >= 0 && closesMarker(this.text, this.start, at) && isFar(this.text, (this.open[match] as Open).at, at)) return;
    if (match >= 0) {
      for (const { at: never } of this.open.splice(match + 1)) this.faults.push({ kind: 'unclosed', at: never });
      const partner = this.open.pop() as Open;
      const right = markOf(partner.mark.charCodeAt(0))?.partner ?? mark;
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
    } else if (!closesMarker(this.text, this.start, at)) this.faults.push({ kind: 'unopened', at });
  }

  /** Whether a name may stand between the two marks: in 赶”、转” nothing opens at the first. */
  private beginsName(at: number, end: number): boolean {
    return end - at > 1 && end - at <= FARTHEST_TURNED && isWordly(this.text.charCodeAt(at + 1));
  }
}

/** Of two partners that are not alike, a straight mark gives way to a curly one, and else the second to the first. */
function unlike(open: Open, close: Token, right: string): PairFault {
  if (open.mark === '"') return { kind: 'unlike', at: open.at, right: close.partner, partner: close.at };
  return { kind: 'unlike', at: close.at, right, partner: open.at };
}
