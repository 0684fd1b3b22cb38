import type { DocumentDate } from './dates.ts';
import type { Span } from './place.ts';

/**
 * What kind of thing in a text tells from when it is: a slogan of the lexicon, the name of a leadership or a guiding thought (formula),
 * a congress, plenum or session (meeting), an institution, policy, law or happening (event), a five-year plan, an anniversary, a year.
 */
export type DatingKind = 'slogan' | 'formula' | 'meeting' | 'event' | 'plan' | 'anniversary' | 'year';

/** How a text speaks of it: only by its name, as something past, as of this year, as of the last one, or as to come. */
export type DatingReading = 'named' | 'past' | 'present' | 'to-come';

/** One dated thing that a text holds, with all places at which it is read in the same way. */
export interface DatingEvidence {
  kind: DatingKind;
  /** Its usual form: 两个维护, 十八届三中全会, 十四五, 2019年. */
  term: string;
  reading: DatingReading;
  /** No text of an earlier year speaks so; null where nothing follows from it. */
  from: number | null;
  /** Nor, as a rule, one of a later year. Of slogans it is the last year of their use, which the range does not rest on: history is told in old words. */
  until: number | null;
  /** `bound`: the range rests on it; `against`: it does not fit what most of the evidence says; `weak`: it is shown, but too uncertain to rest on. */
  use: 'bound' | 'against' | 'weak';
  /** On what its years rest. */
  source: string;
  places: Span[];
}

/** A term that texts about the same matter use throughout a time, and this one does not. */
export interface DatingLack {
  term: string;
  /** Texts about its matter use it in nearly all of these years; `until` is null while they still do. */
  from: number;
  until: number | null;
  /** Words of its matter that the text does use, and how often all of them. */
  matter: string[];
  mentions: number;
  /** On what the years rest. */
  source: string;
}

/** Something that does not fit the date of the text. */
export interface Anachronism {
  term: string;
  kind: DatingKind;
  /** `later`: it came up after the date of the text; `outdated`: it was out of use by then. */
  fault: 'later' | 'outdated';
  /** Its first year where it is later, else its last. */
  year: number;
  /** The year that it is held against, and who says it: the date that the document prints, or the rest of the evidence. */
  against: number;
  by: 'date' | 'evidence';
  places: Span[];
}

/** From when a text is, by what stands in it and what does not. Years, no probability: who knows more may see what each rests on. */
export interface Dating {
  /** What the document says itself; the evidence does not rest on it. */
  printed: DocumentDate | null;
  /** The text is of no earlier year; null where nothing in it is dated. */
  notBefore: number | null;
  /** The text is probably of no later year; null where nothing tells. */
  notAfter: number | null;
  /** Those with the latest first year first. */
  evidence: DatingEvidence[];
  /** Terms that a later text would use: the earliest first. The end of the range may rest on them, if two or more say the same. */
  lacking: DatingLack[];
  anachronisms: Anachronism[];
}
