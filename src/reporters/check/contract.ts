import type { Document, Failure, Finding, FindingCounts, Tool } from '../../model.ts';
import type { Head, Totals } from '../head.ts';

/** The record of `check`: the document with its own keys only. */
export type CheckRecord = Head & Pick<Document, 'findings'>;

/** Totals over one run of `check`. */
export type CheckSummary = Totals & {
  findings: FindingCounts;
  /** How many of the findings have a fix. */
  fixable: number;
  /** How many places were fixed; absent where none were to be. */
  fixed?: number;
};

/** What `check --format json` prints. */
export interface CheckReport {
  schemaVersion: 1;
  tool: Tool;
  documents: CheckRecord[];
  errors: Failure[];
  summary: CheckSummary;
}

/** A rule as it is documented, in the language of the run. */
export interface RuleDescription {
  id: string;
  /** Severity of its findings, as this run has it; `off` where they are left out. */
  severity: Finding['severity'] | 'off';
  /** Its severity where nobody says anything else. */
  defaultSeverity: Finding['severity'];
  summary: string;
  documentation: string;
  examples: { wrong: string[]; right: string[] };
}

/** What `check --list-rules --format json` prints, and `--explain` for one rule. */
export interface RulesReport {
  schemaVersion: 1;
  tool: Tool;
  rules: RuleDescription[];
}
