import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBytes } from '../../src/source/read.ts';
import { ReadingRoom } from '../../src/source/room.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'speechkit-room-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a room for reading', () => {
  it('holds the file that was read last, without what was there before', async () => {
    const room = new ReadingRoom();
    const long = await readBytes(file('long.txt', '一、提高认识。'.repeat(50)), { room });
    const short = await readBytes(file('short.txt', '二、狠抓落实。'), { room });
    expect(text(short)).toBe('二、狠抓落实。');
    expect(short.buffer).toBe(long.buffer);
  });

  it('grows with what is read', async () => {
    const room = new ReadingRoom();
    const whole = '三、加强领导。'.repeat(20_000);
    await readBytes(file('little.txt', '三'), { room });
    expect(text(await readBytes(file('more.txt', whole), { room }))).toBe(whole);
  });

  it('is not for what is much larger than documents are', async () => {
    const room = new ReadingRoom();
    const huge = '四'.repeat(500_000);
    const path = file('huge.txt', huge);
    const first = await readBytes(path, { room });
    const second = await readBytes(path, { room });
    expect(second.buffer).not.toBe(first.buffer);
    expect(text(first)).toBe(huge);
  });

  it('is none that anybody need have', async () => {
    const path = file('alone.txt', '五');
    expect((await readBytes(path)).buffer).not.toBe((await readBytes(path)).buffer);
  });
});
