import type { WordEngine } from '../model.ts';

/** The engines, by the names of their packages. */
export type EngineName = WordEngine['name'];

/** A word with its part of speech, as the dictionary has it. */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/** What is asked of a program that divides Chinese text into words: everything else is done once, over the words of either. */
export interface Engine extends Readonly<WordEngine> {
  /** The words of the text one after the other: together they are the text, so each one's place follows from those before it. */
  cut(text: string): readonly string[];
  /** The same with the part of speech (词性) of each. */
  tag(text: string): readonly TaggedWord[];
}

/** A word that an engine is to know besides those of its dictionary. */
export interface UserWord {
  readonly word: string;
  /** How often it would stand in the text from which the dictionary was made; null is enough to keep it whole. */
  readonly frequency: number | null;
  readonly tag: string;
}
