import type { Document } from '../../../src/model.ts';
import type { ScanReporter } from '../../../src/reporters/scan/reporter.ts';
import { row, summaryOf } from './rows.ts';

/** A document with two claims. */
export const DOCUMENT: Document = {
  path: 'a.txt',
  encoding: 'utf-8',
  format: 'text',
  title: '=题',
  characters: 4,
  outline: [],
  declaredOutline: [],
  slogans: [],
  placeholders: [],
  boilerplate: [],
  claims: [
    {
      kind: 'count',
      text: '=讲三点',
      claimed: 3,
      found: null,
      holds: null,
      span: { start: { line: 1, column: 2, offset: 1 }, end: { line: 1, column: 6, offset: 5 } },
      evidence: [],
    },
    {
      kind: 'length',
      text: '4字',
      claimed: 4,
      found: 4,
      holds: true,
      span: { start: { line: 2, column: 1, offset: 7 }, end: { line: 2, column: 3, offset: 9 } },
      evidence: [],
    },
  ],
  findings: [],
};

/** What a reporter writes of records, as the run hands them on. */
export function bytesOf(reporter: ScanReporter, documents: readonly Document[]): Uint8Array[] {
  const pieces: (string | Uint8Array)[] = [];
  for (const document of documents) {
    const part = reporter.render(document);
    pieces.push(...reporter.document(Buffer.from(typeof part === 'string' ? part : [...part].join('')), row({ path: document.path })));
  }
  pieces.push(...reporter.end(summaryOf([]), []));
  return pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece));
}
