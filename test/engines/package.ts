import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command, type Result } from '../cli/io.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The built package in a folder of its own, beside those of its dependencies that are asked for: as an installation leaves it. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), 'speechkit-installed-'));

  constructor() {
    for (const name of ['bin', 'dist', 'package.json']) cpSync(join(root, name), join(this.folder, name), { recursive: true });
    mkdirSync(join(this.folder, 'node_modules'));
  }

  /** A dependency as it is installed here, or, where files of it are to be changed, a copy of it. */
  install(name: string, how: 'link' | 'copy'): string {
    const there = join(this.folder, 'node_modules', name);
    const here = join(root, 'node_modules', name);
    mkdirSync(dirname(there), { recursive: true });
    if (how === 'link') symlinkSync(here, there);
    // What it was compiled from is large and of no use.
    else cpSync(here, there, { recursive: true, filter: (path) => !/obj\.target|[\\/]deps[\\/]/.test(path) });
    return there;
  }

  /** The native parts of @node-rs/jieba, which are packages of their own. */
  installNativeParts(): void {
    for (const name of readdirSync(join(root, 'node_modules/@node-rs'))) if (name !== 'jieba') this.install(`@node-rs/${name}`, 'link');
  }

  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Result> {
    return command(process.execPath, [join(this.folder, 'bin/speechkit.js'), ...args], { env });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
