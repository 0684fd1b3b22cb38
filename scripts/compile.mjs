// What is made by running the program that was built.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';

/** Enough of a speech for the usual ways through the program. */
const SPEECH = `在全区工作推进会上的讲话
（2024年3月12日）

同志们：
今天的会议主要任务是安排部署下一阶段工作。下面，我讲两点意见。
一、提高认识，切实增强“四个意识”
（一）认清形势。总的看，有两个特点：一是任务重；二是时间紧。
（二）找准差距。第一，要看到不足。第二，要看到潜力。
- 1 -
二、狠抓落实，确保各项任务落到
实处
1. 加强领导。各单位要把责任扛在肩上，抓在手上。
2. 加强督查。首先要查进度，其次要查质量，最后要查实效。
`;

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

/**
 * Runs the program in the folder, and leaves beside it what V8 has compiled for a short run and for a thread, and the man page.
 * @param {string} folder
 */
export async function compile(folder) {
  const require = createRequire(import.meta.url);
  const { main, scripts } = require(join(folder, 'main.cjs'));
  const run = async (/** @type {string[]} */ ...args) => {
    const io = { stdin: Readable.from([Buffer.from(SPEECH)]), stdout: nowhere(), stderr: process.stderr, env: {}, cwd: () => folder };
    const status = await main(args, io);
    if (status !== 0) throw new Error(`speechkit ${args.join(' ')} ended with status ${status}`);
  };
  const keep = (/** @type {string} */ name, /** @type {import('node:vm').Script} */ script) =>
    writeFileSync(join(folder, `${name}.cjs.cache`), script.createCachedData());
  await run('outline', '-');
  await run('slogans', '-');
  keep('program', scripts['program']);
  await run('scan', '-');
  keep('program-late', scripts['program-late']);
  // V8 takes what it has compiled under the same flags only: those that scan sets for several inputs.
  await run('scan', '-', join(folder, 'THIRD-PARTY-LICENCES.txt'));
  const thread = require(join(folder, 'worker.cjs'));
  const analyse = await thread.analystOf({ scan: {} });
  const result = await analyse({ path: '-', bytes: Buffer.from(SPEECH) });
  if (!('part' in result)) throw new Error(`a thread: ${result.failure.message}`);
  keep('worker-program', thread.scripts['worker-program']);
  await run('man', '--output', join(folder, 'speechkit.1'));
}
