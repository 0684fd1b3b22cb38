// A process that writes to a cache, for processes.test.ts, which bundles it: FOLDER KEYS ROUNDS [kill-in-the-middle].
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { cacheAt } from '../../../src/corpus/cache/folder.ts';
import { place } from './entries.ts';
import { entryOf } from './written.ts';

const [, , root = '', keys = '1', rounds = '1', mode] = process.argv;

if (mode === 'kill-in-the-middle') {
  const { writeSync } = fs;
  const half = (file: number, bytes: Uint8Array): number => {
    writeSync(file, bytes, 0, bytes.length >> 1);
    process.kill(process.pid, 'SIGKILL');
    return bytes.length;
  };
  Object.assign(fs, { writeSync: half });
  syncBuiltinESMExports();
}

const cache = cacheAt(place(root));
let wrong = 0;
for (let round = 0; round < Number(rounds); round++) {
  for (let index = 0; index < Number(keys); index++) {
    const key = cache.keyOf(Buffer.from(String(index)), []);
    const found = cache.get(key);
    if (found !== undefined && Buffer.compare(found.record, entryOf(index).record) !== 0) wrong++;
    cache.put(key, entryOf(index));
  }
}
process.stdout.write(JSON.stringify({ wrong, failure: cache.failure }));
