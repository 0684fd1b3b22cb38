import { type Progress, type RunOptions, runInputs } from '../corpus/run.ts';
import type { Analysed, Failed } from '../corpus/work.ts';
import { workerFile } from '../corpus/worker-file.ts';
import type { FoundPair } from '../duplicates/clusters.ts';
import { DuplicateFinder, type FinderOptions, type Found } from '../duplicates/finder.ts';
import { Sketch, sketchMemory } from '../duplicates/sketch.ts';
import type { DuplicatePair, Duplicates, SharedPassage } from '../model.ts';
import type { Input } from '../source/find.ts';
import { unpack, unpackHashes } from './packed.ts';
import { Places } from './places.ts';
import { type DuplicatesSetup, type ReadDocument, readerOf, type Wanted } from './stages.ts';

/** How documents are read and compared. */
export interface FindOptions
  extends Omit<FinderOptions, 'against'>,
    Omit<DuplicatesSetup, 'stage'>,
    Pick<RunOptions, 'jobs' | 'signal' | 'stdin'> {
  /** Only what this one of the inputs shares with others. */
  readonly against?: Input;
  /** So many pairs and so many passages are told, those that share most. */
  readonly limit: number;
  /** Is told how far the reading has come: an input that was read once is half done. */
  readonly onProgress?: (progress: Progress) => void;
}

/** What was found, and how much of it there is. */
export interface FoundDuplicates extends Duplicates {
  readonly totals: DuplicatesTotals;
  readonly failures: readonly Failed[];
}

/** Of all that was found, whatever the limit. */
export interface DuplicatesTotals {
  readonly documents: number;
  /** Han characters of all documents. */
  readonly characters: number;
  readonly pairs: number;
  readonly passages: number;
  /** Whether a passage stands in so many documents that not every two of them are told as a pair. */
  readonly isPartial: boolean;
}

/**
 * Finds what the inputs share. Memory holds the different passages that more than one of them has, and nothing of the others, however
 * many there are. What is found does not depend on the number of threads.
 * @throws the reason of the signal
 */
export async function findDuplicates(inputs: readonly Input[], options: FindOptions): Promise<FoundDuplicates> {
  const search = new Search(options);
  const memory = sketchMemory(inputs.reduce((sum, { size = 0 }) => sum + size, 0));
  const sketch = new Sketch(memory);
  const readable: Input[] = [];
  for await (const [input, { part }] of search.read(inputs, { name: 'note' }, 0)) {
    readable.push(input);
    sketch.note(unpackHashes(part));
  }
  const finder = new DuplicateFinder();
  for await (const [input, { digest, part }] of search.read(readable, { name: 'compare', sketch: memory }, 1)) {
    search.documents.push({ input, fingerprint: digest.fingerprint });
    search.characters += digest.letters;
    const packed = unpack(part);
    if (packed) finder.add(packed.letters, packed.shared);
    else finder.skip(digest.letters);
  }
  return await search.tell(search.of(finder));
}

/** A document that was read. */
interface Read {
  readonly input: Input;
  readonly fingerprint: number;
}

/** One search: its documents and its failures. */
class Search {
  readonly documents: Read[] = [];
  characters = 0;
  private readonly failures: Failed[] = [];
  private readonly options: FindOptions;

  constructor(options: FindOptions) {
    this.options = options.stdin ? { ...options, stdin: replayed(options.stdin) } : options;
  }

