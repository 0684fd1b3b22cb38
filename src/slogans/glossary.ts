import type { Range } from '../lists/conjunctions.ts';
import { CLAUSE_END, CLOSING, classAt, OPENING, skip } from '../lists/marks.ts';
import type { Restored } from '../restore/restored.ts';
import { fold } from '../text/fold.ts';
import { divisions, endOf } from './division.ts';
import { CARRIERS, GLOSS_VERBS } from './expansion-words.ts';
import { behindVerb, membersIn } from './gloss.ts';
import type { Members } from './items.ts';
import type { Part } from './parts.ts';

/** What a glossary says of a name: its members, or a sentence where they cannot be counted. */
export interface Explanation {
  readonly members: Members | null;
  /** Null beside members. */
  readonly definition: string | null;
  readonly start: number;
  readonly end: number;
}

/** A row of a glossary: what it explains, and where the explanation stands. Offsets are of the restored text. */
interface Row {
  readonly head: string;
  /** Names in quotation marks in the head, in their order. */
  readonly quoted: readonly string[];
  readonly start: number;
  end: number;
}

/** Longer heads are sentences. */
const LONGEST_HEAD = 40;
/** Of the noun behind a name in quotation marks, in characters. */
const LONGEST_CARRIER = 6;
/** The shortest name that the beginning of a head may be taken for. */
const LEAST_NAME = 2;
/** The number of a row, or the word that opens the notes. */
const NUMBER =
  /^(?:(?:注释?|备注|说明)[：:]\s*)?(?:[①-⑳]|[〔［[（(]\^?\d{1,3}[〕］\])）]:?|\d{1,3}\s*[.．、]|[一二三四五六七八九十]{1,3}、)?\s*/u;
