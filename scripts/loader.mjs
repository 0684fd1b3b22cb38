// Becomes dist/main.js. Compiling the program takes a good part of the time of a short run, so the build keeps what V8 made of it
// (scripts/compile.mjs) and this hands it back. Another release of Node.js or other flags of V8 refuse it and compile the program.
const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
const { Script } = process.getBuiltinModule('node:vm');
const { createRequire } = process.getBuiltinModule('node:module');
const { fileURLToPath } = process.getBuiltinModule('node:url');

const filename = fileURLToPath(new URL('./program.cjs', import.meta.url));
const cache = `${filename}.cache`;

/** The compiled program. Its value is a function of its own URL and of `require` that gives its exports. */
export const script = new Script(readFileSync(filename, 'utf8'), {
  filename,
  ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
});

export const { main } = script.runInThisContext()(import.meta.url, createRequire(import.meta.url));
