import type { DatingKind, DatingReading } from '../model.ts';

/** One place of a dated thing in a reading, half-open, before the places of each thing are put together. */
export interface Sighting {
  readonly kind: DatingKind;
  readonly term: string;
  readonly reading: DatingReading;
  readonly from: number | null;
  readonly until: number | null;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}
