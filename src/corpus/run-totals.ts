import type { DocumentRow, FindingCounts, Summary } from '../model.ts';
import { NO_FINDINGS } from './findings.ts';

/** Counts what a run has done, row by row. */
export class RunTotals {
  readonly summary: Summary = {
    documents: 0,
    errors: 0,
    characters: 0,
    headings: 0,
    points: 0,
    brokenClaims: 0,
    findings: { ...NO_FINDINGS },
  };

  add({ characters, headings, points, brokenClaims, findings }: DocumentRow): void {
    const { summary } = this;
    summary.documents++;
    summary.characters += characters;
    summary.headings += headings;
    summary.points += points;
    summary.brokenClaims += brokenClaims;
    for (const severity of Object.keys(findings) as (keyof FindingCounts)[]) summary.findings[severity] += findings[severity];
  }

  fail(): void {
    this.summary.errors++;
  }
}
