import type { Language } from '../../language.ts';
import type { Failure, Finding, Span } from '../../model.ts';
import type { Reporter } from '../reporter.ts';
import { serialize } from '../serialize.ts';
import type { CheckRecord, CheckSummary } from './contract.ts';
import { Fingerprints } from './fingerprints.ts';
import type { CheckOptions } from './formats.ts';
import { CHECK_LABELS } from './labels.ts';
import { ruleMarkdown } from './rule-markdown.ts';
import { uriOf } from './uri.ts';
import { statement } from './wording.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const VERSION = '2.1.0';

const LEVELS: Readonly<Record<Finding['severity'], string>> = { error: 'error', warning: 'warning', info: 'note' };
const LANGUAGES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
/** The names by which IANA registers them. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  gb18030: 'GB18030',
  big5: 'Big5',
};
/** Everything that ends a line for the places of findings; a reader of SARIF would know CRLF and LF only. */
const LINE_ENDS = ['\r\n', '\n', '\r', '\u2028', '\u2029'];
/** A longer passage is not repeated. In UTF-16 code units. */
const LONGEST_SNIPPET = 500;

/** SARIF 2.1.0, one run: what code-scanning services and editors read. Results are written as they come; the files stand behind them. */
export function createReporter(options: CheckOptions): Reporter<CheckRecord, CheckSummary> {
  const { tool, lang, rules } = options;
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const artifacts: object[] = [];
  const notifications: object[] = [];
  let isOpen = false;
  let isEmpty = true;

  function* open(): Generator<string> {
    if (isOpen) return;
    isOpen = true;
    const labels = CHECK_LABELS[lang];
    const descriptors = rules.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.summary },
      fullDescription: { text: rule.documentation },
      help: { text: rule.documentation, markdown: ruleMarkdown(rule, labels) },
      defaultConfiguration: { level: LEVELS[rule.defaultSeverity] },
    }));
    const driver = { name: tool.name, version: tool.version, semanticVersion: tool.version, rules: descriptors };
    yield `{\n  "$schema": ${JSON.stringify(SCHEMA)},\n  "version": ${JSON.stringify(VERSION)},\n  "runs": [\n    {\n      "tool": `;
    yield* serialize({ driver }, 3);
    yield `,\n      "language": ${JSON.stringify(LANGUAGES[lang])},\n      "columnKind": "utf16CodeUnits",\n      "newlineSequences": `;
    yield* serialize(LINE_ENDS, 3);
    yield ',\n      "results": [';
  }

  function resultOf(finding: Finding, text: string, artifactLocation: object, fingerprints: Fingerprints): object {
    const { rule, severity, span, evidence = [], fix } = finding;
    const locate = (place: Span): object => ({ physicalLocation: { artifactLocation, region: regionOf(place, text) } });
    return {
      ruleId: rule,
      ruleIndex: ruleIndex.get(rule),
      level: LEVELS[severity],
      message: { text: plainMessage(statement(finding)) },
      locations: [locate(span)],
      ...(evidence.length > 0 && { relatedLocations: evidence.map((place, id) => ({ id, ...locate(place) })) }),
      partialFingerprints: { 'contextHash/v1': fingerprints.of(finding, text) },
      ...(fix !== undefined && {
        fixes: [
          {
            artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: regionOf(span), insertedContent: { text: fix } }] }],
          },
        ],
      }),
    };
  }

  return {
    *document({ path, encoding, format, findings }, text) {
      yield* open();
      const location = { uri: uriOf(path), index: artifacts.length };
      artifacts.push({
        location,
        mimeType: format === 'markdown' ? 'text/markdown' : 'text/plain',
        encoding: ENCODINGS[encoding] ?? encoding,
        roles: ['analysisTarget'],
      });
      const fingerprints = new Fingerprints();
      for (const finding of findings) {
        yield isEmpty ? '\n        ' : ',\n        ';
        isEmpty = false;
        yield* serialize(resultOf(finding, text, location, fingerprints), 4);
      }
    },
    *failure({ path, code, message }: Failure) {
      notifications.push({
        descriptor: { id: code },
        level: 'error',
        message: { text: plainMessage(`${path}: ${message}`) },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
      });
    },
    *end() {
      yield* open();
      yield isEmpty ? '],\n      "artifacts": ' : '\n      ],\n      "artifacts": ';
      yield* serialize(artifacts, 3);
      yield ',\n      "invocations": ';
      const isWhole = notifications.length === 0;
      yield* serialize([{ executionSuccessful: isWhole, ...(!isWhole && { toolExecutionNotifications: notifications }) }], 3);
      yield '\n    }\n  ]\n}\n';
    },
  };
}

/** A region by lines and columns, with its text where that is short. */
function regionOf({ start, end }: Span, text?: string): object {
  const isShort = text !== undefined && end.offset - start.offset <= LONGEST_SNIPPET;
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(isShort && { snippet: { text: text.slice(start.offset, end.offset) } }),
  };
}

/** SARIF reads `{0}` in a message as a hole to be filled and `[a](b)` as a link (3.11.5, 3.11.6); words of a document are neither. */
function plainMessage(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}
