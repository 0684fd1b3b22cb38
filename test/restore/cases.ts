import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { readInput } from '../../src/source/open.ts';
import type { SourceText } from '../../src/source/text.ts';

/**
 * A folder of `fixtures/THEME/`: `input.txt` (or `input.md`), whose bytes are read as they are, and `expected.txt`, in
 * which a line that begins with `# ` says what the case is about. `UPDATE_FIXTURES=1` writes what the tool gives in its
 * stead; read the difference before keeping it, since the expectation is what a careful reader says, not the tool.
 */
export class FixtureCase {
  private readonly folder: URL;

  constructor(folder: URL) {
    this.folder = folder;
  }

  /** Names of the cases of a theme, in order. */
  static names(theme: string): string[] {
    return readdirSync(themeFolder(theme), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  }

  static of(theme: string, name: string): FixtureCase {
    return new FixtureCase(new URL(`${name}/`, themeFolder(theme)));
  }

  read(): Promise<SourceText> {
    const markdown = new URL('input.md', this.folder);
    return readInput(fileURLToPath(existsSync(markdown) ? markdown : new URL('input.txt', this.folder)));
  }

  /** Compares the lines with `expected.txt`, or writes them there when asked to. */
  expectLines(lines: readonly string[]): void {
    const file = new URL('expected.txt', this.folder);
    const expected = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [''];
    const isComment = (line: string): boolean => line.startsWith('# ');
    if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(file, [...expected.filter(isComment), ...lines, ''].join('\n'));
    else
      expect(lines.join('\n')).toBe(
        expected
          .filter((line) => !isComment(line))
          .slice(0, -1)
          .join('\n'),
      );
  }
}

function themeFolder(theme: string): URL {
  return new URL(`../../fixtures/${theme}/`, import.meta.url);
}

/** A text on one line, what cannot be seen spelled out: `<TAB>`, `<U+200B>`. Ordinary and ideographic spaces stay. */
export function onOneLine(text: string): string {
  return text.replace(/(?![\u0020\u3000])[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\t' ? '<TAB>' : `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
