// Becomes dist/main.cjs, and for the threads of a run dist/worker.cjs. Compiling the program takes a good part of the time
// of a short run, so the build keeps what V8 made of it (scripts/compile.mjs) and this hands it back. Another release of Node.js or
// other flags of V8 refuse it and compile the program.
// CommonJS, like bin/: starting Node's loader of ES modules would cost a twentieth of a short run.
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

const NAME = 'program';
const url = pathToFileURL(__filename).href;
/** What was compiled, by the name of its file: the build keeps it. */
const scripts = {};

/** The pieces of the program that a file holds (scripts/linking.mjs). */
function read(name) {
  const filename = join(__dirname, `${name}.cjs`);
  const cache = `${filename}.cache`;
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
  });
  scripts[name] = script;
  return script.runInThisContext()(url, require, exportsOf, packageOf);
}

const pieces = read(NAME);
const exported = new Map();

/** What the piece of that number exports; it is run when it is first asked for, and what a short run does not need is read then. */
function exportsOf(number) {
  if (!exported.has(number)) {
    if (!(number in pieces)) Object.assign(pieces, read(`${NAME}-late`));
    exported.set(number, pieces[number]());
  }
  return exported.get(number);
}

/** A package beside the program, as an `import` gives it. */
function packageOf(path) {
  const whole = require(path);
  return { ...whole, default: whole };
}

module.exports = { ...exportsOf(0), scripts };
