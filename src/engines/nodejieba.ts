import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, TaggedWord } from '../words/engine.ts';
import type { Dictionary } from './dictionary.ts';
import { EngineError, engineError } from './failure.ts';
import { fileIn, versionOf } from './installed.ts';

const require = createRequire(import.meta.url);
const NAME = 'nodejieba';
const TABLES = ['submodules', 'cppjieba', 'dict'] as const;

/** Whose words the native part knows: it has one set of them for the whole process. */
let current: NodejiebaEngine | null = null;

/** cppjieba as a native addon, built when it was installed: the default where there is one. */
export function loadNodejieba(dictionary: Dictionary, userDictionary: string): Engine {
  const version = versionOf(NAME);
  // What is missing ends the process, and nothing can catch that: so all is looked for first.
  const tables = {
    dict: dictionary.path,
    hmmDict: fileIn(NAME, ...TABLES, 'hmm_model.utf8'),
    idfDict: fileIn(NAME, ...TABLES, 'idf.utf8'),
    stopWordDict: fileIn(NAME, ...TABLES, 'stop_words.utf8'),
  };
  try {
    const native = require('nodejieba') as Native;
    const engine = new NodejiebaEngine(native, version, tables, userDictionary);
    engine.load();
    return engine;
  } catch (error) {
    throw engineError(NAME, error);
  }
}

/** What is used of the package. Its own types are not there where it is not, and the project is to be built there too. */
interface Native {
  load(tables: Readonly<Record<string, string>>): void;
  cut(text: string, withHmm: boolean): string[];
  tag(text: string): TaggedWord[];
}

class NodejiebaEngine implements Engine {
  readonly name = NAME;
  readonly version: string;
  private readonly native: Native;
  private readonly tables: Readonly<Record<string, string>>;
  private readonly userDictionary: string;

  constructor(native: Native, version: string, tables: Readonly<Record<string, string>>, userDictionary: string) {
    this.native = native;
    this.version = version;
    this.tables = tables;
    this.userDictionary = userDictionary;
  }

  cut(text: string): readonly string[] {
    this.load();
    // Without the second argument it is another algorithm than that of node-rs, which knows no new words and parts digits.
    return this.native.cut(text, true);
  }

  tag(text: string): readonly TaggedWord[] {
    this.load();
    return this.native.tag(text);
  }

  /** Has the native part read dictionary and user words, unless it has these. User words come from a file only. */
  load(): void {
    if (current === this) return;
    current = null;
    const folder = mkdtempSync(join(tmpdir(), 'speechkit-'));
    try {
      const userDict = join(folder, 'words.txt');
      for (const path of [...Object.values(this.tables), userDict]) refuseUnreadable(path);
      refuseDivided(userDict);
      writeFileSync(userDict, this.userDictionary);
      this.native.load({ ...this.tables, userDict });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    current = this;
  }
}

/** On Windows cppjieba reads no path that is not ASCII; it ends the process. */
function refuseUnreadable(path: string): void {
  if (process.platform === 'win32' && /[^\0-\x7f]/.test(path)) throw new EngineError(NAME, 'bad-path', path);
}

/** In the path of the user words cppjieba takes `|` and `;` for the end. */
function refuseDivided(path: string): void {
  if (/[|;]/.test(path)) throw new EngineError(NAME, 'bad-path', path);
}
