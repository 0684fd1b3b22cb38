// What makes the program start faster: plugins for esbuild, and what is done to its output.
import { basename, join } from 'node:path';

/** Leaves `import()` of these packages to files of their own beside the bundle. */
export function apart(packages) {
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`^(${packages.join('|')})$`) }, ({ path }) => ({ path: `./${path}.cjs`, external: true }));
    },
  };
}

/**
 * Leaves tables to files beside the bundle, which the modules that read them read when they themselves are loaded: text needs
 * no compiling, and a run that needs no table pays for none.
 */
export const tables = {
  name: 'tables',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsv$/ }, ({ path }) => ({ contents: readBeside(path) }));
  },
};

const readBeside = (path) => `import { readFileSync } from 'node:fs';
export default readFileSync(new URL('./${basename(path)}', import.meta.url), 'utf8');`;

/** Style sheets and scripts of pages (`page.css?raw`), like tables. */
export const raw = {
  name: 'raw',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path.replace('?raw', '')), namespace: 'raw' }));
    onLoad({ filter: /.*/, namespace: 'raw' }, ({ path }) => ({ contents: readBeside(path) }));
  },
};

/**
 * Takes Node's own modules without the ES module loader: an `import` of node:fs touches everything that it exports and so loads
 * the streams. Only the names that are used are looked up; for a module of CommonJS each file that imports it would get an object with a
 * getter for every name of it, some hundred for node:fs. commander would load child_process for commands that are programs of their
 * own, of which there are none here.
 */
export const builtins = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:.*|fs|os|path|stream|util|events|tty|process|child_process)$/ }, ({ path, importer, kind }) => {
      if (path.endsWith('child_process') && importer.includes('/commander/')) return { path, namespace: 'unused' };
      return { path: path.replace(/^(node:)?/, 'node:'), namespace: kind === 'require-call' ? 'required builtin' : 'builtin' };
    });
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }));
    onLoad({ filter: /.*/, namespace: 'required builtin' }, ({ path }) => ({ contents: `module.exports = ${builtin(path)}` }));
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: namesOf(path) }));
  },
};

const builtin = (path) => `process.getBuiltinModule('${path}')`;

/** Nothing of it has a side effect, so that esbuild leaves out what nobody imports. */
function namesOf(path) {
  const names = Object.keys(process.getBuiltinModule(path)).filter((name) => /^\w+$/.test(name) && name !== 'default');
  return `const whole = /* @__PURE__ */ ${builtin(path)};
const part = (name) => whole[name];
export default whole;
${names.map((name) => `const $${name} = /* @__PURE__ */ part('${name}');\nexport { $${name} as ${name} };`).join('\n')}`;
}

/** Leaves `import()` of what writes pages to the file beside the library that holds all of it. */
export const pagesApart = {
  name: 'pages',
  setup({ onResolve }) {
    onResolve({ filter: /(overview\/html|speech-page)\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './pages.js', external: true } : undefined,
    );
  },
};

const NOT_ASCII = /[^\0-\x7f]/g;

/**
 * Code in which every other character is an escape of itself, as strings, templates and patterns may have it. V8 keeps it in one
 * byte a character instead of two, in each thread, and it is read without being decoded, which takes 2 ms of a short run.
 */
export function inAscii(code) {
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(code)) throw new Error('An escape means nothing in String.raw.');
  return code.replace(NOT_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
