import type { Language } from '../language.ts';
import type { Finding, Span } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { Silences } from './directives.ts';
import type { Subject } from './rule.ts';
import type { AppliedRule } from './select.ts';

/**
 * Applies the rules to one document. Findings come in order of their place, those of one place in the order of the rules.
 * Those that a comment of the document switches off are left out.
 * @param accepted wordings that are meant as they stand: what is found of them is left out
 */
export function check(subject: Subject, rules: readonly AppliedRule[], lang: Language, accepted: readonly string[] = []): Finding[] {
  const { restored } = subject;
  const isAccepted = new Set(accepted);
  const silences = new Silences(
    restored,
    rules.map(({ rule }) => rule.id),
  );
  const findings: Finding[] = [];
  for (const { rule, severity } of rules) {
    for (const { span, message, actual, expected, evidence, fix } of rule.check(subject)) {
      if (actual !== undefined && isAccepted.has(actual)) continue;
      if (silences.holds(rule.id, span.start.offset)) continue;
      // In the order in which keys are printed; a copy for each that may be absent would be felt.
      const finding: Finding = { rule: rule.id, severity, message: message[lang], span };
      if (actual !== undefined) finding.actual = actual;
      if (expected && expected.length > 0) finding.expected = [...expected];
      if (evidence && evidence.length > 0) finding.evidence = [...evidence];
      if (fix !== undefined && isInOnePiece(restored, span)) finding.fix = fix;
      findings.push(finding);
    }
  }
  return findings.sort((a, b) => a.span.start.offset - b.span.start.offset || a.span.end.offset - b.span.end.offset);
}

/** Whether nothing was left out inside the span: a fix that was thought out for the restored words would take a page mark with it. */
function isInOnePiece(restored: Restored, { start, end }: Span): boolean {
  const kept = restored.restoredOffset(end.offset) - restored.restoredOffset(start.offset);
  return kept === 0 || kept === end.offset - start.offset;
}
