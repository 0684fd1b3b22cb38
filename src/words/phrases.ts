import type { Entry } from '../lexicon/lexicon.ts';
import { Matcher } from '../lexicon/matcher.ts';

/** Part of a term that is a term of its own; offsets into the term, half-open. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A shorter term is a part of ordinary words: 攻坚战 of 脱贫攻坚战, 依法治国 of 全面依法治国. */
const LEAST_PART = 5;
/** So much before a term at the end says something of it; less belongs to its name. */
const LEAST_BEFORE = 4;

/**
 * Formulations that are sentences made of another: 全面从严治党 | 永远在路上, 坚定不移 | 全面从严治党. As words they are divided there, so
 * that the shorter one is counted at all its places. A term in the middle of another is a part of its name: 中国特色社会主义 of
 * 习近平新时代中国特色社会主义思想.
 */
export class Phrases {
  private readonly terms = new Matcher<true>();
  private readonly known = new Map<string, Part | null>();

  constructor(entries: readonly Entry[]) {
    for (const { term, variants, quotedOnly } of entries) {
      if (quotedOnly) continue;
      for (const name of [term, ...variants]) if (name.length >= LEAST_PART) this.terms.add(name, true);
    }
  }

  /** The term at the beginning or the end of another, or null where there is none. */
  partOf(term: string): Part | null {
    let part = this.known.get(term);
    if (part === undefined) {
      part = this.find(term);
      this.known.set(term, part);
    }
    return part;
  }

  private find(term: string): Part | null {
    const first = this.terms.at(term, 0).findLast(({ end }) => end < term.length);
    if (first) return { start: 0, end: first.end };
    for (let start = LEAST_BEFORE; start + LEAST_PART <= term.length; start++) {
      if (this.terms.at(term, start).some(({ end }) => end === term.length)) return { start, end: term.length };
    }
    return null;
  }
}
