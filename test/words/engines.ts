import { readSubject } from '../../src/checks/subject.ts';
import { EngineError } from '../../src/engines/failure.ts';
import { loadEngine } from '../../src/engines/load.ts';
import { builtInLexicon } from '../../src/lexicon/terms.ts';
import type { Restored } from '../../src/restore/restored.ts';
import type { SourceText } from '../../src/source/text.ts';
import type { Engine, UserWord } from '../../src/words/engine.ts';
import { isForEngines, WholeWords } from '../../src/words/kept.ts';
import { Segmenter } from '../../src/words/segmenter.ts';
import { type CountedWords, countWords } from '../../src/words/words.ts';

const { entries } = builtInLexicon();
const whole = new WholeWords([], entries);

/** The engine that runs everywhere. */
export const nodeRs: Engine = (await loadEngine('node-rs', whole.known)).engine;

/** The engine that is built when it is installed, or why it was not. */
export const nodejieba: Engine | EngineError = await loadEngine('nodejieba', whole.known).then(
  ({ engine }) => engine,
  (error: unknown) => {
    if (error instanceof EngineError) return error;
    throw error;
  },
);

/** Why tests of nodejieba are skipped, or null where they are not. */
export const whyNot: string | null = nodejieba instanceof EngineError ? `${nodejieba.code}: ${nodejieba.detail}` : null;

/** All engines that run here. */
export const engines: readonly Engine[] = nodejieba instanceof EngineError ? [nodeRs] : [nodeRs, nodejieba];

/** A document, divided with an engine. */
export interface Divided extends CountedWords {
  readonly restored: Restored;
  /** The tokens of each block, as the restored text has them. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly segmenter: Segmenter;
}

/** Divides a document, all of its blocks. */
export function divide(source: SourceText, engine: Engine, words: WholeWords = whole): Divided {
  const subject = readSubject(source);
  const { restored } = subject;
  const segmenter = new Segmenter(engine);
  const counted = countWords(restored, subject, segmenter, words, true);
  const { list } = counted;
  const paragraphs = [...(list?.paragraphs(restored.blocks) ?? [])].map(({ from, to }) =>
    Array.from({ length: to - from }, (_, index) => restored.text.slice(list?.starts[from + index], list?.ends[from + index])),
  );
  return { ...counted, paragraphs, segmenter };
}

/** The engine of that name, with user words. */
export async function engineWith({ name }: Engine, userWords: readonly UserWord[]): Promise<{ engine: Engine; words: WholeWords }> {
  const words = new WholeWords(userWords, entries);
  const choice = name === 'nodejieba' ? 'nodejieba' : 'node-rs';
  const { engine } = await loadEngine(choice, [...words.known, ...userWords.filter(({ word }) => isForEngines(word))]);
  return { engine, words };
}
