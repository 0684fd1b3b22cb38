import type { Failure, Finding } from '../../model.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import type { CheckRecord, CheckSummary } from './contract.ts';
import { statement } from './wording.ts';

const COMMANDS: Readonly<Record<Finding['severity'], string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions, which shows them beside the lines of a pull request. Every line begins with a command of ours,
 * and a text cannot end it: line breaks are escaped. Source: `escapeData` and `escapeProperty` of the toolkit of GitHub Actions.
 */
export function createReporter(): Reporter<CheckRecord, CheckSummary> {
  return {
    *document({ path, findings }) {
      for (const finding of findings) {
        const { start, end } = finding.span;
        // A range of columns is only understood within one line.
        const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
        yield command(
          COMMANDS[finding.severity],
          { file: path, line: start.line, endLine: end.line, ...columns, title: finding.rule },
          statement(finding),
        );
      }
    },
    *failure({ path, message }: Failure) {
      yield command('error', { file: path }, `${path}: ${message}`);
    },
    *end() {},
  };
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
