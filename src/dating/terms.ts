import type { Entry } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/terms.ts';
import type { Slogan } from '../model.ts';
import { oncePer } from '../text/once.ts';

/** What the lexicon says of the years of a term, whichever of its senses is meant. */
export interface TermYears {
  readonly from: number;
  readonly until: number | null;
  /** Whether no text can hold the words before. */
  readonly isSure: boolean;
  readonly source: string;
}

/** A term may be printed in the year before its first: in drafts, in the months before a congress. */
const GRACE = 1;
/** 十四五: {@link plansIn} tells more of plans. */
const PLANS = /^[一二三四五六七八九十]*[一二三四五六七八九十]五(?:规划|计划)?$/u;
/** 三保, 两新: anybody may call his own so. */
const SHORT = 2;

/** The years of a slogan; null where the lexicon knows none, or the document means something of its own by it. */
export function yearsOf({ term, canonical = term, expansionSource }: Slogan, lexicon: Lexicon): TermYears | null {
  return expansionSource === 'document' ? null : (yearsOfTerms(lexicon).get(canonical) ?? null);
}

const yearsOfTerms = oncePer(({ entries }: Lexicon): ReadonlyMap<string, TermYears> => {
  const senses = new Map<string, Entry[]>();
  for (const entry of entries) {
    const others = senses.get(entry.term);
    if (others) others.push(entry);
    else senses.set(entry.term, [entry]);
  }
  const years = new Map<string, TermYears>();
  for (const [term, all] of senses) {
    const dated = all.filter(({ introduced }) => introduced !== '');
    if (dated.length < all.length || PLANS.test(term)) continue;
    years.set(term, yearsOfSenses(term, all));
  }
  return years;
});

function yearsOfSenses(term: string, senses: readonly Entry[]): TermYears {
  const first = Math.min(...senses.map(({ introduced }) => Number.parseInt(introduced, 10)));
  const last = senses.map(({ until }) => (until === '' ? null : Number(until)));
  const attested = Math.min(...senses.map((sense) => (sense.attested === '' ? first : Number.parseInt(sense.attested, 10))));
  const isAmbiguous = term.length <= SHORT && senses.some(({ quotedOnly }) => quotedOnly);
  // Where older texts hold the same words they were something else there.
  const isSure = attested >= first - GRACE && !isAmbiguous;
  return {
    from: isSure ? Math.min(first, attested) : first,
    until: last.includes(null) ? null : Math.max(...(last as number[])),
    isSure,
    source: senses.map(({ id }) => id).join(', '),
  };
}
