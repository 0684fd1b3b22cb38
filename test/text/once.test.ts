import { describe, expect, test } from 'vitest';
import { oncePer } from '../../src/text/once.ts';

describe('what is made of a thing once', () => {
  test('is made at first need and then the same', () => {
    let times = 0;
    const lengthOf = oncePer(({ text }: { text: string }) => ({ length: text.length, time: ++times }));
    const [one, other] = [{ text: '会议' }, { text: '会议' }];
    expect(times).toBe(0);
    expect(lengthOf(one)).toBe(lengthOf(one));
    expect(lengthOf(one)).not.toBe(lengthOf(other));
    expect(times).toBe(2);
  });

  test('is apart from what others make of the same thing', () => {
    const thing = { text: '会议' };
    const first = oncePer(({ text }: { text: string }) => text[0]);
    const last = oncePer(({ text }: { text: string }) => text.at(-1));
    expect([first(thing), last(thing), first(thing)]).toEqual(['会', '议', '会']);
  });

  test('shows nowhere, and a copy of the thing does not have it', () => {
    let times = 0;
    const count = oncePer((_thing: object) => ++times);
    const thing = { text: '会议' };
    expect([count(thing), count({ ...thing })]).toEqual([1, 2]);
    expect(Object.keys(thing)).toEqual(['text']);
    expect(JSON.stringify(thing)).toBe('{"text":"会议"}');
  });

  test('is made anew of a thing that cannot be added to', () => {
    let times = 0;
    const count = oncePer((_thing: object) => ++times);
    const thing = Object.freeze({ text: '会议' });
    expect([count(thing), count(thing)]).toEqual([1, 2]);
  });
});
