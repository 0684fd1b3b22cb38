import { readdirSync } from 'node:fs';
import { read, root } from './project.ts';

/** The Markdown files that people read: those at the top and all below docs/. */
export function documentationFiles(): string[] {
  const top = readdirSync(root).filter((name) => name.endsWith('.md'));
  const deeper = readdirSync(root).includes('docs') ? readdirSync(`${root}/docs`, { recursive: true, encoding: 'utf8' }) : [];
  return [...top, ...deeper.filter((name) => name.endsWith('.md')).map((name) => `docs/${name.replaceAll('\\', '/')}`)].sort();
}

/** A fenced block of a Markdown file. */
export interface Fence {
  readonly language: string;
  readonly lines: readonly string[];
  /** Line from 1 of its first line of content. */
  readonly line: number;
}

export interface Markdown {
  readonly path: string;
  readonly fences: readonly Fence[];
  /** The lines outside of fences; those inside are empty, so that line numbers hold. */
  readonly prose: readonly string[];
}

export function readMarkdown(path: string): Markdown {
  const fences: Fence[] = [];
  const prose: string[] = [];
  let open: { mark: string; language: string; lines: string[]; line: number } | null = null;
  for (const [index, line] of read(path).split(/\r?\n/).entries()) {
    const fence = /^ {0,3}(`{3,}|~{3,})([^`]*)$/.exec(line);
    if (open === null && fence) open = { mark: fence[1] ?? '', language: (fence[2] ?? '').trim(), lines: [], line: index + 2 };
    else if (open !== null && fence && (fence[2] ?? '').trim() === '' && (fence[1] ?? '').startsWith(open.mark)) {
      fences.push(open);
      open = null;
    } else if (open !== null) open.lines.push(line);
    else {
      prose.push(line);
      continue;
    }
    prose.push('');
  }
  if (open !== null) throw new Error(`${path}:${open.line}: the fence is never closed`);
  return { path, fences, prose };
}

/** A command of an example, with what the example says that it prints. */
export interface Example {
  readonly command: string;
  readonly output: readonly string[];
  readonly where: string;
}

/** The commands of a ```console fence: `$ command`, its output below. A command goes on on the next line after a `\`. */
export function examplesOf(path: string, fence: Fence): Example[] {
  const examples: { command: string; output: string[]; where: string }[] = [];
  let unfinished = false;
  fence.lines.forEach((line, index) => {
    const last = examples.at(-1);
    if (unfinished && last) last.command += `\n${line.replace(/^> /, '')}`;
    else if (line.startsWith('$ ')) examples.push({ command: line.slice(2), output: [], where: `${path}:${fence.line + index}` });
    else if (last) last.output.push(line);
    else throw new Error(`${path}:${fence.line}: a console example begins with '$ '`);
    unfinished = (unfinished || line.startsWith('$ ')) && line.endsWith('\\');
  });
  return examples;
}
