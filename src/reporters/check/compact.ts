import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import type { CheckRecord, CheckSummary } from './contract.ts';
import { statement } from './wording.ts';

/** One line a finding, as compilers write them and editors read them: `path:line:column: severity: message [rule]`. */
export function createReporter(): Reporter<CheckRecord, CheckSummary> {
  return {
    *document({ path, findings }) {
      for (const finding of findings) {
        const { line, column } = finding.span.start;
        yield `${visible(path)}:${line}:${column}: ${finding.severity}: ${visible(statement(finding))} [${finding.rule}]\n`;
      }
    },
    *end() {},
  };
}
