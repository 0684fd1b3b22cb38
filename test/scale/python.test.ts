import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../cli/io.ts';
import { examplesUnder, has, run, workshop } from './guide.ts';

const [CLASS = ''] = examplesUnder('Python', 'python');
const [BEAM = ''] = examplesUnder('Apache Beam', 'python');
const [RAY = ''] = examplesUnder('Ray', 'python');

let folder = '';
beforeAll(() => {
  folder = workshop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program that begins with the class of the guide, and gives what it prints as JSON. */
async function python(program: string): Promise<unknown> {
  const path = `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`;
  const env = { PATH: path, HOME: process.env['HOME'] ?? folder, PYTHONUTF8: '1' };
  const { stdout, stderr, status } = await command('python3', ['-c', `${CLASS}\n${program}`], { cwd: folder, env });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return JSON.parse(stdout);
}

describe.skipIf(!has('python3'))(
  'docs/at-scale.md: a Python program (skipped where python3 is not installed)',
  { timeout: 120_000 },
  () => {
    it('asks one process for one document after the other', async () => {
      const printed = await python(`
speechkit = Speechkit()
answers = [speechkit.ask(request) for request in ({"id": 1, "text": "一、要点\\n二、要点"}, {"id": "二", "path": "none"}, {"id": None, "text": ""})]
print(json.dumps([[answer["type"], answer["id"], answer.get("characters")] for answer in answers] + [speechkit.close()]))
`);
      expect(printed).toEqual([['document', 1, 8], ['error', '二', null], ['document', null, 0], 0]);
    });

    it('sends more than pipes hold, and gets the answers of one run', async () => {
      const printed = (await python(`
requests = [json.loads(line) for line in open("requests.ndjson", encoding="utf-8") if line.startswith("{")] * 4
speechkit = Speechkit()
print(json.dumps([list(speechkit.ask_all(requests)), speechkit.close()], ensure_ascii=False))
`)) as [object[], number];
      const requests = readFileSync(join(folder, 'requests.ndjson'), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('{'));
      const { stdout } = await run(folder, `grep '^{' requests.ndjson | speechkit scan --stdin-format ndjson`);
      const answers = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object);
      expect(answers.length).toBe(requests.length);
      expect(printed).toEqual([[...answers, ...answers, ...answers, ...answers], 0]);
    });

    it('is told where the process has ended', async () => {
      const printed = await python(`
speechkit = Speechkit(("false",))
try:
    list(speechkit.ask_all([{"text": "x" * 1000000}] * 10))
except RuntimeError as error:
    print(json.dumps(str(error)))
`);
      expect(printed).toBe('speechkit has ended with status 1');
    });

    it('keeps it in a DoFn (Apache Beam is stood in for by an empty class)', async () => {
      const printed = await python(`
import sys, types
sys.modules["apache_beam"] = types.SimpleNamespace(DoFn=object)
${BEAM}
analyse = Analyse()
analyse.setup()
print(json.dumps([answer["characters"] for element in [(1, "一、要点"), (2, "")] for answer in analyse.process(element)]))
analyse.teardown()
`);
      expect(printed).toEqual([4, 0]);
    });

    it('keeps it in a class that is called with batches (without Ray, and lists for arrays)', async () => {
      const printed = await python(`
${RAY}
class Column(list):
    def tolist(self):
        return list(self)
analyse = AnalyseBatch()
answers = [analyse({"id": Column([1, 2]), "text": Column(["一、要点", text])}) for text in ("", "话")]
print(json.dumps([[answer["id"], [json.loads(text)["characters"] for text in answer["answer"]]] for answer in answers]))
analyse.speechkit.close()
`);
      expect(printed).toEqual([
        [
          [1, 2],
          [4, 0],
        ],
        [
          [1, 2],
          [4, 1],
        ],
      ]);
    });
  },
);
