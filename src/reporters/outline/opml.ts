import type { OutlineNode } from '../../model.ts';
import { escapeXml } from '../escape-xml.ts';
import type { Reporter } from '../reporter.ts';
import { headline, nameOf } from '../walk.ts';
import type { OutlineRecord, OutlineSummary } from './contract.ts';
import type { OutlineOptions } from './formats.ts';

/** OPML 2.0, one tree a document: what mind-map and outline programs open. */
export function createReporter(options: OutlineOptions): Reporter<OutlineRecord, OutlineSummary> {
  let isOpen = false;

  function* open(title: string): Generator<string> {
    isOpen = true;
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>${escapeXml(title)}</title>\n  </head>\n  <body>\n`;
  }

  function* element(attributes: Record<string, string | number>, children: () => Iterable<string>, indent: string): Generator<string> {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
    let isEmpty = true;
    yield `${indent}<outline${written.join('')}`;
    for (const piece of children()) {
      if (isEmpty) yield '>\n';
      isEmpty = false;
      yield piece;
    }
    yield isEmpty ? '/>\n' : `${indent}</outline>\n`;
  }

  function* branches(nodes: readonly OutlineNode[], depth: number): Generator<string> {
    if (depth > options.depth) return;
    for (const node of nodes) {
      if (node.kind === 'point' && !options.points) continue;
      const { kind, characters, span } = node;
      const attributes = { text: headline(node), kind, line: span.start.line, characters };
      yield* element(attributes, () => branches(node.children, depth + 1), '  '.repeat(depth + 2));
    }
  }

  return {
    *document(record) {
      const title = nameOf(record);
      if (!isOpen) yield* open(options.several ? options.tool.name : title);
      yield* element({ text: title, path: record.path, characters: record.characters }, () => branches(record.outline, 1), '    ');
    },
    *end() {
      if (!isOpen) yield* open(options.tool.name);
      yield '  </body>\n</opml>\n';
    },
  };
}
