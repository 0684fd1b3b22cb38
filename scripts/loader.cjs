// Becomes dist/main.cjs, and for the threads of a run dist/worker.cjs. Compiling the program takes a good part of the time
// of a short run, so the build keeps what V8 made of it (scripts/compile.mjs) and this hands it back. Another release of Node.js or
// other flags of V8 refuse it and compile the program.
// CommonJS, like bin/: starting Node's loader of ES modules would cost a twentieth of a short run.
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

const filename = join(__dirname, 'program.cjs');
const cache = `${filename}.cache`;

/** The compiled program. Its value is a function of its own URL and of `require` that gives its exports. */
const script = new Script(readFileSync(filename, 'latin1'), {
  filename,
  ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
});

const program = script.runInThisContext()(pathToFileURL(__filename).href, require);
module.exports = { ...program, script };
