import type { Claim, ClaimChange } from '../model.ts';
import type { Draft } from './draft.ts';
import { keyOf } from './keys.ts';

/** Numbers of a claim: what it says, and not how. */
const NUMBERS = /[〇零一二两三四五六七八九十百千万\d]+/gu;

/** Claims (自述) that are new, gone, or say or hold something else; one that says the same of another number is the same claim. */
export function compareClaims(before: Draft, after: Draft): ClaimChange[] {
  const changes: ClaimChange[] = [];
  const waiting = new Map<string, Claim[]>();
  for (const claim of before.record.claims) {
    const key = keyOfClaim(claim);
    const others = waiting.get(key);
    if (others) others.push(claim);
    else waiting.set(key, [claim]);
  }
  const partnerOf = new Map<Claim, Claim>();
  for (const claim of after.record.claims) {
    const partner = waiting.get(keyOfClaim(claim))?.shift();
    if (partner) partnerOf.set(claim, partner);
  }
  // A document has one outline in front of it, and says how long it is, in whatever words.
  const left = [...waiting.values()].flat().sort((a, b) => a.span.start.offset - b.span.start.offset);
  for (const claim of after.record.claims) {
    let partner = partnerOf.get(claim);
    if (partner === undefined && claim.kind !== 'count') {
      const index = left.findIndex(({ kind }) => kind === claim.kind);
      if (index >= 0) [partner] = left.splice(index, 1);
    }
    if (partner === undefined) changes.push({ change: 'new', before: null, after: claim });
    else if (!isAlike(partner, claim)) changes.push({ change: 'changed', before: partner, after: claim });
  }
  return [...changes, ...left.map((claim): ClaimChange => ({ change: 'gone', before: claim, after: null }))];
}

const keyOfClaim = ({ kind, text }: Claim): string => `${kind}\n${keyOf(text).replace(NUMBERS, '#')}`;

const isAlike = (a: Claim, b: Claim): boolean => a.claimed === b.claimed && a.found === b.found && a.holds === b.holds;
