import type { Anachronism, Dating, DatingEvidence, DocumentDate } from '../model.ts';

/** Slogans are printed in drafts, and a text on long aims speaks of the plan after the next: so much is no fault. */
const GRACE: Readonly<Record<DatingEvidence['kind'], number>> = {
  slogan: 1,
  formula: 0,
  meeting: 0,
  event: 0,
  plan: 5,
  anniversary: 0,
  year: 0,
};

/**
 * What does not fit the date that the document bears, or without one the rest of its evidence: what came up later, and formulas of a
 * leadership that were out of use. Old slogans are no fault, nor is an old formula where a newer one stands too: history is told in them.
 */
export function anachronismsIn(
  evidence: readonly DatingEvidence[],
  { notBefore, notAfter }: Pick<Dating, 'notBefore' | 'notAfter'>,
  printed: DocumentDate | null,
): Anachronism[] {
  const year = printed === null ? null : Number.parseInt(printed.date, 10);
  const newest = Math.max(...evidence.filter(({ kind }) => kind === 'formula').map(({ from }) => from ?? 0));
  return evidence.flatMap(({ kind, term, from, until, use, places }): Anachronism[] => {
    if (use === 'weak' || (year === null && use !== 'against')) return [];
    const latest = year ?? notAfter;
    const earliest = year ?? notBefore;
    const common = { term, kind, by: year === null ? ('evidence' as const) : ('date' as const), places };
    if (from !== null && latest !== null && from > latest + GRACE[kind])
      return [{ ...common, fault: 'later', year: from, against: latest }];
    const isOld = kind === 'formula' && until !== null && earliest !== null && until < earliest && newest < until;
    return isOld ? [{ ...common, fault: 'outdated', year: until, against: earliest }] : [];
  });
}
