import { LAST_MEETING } from '../../../lexicon/meetings.ts';
import type { Lexicon } from '../../../lexicon/terms.ts';
import type { Slogan } from '../../../model.ts';
import { oncePer } from '../../../text/once.ts';
import type { Rule, Subject } from '../../rule.ts';
import { latestEvent } from '../../year.ts';

/** A term may be printed before the year that is known as its first: in drafts, in the months before a congress. */
const GRACE = 1;
/** So many dated terms make a profile, and so many years without any new one make it old. */
const LEAST_TERMS = 4;
const OLD = 6;
/** Since then the vocabulary changes from year to year, and the lexicon knows the years. */
const SINCE = 2012;

/** Plans are spoken of years before they begin. */
const PLANS = /^[一二七八九十]*[一二三四五六七八九十]五(?:规划|计划)?$/;

interface Dated {
  readonly slogan: Slogan;
  readonly year: number;
}

/** Words that are younger than the text, or all older than it should be. */
export const anachronism: Rule = {
  id: 'phrase/anachronism',
  severity: 'info',
  summary: { en: 'The slogans do not fit the year of the text', zh: '提法与文稿年代不符' },
  documentation: {
    en:
      'A slogan that came up after the date of the text: the date or the slogan is not of this text. And the other way round: a text that speaks of a recent congress ' +
      `with ${LEAST_TERMS} or more slogans of the years from ${SINCE} on, none of them from its last ${OLD} years: an older text that was given a new date. ` +
      'The evidence is shown, no score is given. The first years are those of the lexicon, where no earlier text has the same words.',
    zh:
      `晚于文稿日期才出现的提法，说明日期或提法有误。反之，文稿谈及新近的会议，所用 ${SINCE} 年以来的提法有 ${LEAST_TERMS} 个以上，却没有一个出自最近 ${OLD} 年，可能是旧稿改了日期。` +
      '只列证据，不打分。提法的起始年份取自词库，更早的文献中已有同样字样的不计。',
  },
  examples: {
    wrong: ['在全市党建工作会议上的讲话\n（2013年5月6日）\n\n同志们：\n要做到“两个维护”，坚持以习近平新时代中国特色社会主义思想为指导。\n'],
    right: ['在全市党建工作会议上的讲话\n（2023年5月6日）\n\n同志们：\n要做到“两个维护”，坚持以习近平新时代中国特色社会主义思想为指导。\n'],
  },
  *check(subject) {
    const { restored, lexicon, slogans, record } = subject;
    const year = record.date === undefined ? null : Number(record.date.slice(0, 4));
    if (year !== null) {
      const years = firstYears(lexicon);
      for (const slogan of slogans) {
        const first = firstYearOf(slogan, years);
        if (first === undefined || first <= year + GRACE) continue;
        yield {
          span: (slogan.occurrences[0] as Slogan['occurrences'][number]).span,
          message: {
            en: `${slogan.term} is known from ${first} on, the text is dated ${year}`,
            zh: `“${slogan.term}”始见于 ${first} 年，而文稿日期为 ${year} 年`,
          },
          actual: slogan.term,
        };
      }
    }
    const old = oldProfile(subject);
    if (old) yield { ...old, span: restored.spanOf(old.start, old.end) };
  },
};

/** The first year of a slogan, where the lexicon knows one and no text of an earlier year has the same words in another sense. */
function firstYearOf({ term, canonical = term, expansionSource }: Slogan, years: ReadonlyMap<string, number>): number | undefined {
  return expansionSource === 'document' ? undefined : years.get(canonical);
}

const firstYears = oncePer(({ entries }: Lexicon): Map<string, number> => {
  const years = new Map<string, number>();
  const several = new Set<string>();
  for (const { term, introduced, attested } of entries) {
    if (years.has(term)) several.add(term);
    const isSure = /^\d{4}$/.test(introduced) && (attested === '' || Number(attested.slice(0, 4)) >= Number(introduced) - GRACE);
    if (isSure && !PLANS.test(term)) years.set(term, Number(introduced));
  }
  for (const term of several) years.delete(term);
  return years;
});

/** A text that speaks of a recent congress in the words of years ago. */
function oldProfile(subject: Subject) {
  // For a profile it does not matter whether the words were there before: only the youngest counts.
  const profile: Dated[] = [];
  let latest = 0;
  for (const slogan of subject.slogans) {
    const { introduced } = slogan;
    if (introduced === undefined) continue;
    const year = Number(introduced);
    if (!(year >= SINCE) || !/^\d{4}$/.test(introduced)) continue;
    // Most texts have words so young that no congress that is known could be years later.
    if (LAST_MEETING - year < OLD) return null;
    profile.push({ slogan, year });
    latest = Math.max(latest, year);
  }
  if (profile.length < LEAST_TERMS) return null;
  const event = latestEvent(subject);
  if (event === null || event.year - latest < OLD) return null;
  const shown = [...profile].sort((a, b) => b.year - a.year).map(({ slogan, year }) => `${slogan.term} ${year}`);
  return {
    start: event.start,
    end: event.end,
    message: {
      en: `the text speaks of ${event.year}, its youngest slogan is of ${latest}: ${shown.join(', ')}`,
      zh: `文稿谈及 ${event.year} 年的会议，而最晚的提法出自 ${latest} 年：${shown.join('、')}`,
    },
    evidence: profile.map(({ slogan }) => (slogan.occurrences[0] as Slogan['occurrences'][number]).span),
  };
}
