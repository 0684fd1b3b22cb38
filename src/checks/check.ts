import type { Language } from '../language.ts';
import type { Finding } from '../model.ts';
import type { Rule, Severity, Subject } from './rule.ts';

/** A rule that is to be applied, with the severity that its findings get. */
export interface AppliedRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Applies the rules to one document. Findings come in order of their place, those of one place in the order of the rules. */
export function check(subject: Subject, rules: readonly AppliedRule[], lang: Language): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, severity } of rules) {
    for (const { span, message, actual, expected, evidence } of rule.check(subject)) {
      findings.push({
        rule: rule.id,
        severity,
        message: message[lang],
        span,
        ...(actual !== undefined && { actual }),
        ...(expected && expected.length > 0 && { expected: [...expected] }),
        ...(evidence && evidence.length > 0 && { evidence: [...evidence] }),
      });
    }
  }
  return findings.sort((a, b) => a.span.start.offset - b.span.start.offset || a.span.end.offset - b.span.end.offset);
}
