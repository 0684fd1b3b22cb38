import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { BIN, command, type Result } from '../cli/io.ts';
import { read, root } from '../house/project.ts';

const GUIDE = read('docs/at-scale.md');

/** What the guide shows under a heading in one language, in order. */
export function examplesUnder(heading: string, language: string): string[] {
  const section = GUIDE.split(/^##+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, name]) => name === language).map(([, , code]) => code ?? '');
}

/** Whether a program can be called. */
export function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** A folder with what the examples begin with: reports, requests for them with good and bad lines, and speechkit to call. */
export function workshop(): string {
  const folder = mkdtempSync(join(tmpdir(), 'speechkit-scale-'));
  const reports = join(folder, 'reports');
  mkdirSync(join(reports, '二月'), { recursive: true });
  const inputs = join(root, 'fixtures/cli/inputs');
  const names = readdirSync(inputs).filter((name) => name.endsWith('.txt'));
  for (const name of names) {
    for (const copy of ['a', 'b c', '二月/丁']) cpSync(join(inputs, name), join(reports, `${copy} ${name}`));
  }
  const requests = names.flatMap((name, index) => [
    { id: index, text: readFileSync(join(inputs, name), 'utf8').repeat(3) },
    { id: `文件${index}`, path: `reports/a ${name}` },
    { path: `reports/none ${name}` },
  ]);
  const lines = requests.map((request) => JSON.stringify(request));
  writeFileSync(join(folder, 'requests.ndjson'), [...lines, '', 'not JSON', ...lines.reverse(), ''].join('\n'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/speechkit'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`, { mode: 0o755 });
  return folder;
}

/** Runs an example there. */
export function run(folder: string, example: string, env: Readonly<Record<string, string>> = {}): Promise<Result> {
  const path = `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return command('bash', ['--norc', '-c', example], { cwd: folder, env: { PATH: path, HOME: folder, ...env } });
}
