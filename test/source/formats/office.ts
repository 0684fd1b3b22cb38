import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** LibreOffice, which shows documents as Word does; not every machine has it. */
export const OFFICE = which('soffice') ?? which('libreoffice');

function which(program: string): string | null {
  try {
    return execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** Converts files by LibreOffice, in a folder and with a profile that go when the tests are done. */
export class Office {
  private folder = '';

  constructor() {
    beforeAll(() => {
      this.folder = mkdtempSync(join(tmpdir(), 'speechkit-office-'));
    });
    afterAll(() => rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 }));
  }

  /**
   * Each file in another format, by its name with the new extension.
   * @param to the format as LibreOffice calls it, for example `docx` or `txt:Text`
   * @param from its input filter, where the extension does not say enough
   */
  convert(files: Readonly<Record<string, string | Uint8Array>>, to: string, from?: string): Map<string, Uint8Array> {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(this.folder, name), files[name] as string | Uint8Array);
    const profile = `-env:UserInstallation=file://${join(this.folder, 'profile')}`;
    const filter = from === undefined ? [] : [`--infilter=${from}`];
    const paths = names.map((name) => join(this.folder, name));
    const options = { stdio: 'ignore', timeout: 120_000 } as const;
    execFileSync(OFFICE as string, [profile, '--headless', ...filter, '--convert-to', to, '--outdir', this.folder, ...paths], options);
    const extension = to.replace(/:.*/, '');
    const results = names.map((name) => name.replace(/[^.]*$/, extension));
    return new Map(results.map((name) => [name, readFileSync(join(this.folder, name))]));
  }

  /** The lines of documents as plain text, without the blanks by which LibreOffice places numbers. */
  lines(files: Readonly<Record<string, Uint8Array>>): Map<string, string[]> {
    const texts = this.convert(files, 'txt:Text');
    return new Map([...texts].map(([name, bytes]) => [name, comparable(Buffer.from(bytes).toString('utf8'))]));
  }
}

/** The lines of a text that hold anything, without blanks and byte-order mark: blanks behind numbers are up to the program. */
export function comparable(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[\s\uFEFF]/gu, ''))
    .filter((line) => line !== '');
}
