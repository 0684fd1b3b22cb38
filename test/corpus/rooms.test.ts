import { describe, expect, it } from 'vitest';
import { Rooms, together } from '../../src/corpus/pool/rooms.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (part: Uint8Array): string => new TextDecoder().decode(part);

/** What a thread would hand over of these texts. */
function batch(rooms: Rooms, ...texts: string[]): Uint8Array[] {
  const parts = together(texts.map(bytes), rooms.take());
  rooms.arrived(parts);
  return parts;
}

describe('the parts of a batch', () => {
  it('stand in one buffer, each as it was', () => {
    const parts = together(['一是', '', '二是'].map(bytes), null);
    expect(parts.map(text)).toEqual(['一是', '', '二是']);
    expect(new Set(parts.map(({ buffer }) => buffer)).size).toBe(1);
  });

  it('go where earlier ones were as soon as all of those are taken, and not before', () => {
    const rooms = new Rooms();
    const [first, second] = batch(rooms, '一', '二') as [Uint8Array, Uint8Array];
    rooms.taken(first);
    const [meanwhile] = batch(rooms, '三') as [Uint8Array];
    expect(meanwhile.buffer).not.toBe(first.buffer);
    expect(text(second)).toBe('二');
    rooms.taken(second);
    const [next] = batch(rooms, '四') as [Uint8Array];
    expect(next.buffer).toBe(first.buffer);
    expect(text(next)).toBe('四');
  });

  it('have a new buffer where they do not fit into the old one', () => {
    const rooms = new Rooms();
    const [short] = batch(rooms, '短') as [Uint8Array];
    rooms.taken(short);
    const long = '长'.repeat(100_000);
    const [part] = batch(rooms, long) as [Uint8Array];
    expect(part.buffer).not.toBe(short.buffer);
    expect(text(part)).toBe(long);
  });

  it('leave no buffer behind that a long document needed', () => {
    const rooms = new Rooms();
    const [part] = batch(rooms, '长'.repeat(1_000_000)) as [Uint8Array];
    rooms.taken(part);
    expect(rooms.take()).toBeNull();
  });

  it('may have come from elsewhere', () => {
    const rooms = new Rooms();
    rooms.taken(bytes('别处来的'));
    expect(rooms.take()).toBeNull();
  });
});
