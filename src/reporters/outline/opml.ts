import type { OutlineNode, Summary } from '../../model.ts';
import type { Reporter } from '../reporter.ts';
import { headline, nameOf } from '../walk.ts';
import type { OutlineRecord } from './contract.ts';
import type { OutlineOptions } from './formats.ts';

/** Not allowed in XML 1.0, not even as a reference. */
const ILLEGAL = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\p{Cs}\ufffe\uffff]/gu;
/** Markup, and what a terminal or an editor would obey. */
const ESCAPED = /[&<>"'\t\n\r\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;
const REPLACEMENT = '\uFFFD';

/** OPML 2.0, one tree a document: what mind-map and outline programs open. */
export function createReporter(options: OutlineOptions): Reporter<OutlineRecord, Summary> {
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

function escapeXml(text: string): string {
  return text.replace(ILLEGAL, REPLACEMENT).replace(ESCAPED, (character) => {
    if (character === '&') return '&amp;';
    if (character === '<') return '&lt;';
    if (character === '>') return '&gt;';
    if (character === '"') return '&quot;';
    return `&#x${(character.codePointAt(0) as number).toString(16).toUpperCase()};`;
  });
}
