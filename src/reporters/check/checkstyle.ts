import { escapeXml } from '../escape-xml.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import type { CheckRecord, CheckSummary } from './contract.ts';
import { statement } from './wording.ts';

/** The version of the format that readers know. */
const VERSION = '4.3';

/** The XML of Checkstyle, which most servers of continuous integration read. Failed inputs are errors without a place. */
export function createReporter({ tool }: ReporterOptions): Reporter<CheckRecord, CheckSummary> {
  let isOpen = false;

  function* open(): Generator<string> {
    if (!isOpen) yield `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="${VERSION}">\n`;
    isOpen = true;
  }

  function* file(path: string, errors: Iterable<string>): Generator<string> {
    yield* open();
    yield `  <file name="${escapeXml(path)}">\n`;
    for (const error of errors) yield `    ${error}\n`;
    yield '  </file>\n';
  }

  return {
    document({ path, findings }) {
      return file(
        path,
        findings.map((finding) =>
          error({
            line: finding.span.start.line,
            column: finding.span.start.column,
            severity: finding.severity,
            message: statement(finding),
            source: `${tool.name}.${finding.rule}`,
          }),
        ),
      );
    },
    failure({ path, code, message }) {
      return file(path, [error({ severity: 'error', message, source: `${tool.name}.${code}` })]);
    },
    *end() {
      yield* open();
      yield '</checkstyle>\n';
    },
  };
}

function error(attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  return `<error${written.join('')}/>`;
}
