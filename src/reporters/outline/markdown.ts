import type { OutlineNode } from '../../model.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Reporter } from '../reporter.ts';
import { headline, nameOf } from '../walk.ts';
import type { OutlineRecord, OutlineSummary } from './contract.ts';
import type { OutlineOptions } from './formats.ts';

const DEEPEST_HEADING = 6;

/**
 * The skeleton to go on writing in: the title and the headings as Markdown headings, which Word and mind-map programs take over,
 * points as nested lists below them.
 */
export function createReporter(options: OutlineOptions): Reporter<OutlineRecord, OutlineSummary> {
  let isFirst = true;

  function* list(nodes: readonly OutlineNode[], depth: number, indent: string): Generator<string> {
    if (depth > options.depth) return;
    for (const node of nodes) {
      if (node.kind === 'point' && !options.points) continue;
      yield `${indent}- ${escapeMarkdown(headline(node))}\n`;
      yield* list(node.children, depth + 1, `${indent}  `);
    }
  }

  function* sections(nodes: readonly OutlineNode[], depth: number): Generator<string> {
    if (depth > options.depth) return;
    let inList = false;
    for (const node of nodes) {
      if (node.kind === 'heading' && depth < DEEPEST_HEADING) {
        yield `\n${'#'.repeat(depth + 1)} ${escapeMarkdown(headline(node))}\n`;
        yield* sections(node.children, depth + 1);
        inList = false;
      } else {
        if (!inList && (node.kind === 'heading' || options.points)) yield '\n';
        inList = true;
        yield* list([node], depth, '');
      }
    }
  }

  return {
    *document(record) {
      if (!isFirst) yield '\n';
      isFirst = false;
      yield `# ${escapeMarkdown(nameOf(record))}\n`;
      yield* sections(record.outline, 1);
    },
    *end() {},
  };
}
