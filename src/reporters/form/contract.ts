import type { Placeholder, Tool } from '../../model.ts';

/** One placeholder of a form, to be filled in. */
export interface FormEntry extends Pick<Placeholder, 'id' | 'category' | 'unit' | 'context' | 'text'> {
  line: number;
  /** What the mark surely hides. */
  suggestion?: string;
  /** Entries with the same letter evidently stand for the same thing. */
  group?: string;
  /** What takes the place of the mark; empty as long as nobody knows. */
  value: string;
}

/** The speech that a form is of. */
export interface FormSpeech {
  /** As given when the form was made. */
  path: string;
  /** SHA-256 of the bytes of the file, hexadecimal: a form fills that speech and no other. */
  sha256: string;
  /** As which the file was read. */
  encoding: string;
  format: string;
}

/** What `placeholders --form FILE` writes as JSON, and `fill` reads. */
export interface FillInForm {
  schemaVersion: 1;
  tool: Tool;
  speech: FormSpeech;
  placeholders: FormEntry[];
}
