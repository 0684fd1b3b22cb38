import { type AnalyzeOptions, analyze } from '../analyze.ts';
import type { Document } from '../model.ts';
import { type OpenOptions, openSource } from '../source/open.ts';
import { extensionOf } from '../source/paths.ts';
import { readBytes } from '../source/read.ts';
import { ReadingRoom } from '../source/room.ts';
import { utf8 } from './bytes.ts';
import type { Cache } from './cache/cache.ts';
import { rowOf, termsOf } from './digest.ts';
import { failed } from './failed.ts';
import { taskOf } from './requests.ts';
import type { Analyst, Digest, Failed, Rendering, Result, Task } from './work.ts';

/** With what an input is read, analysed and written. */
export interface AnalystOptions {
  readonly analysis: AnalyzeOptions;
  readonly opening?: OpenOptions;
  /** What is larger is refused, in bytes; the limit of every reading unless given. */
  readonly maxBytes?: number;
  readonly rendering: Rendering;
  /** The record as JSON on one line, in UTF-8. */
  readonly toLine: (record: object) => Uint8Array;
  readonly cache?: Cache;
}

/** What does the inputs of a run one by one, in whichever thread. */
export function analystWith(options: AnalystOptions): Analyst {
  // One for each task in hand: mostly that is one.
  const rooms: ReadingRoom[] = [];
  return analystThat(async (task, mostCharacters) => {
    const room = rooms.pop() ?? new ReadingRoom();
    try {
      return await done(task, options, room, mostCharacters);
    } finally {
      rooms.push(room);
    }
  });
}

/** What does the inputs of a run by `work`, which may throw. */
export function analystThat<Kept>(work: (task: Task, mostCharacters: number) => Promise<Result<Kept>>): Analyst<Kept> {
  return async (given, mostCharacters = Number.POSITIVE_INFINITY) => {
    const task = given.line ? taskOf(given.line) : given;
    if (task.failed) return task.failed;
    try {
      return await work(task, mostCharacters);
    } catch (error) {
      return failed(task.path, error, task.id);
    }
  };
}

/** The bytes of a task. @throws SourceError */
export async function bytesOf(task: Task, { maxBytes }: Pick<AnalystOptions, 'maxBytes'>, room?: ReadingRoom): Promise<Uint8Array> {
  return task.bytes ?? (await readBytes(task, { ...(maxBytes !== undefined && { maxBytes }), ...(room && { room }) }));
}

/** The result of a task whose text is too long for the thread that has it in hand. */
export function forAnotherThread({ path, id }: Task): Failed {
  return { ...failed(path, 'too long for this thread', id), isForAnotherThread: true };
}

async function done(task: Task, options: AnalystOptions, room: ReadingRoom, mostCharacters: number): Promise<Result> {
  const { path, id } = task;
  const { cache, rendering } = options;
  const opening = task.encoding === undefined ? (options.opening ?? {}) : { ...options.opening, encoding: task.encoding };
  const bytes = await bytesOf(task, options, room);
  const key = cache?.keyOf(bytes, aboutOf(path, opening));
  const sumsSlogans = rendering.sumsSlogans ?? false;
  const known = key === undefined ? undefined : cache?.get(key, sumsSlogans);
  if (known) {
    const { row, terms } = known.digest;
    return { digest: { row: { ...row, path }, terms }, part: partOfLine(path, known.record, rendering, id) };
  }
  const source = await openSource(path, bytes, opening);
  if (source.text.length > mostCharacters) return forAnotherThread(task);
  const record = analyze(source, options.analysis);
  const row = rowOf(record);
  const terms = key !== undefined || sumsSlogans ? termsOf(record.slogans) : [];
  const digest: Digest = { row, terms: sumsSlogans ? terms : [] };
  // Nobody keeps the line by itself, so the part is written at once.
  if (key === undefined && (id === undefined || rendering.splice === undefined)) return { digest, part: utf8(rendering.render(record)) };
  const { path: _path, ...rest } = record;
  const line = options.toLine(rest);
  if (key !== undefined) cache?.put(key, { digest: { row, terms }, record: line });
  return { digest, part: rendering.splice ? rendering.splice(path, line, id) : utf8(rendering.render(record)) };
}

/** What of its name and its reading the record depends on, beside its bytes and the settings of the run. */
function aboutOf(path: string, { encoding, format }: OpenOptions): string[] {
  return [encoding ?? '', format ?? '', extensionOf(path)];
}

const decoder = new TextDecoder();

/** The part of a document whose record is known as a line of JSON; the line is only read where the format needs to. */
function partOfLine(path: string, line: Uint8Array, rendering: Rendering, id: string | undefined): Uint8Array {
  if (rendering.rowsOnly) return new Uint8Array();
  if (rendering.splice) return rendering.splice(path, line, id);
  const record = JSON.parse(decoder.decode(line)) as Omit<Document, 'path'>;
  return utf8(rendering.render({ path, ...record }));
}
