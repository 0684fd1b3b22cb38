import { findMeetings } from '../lexicon/meetings.ts';
import type { Lexicon } from '../lexicon/terms.ts';
import type { DatingEvidence, Slogan, Span } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { type Reading, readingOf } from '../slogans/reading.ts';
import { anniversariesIn } from './anniversaries.ts';
import { factsIn } from './facts.ts';
import { plansIn } from './plans.ts';
import { clauseBefore, sentenceAfter } from './sentence.ts';
import type { Sighting } from './sighting.ts';
import { Stretches } from './stretches.ts';
import { yearsOf } from './terms.ts';
import { yearsIn } from './years.ts';

/** Evidence before it is weighed. */
export type Gathered = Omit<DatingEvidence, 'use'> & { readonly isWeak: boolean };

const TO_COME_BEFORE = /(?:迎接|喜迎|恭迎|喜迎着|即将召开的?|将要召开的?)(?:党的?|中国共产党)?第?$/u;
/** 从十九大到二十大: a span of years, which may lie ahead. */
const SPAN_BEFORE = /(?:到|至)(?:党的?)?第?$/u;
const TO_COME_AFTER = /^(?:即将|将要|将于|将在|将)/u;
const MEETINGS_SOURCE = 'the calendar of congresses, plenums and sessions';

/** Everything dated that the speaker says; what the title and the lines below it say is left to the date that the document bears. */
export function gather(restored: Restored, slogans: readonly Slogan[], lexicon: Lexicon): Gathered[] {
  const reading = readingOf(restored);
  const titles = new Stretches(restored.blocks.filter(({ kind }) => kind === 'title'));
  const terms = slogansIn(restored, slogans, lexicon, titles);
  const sure = terms.filter(({ isWeak }) => !isWeak);
  const ofTerms = stretchesOf(sure, restored);
  const known = new Set(sure.map(({ term }) => term));
  const facts = new Map<string, Gathered>();
  for (const sighting of sightingsIn(reading)) {
    const start = reading.offset(sighting.start);
    const end = reading.offset(sighting.end - 1) + 1;
    // 乡村振兴 of 乡村振兴战略 says nothing more.
    if (titles.hold(start, end) || known.has(sighting.term) || ofTerms.hold(start, end)) continue;
    const { kind, term, reading: how, from, until, source } = sighting;
    const place = restored.spanOf(start, end);
    const key = [kind, term, how, from, until].join(' ');
    const other = facts.get(key);
    if (other) other.places.push(place);
    else facts.set(key, { kind, term, reading: how, from, until, source, places: [place], isWeak: false });
  }
  // A fact is surer than the lexicon where both know the words.
  const ofFacts = stretchesOf([...facts.values()], restored);
  const isTold = ({ start, end }: Span): boolean =>
    ofFacts.hold(restored.restoredOffset(start.offset), restored.restoredOffset(end.offset));
  const weak = terms.filter(({ isWeak, places }) => isWeak && !places.every(isTold));
  return [...sure, ...weak, ...facts.values()];
}

/** The slogans of which the lexicon knows the years, without their places in titles. */
function slogansIn(restored: Restored, slogans: readonly Slogan[], lexicon: Lexicon, titles: Stretches): Gathered[] {
  return slogans.flatMap((slogan): Gathered[] => {
    const years = yearsOf(slogan, lexicon);
    const places = slogan.occurrences
      .map(({ span }) => span)
      .filter(({ start, end }) => !titles.hold(restored.restoredOffset(start.offset), restored.restoredOffset(end.offset)));
    if (years === null || places.length === 0) return [];
    const { isSure, ...rest } = years;
    return [{ kind: 'slogan', term: slogan.canonical ?? slogan.term, reading: 'named', ...rest, places, isWeak: !isSure }];
  });
}

function stretchesOf(gathered: readonly Gathered[], restored: Restored): Stretches {
  return new Stretches(
    gathered
      .flatMap(({ places }) => places)
      .map(({ start, end }) => ({ start: restored.restoredOffset(start.offset), end: restored.restoredOffset(end.offset) }))
      .sort((a, b) => a.start - b.start),
  );
}

function* sightingsIn(reading: Reading): Generator<Sighting> {
  const { text } = reading;
  yield* factsIn(text);
  yield* meetingsIn(text);
  yield* plansIn(text, (start, end) => reading.isQuoted(start, end));
  yield* anniversariesIn(text);
  yield* yearsIn(text);
}

/** A meeting that a text awaits in one place and speaks of as held in another is of its year or the next: 把迎接党的二十大和学习贯彻党的二十大精神作为主线. */
const HELD = 1;

function* meetingsIn(text: string): Generator<Sighting> {
  const all = [...findMeetings(text)]
    .filter(({ start }) => !SPAN_BEFORE.test(clauseBefore(text, start)))
    .map((meeting) => {
      const { start, end } = meeting;
      return { ...meeting, isToCome: TO_COME_BEFORE.test(clauseBefore(text, start)) || TO_COME_AFTER.test(sentenceAfter(text, end)) };
    });
  const held = new Set(all.filter(({ isToCome }) => !isToCome).map(({ name }) => name));
  for (const { name, year, start, end, isToCome } of all) {
    yield {
      kind: 'meeting',
      term: name,
      reading: isToCome ? 'to-come' : 'named',
      from: isToCome ? year - 1 : year,
      until: isToCome ? year + (held.has(name) ? HELD : 0) : null,
      source: MEETINGS_SOURCE,
      start,
      end,
    };
  }
}
