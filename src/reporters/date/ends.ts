import type { Dating, DatingEvidence, DatingLack, DatingReading, DocumentDate } from '../../model.ts';
import { numberOf, placeWords } from '../../text/place.ts';
import type { ReporterOptions } from '../reporter.ts';
import { visible } from '../visible.ts';
import type { DateLabels } from './labels.ts';

/** So many reasons are given for an end of the range. */
const REASONS = 3;

/** So many places of a piece of evidence are named. */
const PLACES = 3;

/** The lines on which evidence stands, or its paragraphs or pages. */
export function placesOf({ places }: Pick<DatingEvidence, 'places'>): string {
  const numbers = [...new Set(places.map(({ start }) => numberOf(start)))];
  return numbers.slice(0, PLACES).join(', ') + (numbers.length > PLACES ? ', …' : '');
}

/** The years that evidence bounds, `2012–2016`. */
export function yearsOf({ from, until }: Pick<DatingEvidence, 'from' | 'until'>): string {
  return from === until && from !== null ? String(from) : `${from ?? ''}–${until ?? ''}`;
}

/** Whether what the document says contradicts its own date. */
export function isOutside(dating: Dating): boolean {
  return isBeyond(dating) && !isLaterThanLack(dating);
}

/** Whether its own date is only later than an end for which nothing speaks but what it lacks: odd, but no contradiction. */
export function isLaterThanLack(dating: Dating): boolean {
  const { printed, notBefore } = dating;
  const isEarly = printed !== null && notBefore !== null && yearOf(printed) < notBefore;
  return isBeyond(dating) && !isEarly && reasonsOfEnd(dating).said.length === 0;
}

function isBeyond({ printed, notBefore, notAfter }: Dating): boolean {
  if (printed === null) return false;
  const year = yearOf(printed);
  return (notBefore !== null && year < notBefore) || (notAfter !== null && year > notAfter);
}

const yearOf = ({ date }: DocumentDate): number => Number.parseInt(date, 10);

/** What the first year of the range rests on. */
export function reasonsOfStart({ evidence, notBefore }: Dating): DatingEvidence[] {
  return evidence.filter(({ use, from }) => use === 'bound' && from !== null && from === notBefore);
}

/** What the last year of the range rests on: what is said of it, and what is lacking. */
export function reasonsOfEnd({ evidence, lacking, notBefore, notAfter }: Dating): { said: DatingEvidence[]; lacking: string[] } {
  const said = evidence.filter(({ use, kind, until }) => use === 'bound' && kind !== 'slogan' && until !== null && until === notAfter);
  if (said.length > 0 || notAfter === null) return { said, lacking: [] };
  const usual = lacking.filter(
    ({ from, until }) => from > (notBefore ?? 0) && from <= notAfter + 1 && (until === null || until > notAfter),
  );
  return { said, lacking: usual.map(({ term }) => term) };
}

/** A text that names the words of a matter so often is full of it. */
const MANY_MENTIONS = 24;

/** Lacking terms of what the text is full of that were usual in all years of the range: an older text that was given a new date lacks them. */
export function oddLacking({ lacking, notBefore, notAfter }: Dating): DatingLack[] {
  if (notBefore === null) return [];
  return lacking.filter(
    ({ from, until, mentions }) =>
      mentions >= MANY_MENTIONS && from <= notBefore && (until === null || (notAfter !== null && notAfter <= until)),
  );
}

/** So many are no chance. */
const MANY = 3;

/** Both ends of the range with their reasons, a line each, and one where so much is lacking that it is odd, or where lacking tells nothing; none where nothing tells. */
export function endLines(dating: Dating, labels: DateLabels, { lang }: Pick<ReporterOptions, 'lang'>): string[] {
  if (dating.evidence.length === 0 && dating.notAfter === null) return [];
  const said = (all: readonly DatingEvidence[]): string[] => {
    const alike = new Map<DatingReading, string[]>();
    for (const { term, reading, places } of all.slice(0, REASONS)) {
      const [place] = places;
      const words = visible(term) + (place === undefined ? '' : labels.at(placeWords(place.start, lang)));
      const others = alike.get(reading);
      if (others) others.push(words);
      else alike.set(reading, [words]);
    }
    return Array.from(alike, ([reading, terms]) => labels.spoken(terms, reading));
  };
  const line = (end: string, reasons: readonly string[]): string =>
    reasons.length === 0 ? end : end + labels.because + reasons.join(labels.join);
  const yet = (lacking: readonly DatingLack[]): string =>
    labels.yetLacks(
      lacking.slice(0, REASONS).map(({ term }) => visible(term)),
      Math.max(...lacking.slice(0, REASONS).map(({ from }) => from)),
    );
  const end = reasonsOfEnd(dating);
  const odd = oddLacking(dating);
  return [
    line(labels.from(dating.notBefore), said(reasonsOfStart(dating))),
    line(labels.until(dating.notAfter), [
      ...said(end.said),
      ...(end.lacking.length > 0 ? [labels.lacks(end.lacking.slice(0, REASONS).map(visible))] : []),
    ]),
    ...(odd.length >= MANY ? [yet(odd)] : []),
    ...(dating.gap === null ? [] : [labels.gaps[dating.gap.kind] + labels.at(placeWords(dating.gap.span.start, lang))]),
    ...(isLaterThanLack(dating) ? [labels.laterThanLack] : []),
  ];
}
