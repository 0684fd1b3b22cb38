import type { Document, Failure, Point, SectionHeading, Slogan, SloganTotal, Span, Tool } from '../../model.ts';
import type { Head, Totals } from '../head.ts';

/** A slogan in one section. */
export type SectionSlogan = Pick<Slogan, 'term' | 'kind' | 'count' | 'quoted' | 'per1000'> & {
  /** Where it first stands in the section. */
  first: Point;
};

/** A part of the speech from one heading to the next, with the slogans that stand in it. */
export type SloganSection = Omit<SectionHeading, 'title'> & {
  /** Null, with an empty marker and level 0, for what stands before the first heading. */
  title: string | null;
  /** From the heading to the end of the section. */
  span: Span;
  /** 字数 of the section, as Word counts it. */
  characters: number;
  /** Those of the record that stand in the section, in the order that was asked for; their places are in the record. */
  slogans: SectionSlogan[];
};

/** The record of `slogans`: the document with its own keys only; the slogans are those that were asked for. */
export type SlogansRecord = Head &
  Pick<Document, 'slogans'> & {
    /** With `--by-section`: the whole speech, section by section, those without slogans too. */
    sections?: SloganSection[];
  };

/** Totals over one run of `slogans`, of the slogans that were asked for. */
export type SlogansSummary = Totals & {
  /** Terms, summed over the documents. */
  slogans: number;
  occurrences: number;
  /** How many different terms there are. */
  terms: number;
  /** The terms that stand in most documents, of those the most frequent first; at most ten. */
  mostUsed: Pick<SloganTotal, 'term' | 'documents' | 'count'>[];
};

/** What `slogans --format json` prints. */
export interface SlogansReport {
  schemaVersion: 1;
  tool: Tool;
  documents: SlogansRecord[];
  errors: Failure[];
  summary: SlogansSummary;
}
