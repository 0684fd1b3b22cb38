import { describe, expect, it } from 'vitest';
import { type Import, parseModule, sourceFiles } from './project.ts';

/**
 * The rooms of the house from left to right: a file imports from its own room and from rooms in rows above it.
 * Rooms in one row stand beside each other and do not know each other.
 */
const ROWS: readonly (readonly string[])[] = [
  ['model', 'language'],
  ['text', 'package'],
  ['lexicon'],
  ['markers'],
  ['source'],
  ['restore'],
  ['lists'],
  ['outline', 'claims', 'slogans', 'placeholders', 'words'],
  ['structure'],
  ['checks', 'concordance', 'dating', 'comparison', 'duplicates'],
  ['analyze'],
  ['annotation'],
  ['corpus', 'engines'],
  ['trend', 'copies'],
  ['reporters'],
  ['filling', 'scan'],
  ['report'],
  ['worker'],
  ['cli'],
  ['main', 'index'],
];

/** Imports of types alone that cross a row: a claim is held against the outline, so it knows what an outline is. */
const TYPES_BESIDE: ReadonlySet<string> = new Set(['claims → outline']);

/** A reporter writes what the contract says and knows nothing of how it came about. */
const REPORTERS_KNOW: ReadonlySet<string> = new Set(['model', 'language', 'text', 'reporters']);

/** Views on the records of the contract that reporters share with a room: pure functions of the model. */
const SHARED_VIEWS: ReadonlySet<string> = new Set(['src/claims/declared.ts', 'src/outline/count.ts']);

function roomOf(path: string): string {
  const name = path.split('/')[1] ?? '';
  return name.replace(/\.ts$/, '');
}

function rowOf(room: string): number {
  return ROWS.findIndex((row) => row.includes(room));
}

function complaint(edge: Import): string | null {
  const from = roomOf(edge.from);
  const to = roomOf(edge.to);
  if (from === to) return null;
  const where = `${edge.from}:${edge.line} imports ${edge.to}`;
  if (edge.typeOnly && TYPES_BESIDE.has(`${from} → ${to}`)) return null;
  if (from === 'reporters' && !REPORTERS_KNOW.has(to) && !SHARED_VIEWS.has(edge.to)) return `${where}: reporters know only the model`;
  return rowOf(to) < rowOf(from) ? null : `${where}: '${to}' does not stand to the left of '${from}'`;
}

const modules = sourceFiles().map(parseModule);
const edges = modules.flatMap((module) => module.imports);
const inside = edges.filter((edge) => edge.to.startsWith('src/'));

describe('rooms', () => {
  it('each have a place', () => {
    const homeless = modules.map((module) => module.path).filter((path) => rowOf(roomOf(path)) === -1);
    expect(homeless, 'give the room a row in test/house/layers.test.ts').toEqual([]);
  });

  it('import only from rooms on their left', () => {
    expect(inside.map(complaint).filter((text) => text !== null)).toEqual([]);
  });

  it('import nothing from outside of src', () => {
    const outside = edges.filter((edge) => /^(\.\.|test|dist|scripts|bench)(\/|$)/.test(edge.to));
    expect(outside.map((edge) => `${edge.from}:${edge.line} imports ${edge.to}`)).toEqual([]);
  });

  it('have no cycles between files, not of types alone either', () => {
    const targets = new Map<string, string[]>();
    for (const edge of inside) if (!edge.lazy) targets.set(edge.from, [...(targets.get(edge.from) ?? []), edge.to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (trail.includes(path) || done.has(path)) return;
      for (const next of targets.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of targets.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

describe('what touches the machine', () => {
  /** Everything between bytes and reports is pure: no file, no clock, no environment. */
  const PURE: ReadonlySet<string> = new Set([
    ...['model', 'text', 'lexicon', 'markers', 'restore', 'lists', 'outline', 'claims', 'slogans', 'placeholders', 'words'],
    ...[
      'structure',
      'analyze',
      'annotation',
      'checks',
      'comparison',
      'concordance',
      'duplicates',
      'trend',
      'dating',
      'reporters',
      'filling',
    ],
  ]);

  /** A hash of a text is of the text alone: a page names its scripts by theirs. */
  const HASHES = 'src/reporters/page/policy.ts → node:crypto';

  it('stays out of the pure rooms', () => {
    const impure = edges.filter(({ from, to }) => PURE.has(roomOf(from)) && to.startsWith('node:') && `${from} → ${to}` !== HASHES);
    expect(impure.map((edge) => `${edge.from}:${edge.line} imports ${edge.to}`)).toEqual([]);
    const clocks = modules.filter(
      ({ path, code }) => PURE.has(roomOf(path)) && /\b(Date\.now|new Date\(\)|Math\.random|process\.)/.test(code),
    );
    expect(clocks.map((module) => module.path)).toEqual([]);
  });
});

describe('what a command loads', () => {
  it('is no code of documents, where it reads none', () => {
    const loaded = new Set(['src/cli/commands/lexicon.ts']);
    for (const path of loaded) for (const edge of inside) if (edge.from === path && !edge.typeOnly && !edge.lazy) loaded.add(edge.to);
    const ofDocuments = ['source', 'markers', 'restore', 'outline', 'claims', 'slogans', 'placeholders', 'structure', 'analyze'];
    expect([...loaded].filter((path) => ofDocuments.includes(roomOf(path)))).toEqual([]);
    expect(loaded).toContain('src/lexicon/lookup.ts');
  });
});
