import type { BoilerplateKind, Document } from './document.ts';
import type { Point, Span } from './place.ts';

/** Text of the file that restoration left out. */
export interface RemovedText {
  kind: BoilerplateKind | 'markup';
  /** Id of the rule that removed it. */
  reason: string;
  text: string;
  span: Span;
}

/** A place where restoration joined two lines of the file, or divided one. */
export interface SeamPlace {
  kind: 'joined' | 'divided';
  /** Id of the rule that joined or divided. */
  reason: string;
  /** Where in the file the second part begins. */
  at: Point;
  /** What stands in the file on either side. */
  context: { before: string; after: string };
}

/** Which record of the document a piece of its text belongs to. */
export interface Mark {
  kind: 'outline' | 'slogan' | 'placeholder' | 'claim' | 'finding';
  /** Place in the list of such records, from 0; of `outline` children come after their parent. */
  index: number;
  /** Of a slogan: which of its occurrences, from 0. */
  occurrence?: number;
  /** Where the piece is not what the claim or the finding is about but shows it: which of its evidence, from 0. */
  evidence?: number;
}

/** A stretch of the restored text, all of which has the same marks. */
export interface TextPart {
  type: 'text';
  text: string;
  span: Span;
  /** Absent where there is none. */
  marks?: Mark[];
}

/** The place of something that was left out. */
export interface RemovedPart {
  type: 'removed';
  /** Which of the removals, from 0. */
  index: number;
  /** Records that speak of what was left out: a finding about it, a claim that stands in it. */
  marks?: Mark[];
}

/** The place of a seam; of a divided line, before its second part. */
export interface SeamPart {
  type: 'seam';
  /** Which of the seams, from 0. */
  index: number;
}

/** A paragraph of the restored speech, or what was left out between two of them. */
export interface AnnotatedBlock {
  kind: 'title' | 'byline' | 'salutation' | 'declared-outline' | 'paragraph' | 'omission' | 'annex' | 'removed';
  parts: (TextPart | RemovedPart | SeamPart)[];
}

/** The record of a document together with its restored text, in which everything that the record tells of is marked. */
export interface AnnotatedDocument extends Document {
  /** The text parts of all of them, one after the other, are the restored text. */
  blocks: AnnotatedBlock[];
  removals: RemovedText[];
  seams: SeamPlace[];
}
