import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Program, parseSync } from 'oxc-parser';

/** Folder of the project, without a slash at its end. */
export const root: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export function read(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

/** Every TypeScript file below `folder`, as paths from the root, sorted. */
export function sourceFiles(folder = 'src'): string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

/** What git tracks or would track, or null outside of a clone (the published package has no tests, a downloaded archive may). */
export function trackedFiles(): string[] | null {
  try {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return list.split('\0').filter((path) => path !== '' && existsSync(`${root}/${path}`));
  } catch {
    return null;
  }
}

/** An import or re-export of one module by another. */
export interface Import {
  readonly from: string;
  /** Path from the root for a relative import, else the name of the package. */
  readonly to: string;
  readonly typeOnly: boolean;
  /** `import(…)`: loaded when it is needed, not when the file is. */
  readonly lazy: boolean;
  readonly line: number;
}

export interface Module {
  readonly path: string;
  readonly code: string;
  readonly program: Program;
  readonly imports: readonly Import[];
}

export function parseModule(path: string): Module {
  const code = read(path);
  const { program, module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const add = (specifier: string, offset: number, { typeOnly = false, lazy = false }): void => {
    const to = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
    imports.push({ from: path, to, typeOnly, lazy, line: lineOf(code, offset) });
  };
  for (const { moduleRequest, entries, start } of module.staticImports) {
    add(moduleRequest.value, start, { typeOnly: entries.length > 0 && entries.every((entry) => entry.isType) });
  }
  for (const { entries, start } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, start, { typeOnly: isType });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^(['"`])([^'"`$]+)\1$/.exec(code.slice(moduleRequest.start, moduleRequest.end));
    if (literal?.[2] !== undefined) add(literal[2], moduleRequest.start, { lazy: true });
  }
  return { path, code, program, imports };
}

/** Line from 1 of `offset`. */
export function lineOf(code: string, offset: number): number {
  return code.slice(0, offset).split('\n').length;
}