  /** Does one stage to each of the inputs, and gives those that did not fail. @param turn which of the two readings it is; null for none */
  async *read(
    inputs: readonly Input[],
    stage: DuplicatesSetup['stage'],
    turn: 0 | 1 | null,
  ): AsyncGenerator<readonly [Input, Analysed<ReadDocument>], void, void> {
    const { jobs, signal, stdin, entries, opening, maxBytes, onProgress } = this.options;
    const setup: DuplicatesSetup = {
      stage,
      ...(entries && { entries }),
      ...(opening && { opening }),
      ...(maxBytes !== undefined && { maxBytes }),
    };
    const results = runInputs<ReadDocument>(inputs, {
      jobs,
      here: () => readerOf(setup),
      file: workerFile,
      setup: { duplicates: setup },
      weightOf: ({ places = [] }) => places.reduce((sum, { text = '' }) => sum + 2 * text.length, 0),
      ...(maxBytes !== undefined && { maxBytes }),
      ...(stdin && { stdin }),
      ...(signal && { signal }),
      ...(turn !== null && onProgress && { onProgress: (progress) => onProgress(halfOf(progress, turn, this.failures.length)) }),
    });
    let index = 0;
    for await (const result of results) {
      const input = inputs[index++] as Input;
      if ('failure' in result) this.failures.push(result);
      else yield [input, result];
    }
  }

  of(finder: DuplicateFinder): Found {
    const { against, minCharacters, minContainment } = this.options;
    const document = this.documents.findIndex(({ input }) => input === against);
    return finder.find({ minCharacters, minContainment, ...(against && { against: document }) });
  }

  /** What was found, with its places. */
  async tell(found: Found): Promise<FoundDuplicates> {
    const { limit, against } = this.options;
    const { documents } = this;
    const paths = documents.map(({ input }) => input.path);
    const pathOf = (document: number): string => paths[document] as string;
    const places = new Places(
      found.passages.slice(0, limit),
      documents.map(({ fingerprint }) => fingerprint),
    );
    const numbers = [...places.wanted.keys()].sort((a, b) => a - b);
    const wanted = new Map<string, Wanted>();
    const inputs = new Map<Input, number>();
    for (const number of numbers) {
      const { input } = documents[number] as Read;
      wanted.set(input.path, places.wanted.get(number) as Wanted);
      inputs.set(input, number);
    }
    for await (const [input, { digest }] of this.read([...inputs.keys()], { name: 'place', wanted }, null)) {
      places.note(inputs.get(input) as number, digest.places ?? []);
    }
    const placed = places.passages(paths);
    return {
      clusters: found.clusters.map(({ documents: members, kind }) => ({ paths: members.map(pathOf), kind })),
      pairs: found.pairs.slice(0, limit).map((pair) => pairOf(pair, pathOf, against?.path)),
      passages: against ? placed.sort((a, b) => offsetOf(a) - offsetOf(b)) : placed,
      totals: {
        documents: documents.length,
        characters: this.characters,
        pairs: found.pairs.length,
        passages: found.passages.length,
        isPartial: found.isPartial,
      },
      failures: this.failures,
    };
  }
}

/** The pair with its paths, of which `against` is the first. */
function pairOf(pair: FoundPair, pathOf: (document: number) => string, against: string | undefined): DuplicatePair {
  const { characters, similarity, passages } = pair;
  const [first, second] = [pathOf(pair.first), pathOf(pair.second)];
  const [ofFirst, ofSecond] = pair.containment;
  const isTurned = second === against;
  return {
    paths: isTurned ? [second, first] : [first, second],
    characters,
    containment: isTurned ? [ofSecond, ofFirst] : [ofFirst, ofSecond],
    similarity,
    passages,
  };
}

/** A stream that can be read once, to be read again. */
function replayed(read: () => AsyncIterable<Uint8Array | string>): () => AsyncIterable<Uint8Array | string> {
  let kept: readonly (Uint8Array | string)[] | null = null;
  return async function* () {
    if (kept) return yield* kept;
    const chunks: (Uint8Array | string)[] = [];
    for await (const chunk of read()) {
      chunks.push(chunk);
      yield chunk;
    }
    kept = chunks;
  };
}

/** Where a passage begins in the document of its first place. */
function offsetOf({ places: [first] }: SharedPassage): number {
  return first?.span.start.offset ?? 0;
}

/** Progress of one of two readings as that of both. @param failed how many inputs have failed in both */
function halfOf({ done, total, bytes, totalBytes }: Progress, turn: 0 | 1, failed: number): Progress {
  return { done: Math.floor((done + turn * total) / 2), total, bytes: (bytes + turn * totalBytes) / 2, totalBytes, failed };
}
