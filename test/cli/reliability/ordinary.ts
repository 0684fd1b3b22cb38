import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BIN } from '../io.ts';

const NOBODY = 65_534;

/**
 * A copy of the program, started in the working folder as a user whom permissions bind: they do not bind root, as whom tests often run
 * in a container, and where the project lies nobody else may be let in.
 */
export function startAsOrdinaryUser(args: readonly string[]): ChildProcess {
  const stdio = 'pipe';
  if (process.getuid?.() !== 0) return spawn(process.execPath, [BIN, ...args], { stdio });
  const copy = join(process.cwd(), 'program');
  const root = join(dirname(BIN), '..');
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
  chownSync(process.cwd(), NOBODY, NOBODY);
  // Node itself may lie where nobody else is let in, so it becomes that user after it was started.
  const become = `process.setgroups([]); process.setgid(${NOBODY}); process.setuid(${NOBODY});
    process.argv.splice(1, 0, 'speechkit'); require(${JSON.stringify(join(copy, 'bin/speechkit.js'))});`;
  return spawn(process.execPath, ['-e', become, '--', ...args], { stdio });
}

/** Waits for its end, and gives back what it printed. */
export async function ended(child: ChildProcess): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const texts = [child.stdout, child.stderr].map(async (stream) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream ?? []) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  });
  const status = new Promise<number | null>((settle) => child.once('close', settle));
  const [stdout = '', stderr = ''] = await Promise.all(texts);
  return { status: await status, stdout, stderr };
}
