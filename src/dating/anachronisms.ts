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
 * What does not fit the date that the document prints, or without one the rest of its evidence: what came up later, and wordings of the
 * day that were out of use. Old slogans are no fault: history is told in them.
 */
export function anachronismsIn(
  evidence: readonly DatingEvidence[],
  { notBefore, notAfter }: Pick<Dating, 'notBefore' | 'notAfter'>,
  printed: DocumentDate | null,
): Anachronism[] {
  const found: Anachronism[] = [];
  const year = printed === null ? null : Number.parseInt(printed.date, 10);
  for (const { kind, term, from, until, use, places } of evidence) {
    if (use === 'weak') continue;
    const add = (fault: Anachronism['fault'], of: number, against: number): void => {
      found.push({ term, kind, fault, year: of, against, by: year === null ? 'evidence' : 'date', places });
    };
    const latest = year ?? (use === 'against' ? notAfter : null);
    const earliest = year ?? (use === 'against' ? notBefore : null);
    if (from !== null && latest !== null && from > latest + GRACE[kind]) add('later', from, latest);
    else if (kind === 'formula' && until !== null && earliest !== null && until < earliest) add('outdated', until, earliest);
  }
  return found;
}