const QUOTED = /[“"‘「『]([^“”"‘’「」『』]{1,30})[”"’」』]/gu;
const HAS_DIGIT = /\d/;
const OPENS_HAN = /^\p{Script=Han}/u;
const FIRST_CIRCLED = '①'.charCodeAt(0);
const LAST_CIRCLED = '⑳'.charCodeAt(0);
const SENTENCE_ENDS = '。；;！？!?';

/** The glossary of a document: the rows of what stands after the speech or below it (名词解释, 注释). Linear to make. */
export class Glossary {
  private readonly rows = new Map<string, Row>();
  /** Rows by the first two characters of their heads: 三公经费 explains 三公. */
  private readonly byFirst = new Map<string, Row[]>();

  constructor(private readonly restored: Restored) {
    const { blocks } = restored;
    let open: Row | null = null;
    for (const { kind, start, end } of blocks) {
      if (kind !== 'annex') {
        open = null;
        continue;
      }
      const found: Row[] = this.rowsIn(start, end);
      for (const row of found) this.note(row);
      const last = found[found.length - 1];
      // A head alone on its line, or a row that goes on in the next.
      if (found.length === 0 && open) open.end = end;
      open = last ?? open;
    }
  }

  /** The names that are explained, without quotation marks. */
  get names(): Iterable<string> {
    return this.rows.keys();
  }

  /** As of most documents. */
  get isEmpty(): boolean {
    return this.rows.size === 0;
  }

  /** What the glossary says of a slogan; null where it has no row of it. */
  explain(name: string, parts: readonly Part[]): Explanation | null {
    if (this.isEmpty) return null;
    const row = this.rows.get(name) ?? this.byBeginning(name);
    if (!row) return null;
    const { text } = this.restored;
    const [from, to] = this.ownPart(row, name);
    const start = behindVerb(text, skip(text, from, to), to);
    const end = endOf(text, start, to);
    if (end <= start) return null;
    const members = membersIn(text, start, end, name, parts, 'explanation');
    // What is said of a “三北”六期 or a “三资”平台 is no definition of 三北 or 三资.
    if (!members && !isCarried(row, name)) return null;
    return { members, definition: members ? null : text.slice(start, end).replace(/\s+/gu, ' '), start, end };
  }

  private byBeginning(name: string): Row | null {
    const row = this.byFirst.get(name.slice(0, LEAST_NAME))?.find(({ head }) => head.length > name.length && head.startsWith(name));
    return row && CARRIERS.has(row.head.slice(name.length)) ? row : null;
  }

  /** Where a row of several names speaks of this one: behind its name said again, or in the clause in its place. */
  private ownPart({ head, quoted, start, end }: Row, name: string): Range {
    const { text } = this.restored;
    if (quoted.length + Number(head.includes('和')) < 2) return [start, end];
    const words = text.slice(start, end);
    const again = words.indexOf(`“${name}”`);
    if (again >= 0) {
      const behind = behindCarrier(text, start + again + name.length + 2, end);
      const stop = text.slice(behind, end).search(/[。；;]/u);
      return [behind, stop < 0 ? end : behind + stop];
    }
    const index = quoted.indexOf(name);
    for (const { ranges } of index < 0 ? [] : divisions(text, start, end, quoted.length)) {
      // Clauses, but no words within one.
      if ('，；。'.includes(text[(ranges[0] as Range)[1]] as string)) return ranges[index] as Range;
    }
    return [start, end];
  }

  private rowsIn(from: number, to: number): Row[] {
    const { text } = this.restored;
    const rows: Row[] = [];
    for (let at = from; at < to; ) {
      const row = this.rowAt(at, to);
      if (row) {
        const last = rows[rows.length - 1];
        if (last) last.end = at;
        rows.push(row);
      }
      // ①“三保”是指…；②“六稳”是指…: more rows in one paragraph.
      at = nextNumber(text, row?.start ?? at + 1, to);
    }
    return rows;
  }

  private rowAt(from: number, to: number): Row | null {
    const { text } = this.restored;
    const number = NUMBER.exec(text.slice(from, Math.min(to, from + 24)));
    const at = from + (number?.[0].length ?? 0);
    const head = headAt(text, at, to);
    if (!head) return null;
    const words = text.slice(head.start, head.end);
    const quoted = Array.from(words.matchAll(QUOTED), (match) => fold(match[1] as string));
    return { head: fold(words), quoted, start: skip(text, head.after, to, '：:'), end: to };
  }

  private note(row: Row): void {
    const { head, quoted } = row;
    const names = [head, ...quoted];
    for (const name of quoted) {
      // “三大”行动, 城市“六乱”问题: the name may go on behind its quotation marks.
      const at = head.indexOf(name);
      names.push(head.slice(at), head.slice(0, at + name.length));
    }
    for (const name of names) if (name.length >= LEAST_NAME && !this.rows.has(name)) this.rows.set(name, row);
    const first = head.slice(0, LEAST_NAME);
    const others = this.byFirst.get(first);
    if (others) others.push(row);
    else this.byFirst.set(first, [row]);
  }
}

/** Whether the head is the name, or only says besides what it is a name of (“三更”专题教育). */
function isCarried({ head }: Row, name: string): boolean {
  const behind = head.slice(head.indexOf(name) + name.length);
  return behind === '' || HAS_DIGIT.test(name) || CARRIERS.has(behind.slice(-2)) || !OPENS_HAN.test(behind);
}

/** The words that a row explains: in 【】, before a colon, or in quotation marks before a verb. */
function headAt(text: string, start: number, to: number): { start: number; end: number; after: number } | null {
  const limit = Math.min(to, start + LONGEST_HEAD + 2);
  if (text[start] === '【') {
    const close = text.indexOf('】', start);
    return close > start + 1 && close < limit ? { start: start + 1, end: close, after: close + 1 } : null;
  }
  let depth = 0;
  for (let i = start; i < limit; i++) {
    if (!(classAt(text, i) & (OPENING | CLOSING | CLAUSE_END))) continue;
    const mark = text[i] as string;
    if ('“‘「『（(【《'.includes(mark)) depth++;
    else if ('”’」』）)】》'.includes(mark)) {
      depth--;
      const verb = depth === 0 ? GLOSS_VERBS.at(text, i + 1) : null;
      if (verb && '”’」』'.includes(mark)) return { start, end: i + 1, after: i + 1 };
    } else if (depth === 0 && (mark === '：' || mark === ':')) return i > start ? { start, end: i, after: i + 1 } : null;
    else if (SENTENCE_ENDS.includes(mark)) return null;
  }
  return null;
}

/** The next ① or 2. behind a sentence end, else `to`. */
function nextNumber(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_CIRCLED && code <= LAST_CIRCLED) return i;
  }
  return to;
}

/** “双千”计划是指…: the offset behind the noun that carries the name, where a verb follows it. */
function behindCarrier(text: string, from: number, to: number): number {
  for (let at = from; at < to && at - from <= LONGEST_CARRIER; at++) if (GLOSS_VERBS.at(text, at)) return at;
  return from;
}
