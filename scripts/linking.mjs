// @ts-check
// Puts the chunks that esbuild divides a program into together again, in as few files as there are occasions to read them.
import { basename } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** @typedef {{ outputFiles: { path: string, text: string }[], metafile: import('esbuild').Metafile }} Built a build of ES modules with `splitting`, not written */
/** @typedef {import('oxc-parser').ImportDeclaration} Import @typedef {import('oxc-parser').ExportNamedDeclaration} Export */

/**
 * The program in two scripts: `soon` has all that is loaded with the entries, `late` what is loaded at need, so that a short run reads no
 * more than it uses. The value of each is a function that gives its pieces by their numbers, each a function that runs it and gives
 * what it exports (scripts/loader.cjs). What a piece declares comes to be only when it is run: the functions of the whole program in
 * one scope took 3 ms of a short run and filled the room for new objects. A piece takes what it imports into variables of its own at its
 * beginning, which no piece changes later (no module exports a `let`), so that calls from one piece to another are as fast as within one.
 * @param {Built} built
 * @param {readonly string[]} entries the modules of `soon`, from the root of the project, the one of the program first
 */
export function link({ outputFiles, metafile }, entries) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const chunks = entries.map((entry) => {
    for (const [name, { entryPoint }] of outputs) if (entryPoint === entry) return name;
    throw new Error(`${entry} is no module that something loads by itself.`);
  });
  const soon = new Set(chunks);
  // The program itself has number 0.
  const numbers = new Map([...new Set([...chunks, ...outputs.keys()])].map((name, index) => [name, index]));
  for (const name of soon) {
    for (const { path, kind } of outputs.get(name)?.imports ?? []) {
      if (kind === 'import-statement' && numbers.has(basename(path))) soon.add(basename(path));
    }
  }
  /** @param {boolean} isSoon */
  const script = (isSoon) => {
    const pieces = outputFiles.filter(({ path }) => soon.has(basename(path)) === isSoon);
    const members = pieces.map(({ path, text }) => `${numbers.get(basename(path))}: ${piece(text, numbers)}`);
    return `(url, require, $piece, $package) => {\n'use strict';\nreturn {\n${members.join(',\n')}\n};\n}`;
  };
  return { soon: script(true), late: script(false) };
}

/** A chunk as a function. @param {string} code @param {ReadonlyMap<string, number>} numbers */
function piece(code, numbers) {
  /** The piece, or the package that stays outside. @param {string} path @param {(load: string, what: string) => string} how */
  const from = (path, how) => {
    const number = numbers.get(basename(path));
    return number === undefined ? how('$package', JSON.stringify(path)) : how('$piece', String(number));
  };
  /** @type {{ start: number, end: number, by: string }[]} */
  const changes = [];
  let imports = '';
  let exports = '';
  const { program } = parseSync('chunk.js', code);
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') imports += `${namesOf(node)}${from(node.source.value, (load, what) => `${load}(${what})`)};`;
    else if (node.type === 'ExportNamedDeclaration') exports = exported(node);
    else continue;
    changes.push({ start: node.start, end: node.end, by: '' });
  }
  new Visitor({
    ImportExpression({ start, end, source }) {
      const path = 'value' in source && typeof source.value === 'string' ? source.value : '';
      changes.push({ start, end, by: from(path, (load, what) => `Promise.resolve(${what}).then(${load})`) });
    },
  }).visit(program);
  let body = '';
  let at = 0;
  for (const { start, end, by } of changes.sort((a, b) => a.start - b.start)) {
    body += code.slice(at, start) + by;
    at = end;
  }
  return `() => {${imports}${body}${code.slice(at)}\nreturn {${exports}};}`;
}

/** What takes the names of an import: `var` is never asked whether it has a value yet. @param {Import} node */
function namesOf({ specifiers }) {
  const [first] = specifiers;
  if (first === undefined) return '';
  if (first.type === 'ImportNamespaceSpecifier') return `var ${first.local.name}=`;
  const names = specifiers.map((specifier) => {
    const name = 'imported' in specifier && 'name' in specifier.imported ? specifier.imported.name : 'default';
    return `${name}:${specifier.local.name}`;
  });
  return `var{${names}}=`;
}

/** @param {Export} node */
function exported({ specifiers }) {
  return specifiers.map(({ local, exported }) => ('name' in local && 'name' in exported ? `${exported.name}:${local.name}` : '')).join();
}
