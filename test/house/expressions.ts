import { type Node, Visitor } from 'oxc-parser';
import { lineOf, type Module, parseModule, root } from './project.ts';

/** A regular expression of the project and where it stands. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** Every regular expression of a file, and what could not be read off the code. */
export interface Reading {
  readonly expressions: readonly Expression[];
  readonly problems: readonly string[];
}

/**
 * Literals are read off the syntax tree. `RegExp(…)` with constant arguments too. One that is put together from data must be part of
 * an exported constant, so that it can be had by loading the module; anywhere else nobody could tell what it will be.
 */
export async function expressionsOf(path: string): Promise<Reading> {
  const module = parseModule(path);
  const expressions: Expression[] = [];
  const problems: string[] = [];
  const built: number[] = [];
  const note = (source: string, flags: string, offset: number): void => {
    expressions.push({ source, flags, where: `${path}:${lineOf(module.code, offset)}` });
  };
  const call = (callee: Node, args: readonly Node[], offset: number): void => {
    if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return;
    const source = constant(args[0]);
    const flags = args[1] === undefined ? '' : constant(args[1]);
    if (source !== null && flags !== null) note(source, flags, offset);
    else built.push(offset);
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) note(node.regex.pattern, node.regex.flags, node.start);
    },
    NewExpression(node) {
      call(node.callee, node.arguments, node.start);
    },
    CallExpression(node) {
      call(node.callee, node.arguments, node.start);
      const method = node.callee.type === 'MemberExpression' && node.callee.property.type === 'Identifier' ? node.callee.property.name : '';
      const first = node.arguments[0];
      // `'…'.match('x')` makes a regular expression of the string.
      if (/^(match|matchAll|search)$/.test(method) && first && constant(first) !== null) {
        problems.push(`${path}:${lineOf(module.code, node.start)}: ${method}() is given a string; write the expression`);
      }
    },
  }).visit(module.program);
  if (built.length > 0) {
    const constants = exportedConstants(module);
    for (const offset of built) {
      const home = constants.find(({ start, end }) => offset >= start && offset < end);
      const where = `${path}:${lineOf(module.code, offset)}`;
      if (!home) problems.push(`${where}: an expression is built from data outside of an exported constant`);
    }
    const loaded = (await import(`${root}/${path}`)) as Record<string, unknown>;
    for (const { name, start, end } of constants) {
      if (!built.some((offset) => offset >= start && offset < end)) continue;
      const found = reachable(loaded[name]);
      if (found.length === 0) problems.push(`${path}: no expression is to be found in ${name}`);
      for (const value of found) expressions.push({ source: value.source, flags: value.flags, where: `${path} ${name}` });
    }
  }
  return { expressions, problems };
}

function constant(node: Node | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null;
  return null;
}

interface Constant {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function exportedConstants({ program }: Module): Constant[] {
  const constants: Constant[] = [];
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, start, end } of statement.declaration.declarations) {
      if (id.type === 'Identifier') constants.push({ name: id.name, start, end });
    }
  }
  return constants;
}

/** The regular expressions in a value: itself, or those in the arrays, maps, sets and objects that it is made of. */
function reachable(value: unknown, seen = new Set<unknown>()): RegExp[] {
  if (value instanceof RegExp) return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts = value instanceof Map || value instanceof Set ? [...value] : Object.values(value);
  return parts.flatMap((part) => reachable(part, seen));
}
