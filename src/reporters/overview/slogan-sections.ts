import type { Language } from '../../language.ts';
import type { Keywords, SloganTotal, TermTrend, Trend } from '../../model.ts';
import { perMillion } from '../../text/count.ts';
import { bars, periods } from '../page/charts.ts';
import { type Html, html } from '../page/html.ts';
import { SLOGANS_LABELS } from '../slogans/labels.ts';
import { TREND_LABELS } from '../trend/labels.ts';
import { sparkline, summed, ticksFor } from '../trend/sparkline.ts';
import { sloganTable } from './figures.ts';
import { OVERVIEW_LABELS } from './labels.ts';
import type { OverviewOptions } from './options.ts';
import { number, type Section, table } from './section.ts';

/** A chart has as many bars, or lines, as can be told apart. */
const MOST_BARS = 15;
const MOST_LINES = 4;
/** The way of a term is one line of at most so many signs, each of several years where there are more. */
const MOST_TICKS = 24;

/** The slogans in most documents: how many, and what they stand for. */
export function slogans(all: readonly SloganTotal[], { lang, top }: OverviewOptions): Section {
  const shown = all.slice(0, top);
  const { term, documents } = SLOGANS_LABELS[lang];
  const { heads, cellsOf } = sloganTable(lang);
  const labels = OVERVIEW_LABELS[lang];
  const heading = labels.slogans;
  const values = shown.slice(0, MOST_BARS);
  const chart = bars({
    lang,
    caption: labels.inDocuments,
    heads: [term, documents],
    rows: values.map((total) => ({ name: total.term, value: total.documents, note: `${total.term}: ${total.count}` })),
  });
  return {
    id: 'slogans',
    heading,
    body: [
      html`${shown.length < all.length && html`<p class="faint">${labels.slogansShown(shown.length, all.length)}</p>\n`}`,
      ...(differ(values.map((total) => total.documents)) ? [chart] : []),
      table(heading, heads, shown.map(cellsOf), 'terms'),
    ],
  };
}

/** A chart in which all values are equal says nothing that a word does not. */
const differ = (values: readonly number[]): boolean => new Set(values).size > 1;

/** How the slogans move over the years: the most used as lines, more of them as a table, and the numbers of every year on demand. */
export function trendOf(trend: Trend, { lang, top }: OverviewOptions): Section {
  const { by, periods: all, terms, undated } = trend;
  const labels = OVERVIEW_LABELS[lang];
  const heading = labels.trend[by];
  const { period: head, sums } = TREND_LABELS[lang];
  const names = all.map(({ period }) => period);
  const chart = { lang, head: head[by], periods: names };
  const counts = all.map(({ documents }) => documents);
  const charts: Html[] = [];
  if (differ(counts)) {
    charts.push(periods({ ...chart, caption: labels.perPeriod[by], series: [{ name: labels.documents, values: counts }], as: 'columns' }));
  }
  const shown = terms.slice(0, top);
  if (shown.length > 0) {
    const series = shown.slice(0, MOST_LINES).map(({ term, rates }) => ({ name: term, values: rates }));
    charts.push(periods({ ...chart, caption: labels.trendNote, series, as: 'lines' }));
  }
  const body = [
    html`<p class="faint">${sums(trend)}${undated.length > 0 && labels.and + labels.undated(undated.length)}</p>
<div class="charts">${charts}</div>
`,
  ];
  if (shown.length > 0) body.push(movements(trend, shown, lang), everyPeriod(trend, shown, lang));
  return { id: 'trend', heading, body };
}

/** Each term with its whole way as one line of signs. */
function movements({ periods: all }: Trend, terms: readonly TermTrend[], lang: Language): Html {
  const { term, change, changes, count, documents, perMillion: rate, first, last } = TREND_LABELS[lang];
  const ticks = ticksFor(all.length, MOST_TICKS, 1);
  const characters = summed(
    all.map((period) => period.characters),
    ticks,
  );
  const way = ({ counts }: TermTrend): Html => {
    const rates = summed(counts, ticks).map((places, index) => perMillion(places, characters[index] ?? 0));
    return html`<span class="way" aria-hidden="true">${Array.from(sparkline(rates, 1), (tick) => html`<i>${tick}</i>`)}</span>`;
  };
  return table(
    OVERVIEW_LABELS[lang].trendNote,
    [
      { head: term },
      { head: OVERVIEW_LABELS[lang].way },
      { head: change },
      number(count),
      number(documents),
      number(rate),
      { head: first },
      { head: last },
    ],
    terms.map((each) => [
      each.term,
      way(each),
      each.change === null ? '' : changes[each.change],
      each.count,
      each.documents,
      each.perMillion.toFixed(1),
      each.first.date,
      each.last.date,
    ]),
    'movements',
  );
}

function everyPeriod({ by, periods: all }: Trend, terms: readonly TermTrend[], lang: Language): Html {
  const labels = OVERVIEW_LABELS[lang];
  const written = all.flatMap(({ documents }, index) => (documents === 0 ? [] : [index]));
  const rows = terms.map(({ term, rates }) => [term, ...written.map((index) => Math.round(rates[index] ?? 0))]);
  const heads = [{ head: TREND_LABELS[lang].term }, ...written.map((index) => number(all[index]?.period ?? ''))];
  return html`<details><summary>${labels.everyPeriod[by]}</summary>
${table(`${labels.everyPeriod[by]}: ${labels.trendNote}`, heads, rows)}</details>
`;
}

/** The keywords of all documents together, each with how often it stands. */
export function keywordList({ engine, words, candidates }: Keywords, { lang, top }: OverviewOptions): Section {
  const labels = OVERVIEW_LABELS[lang];
  const shown = words.slice(0, top);
  const note = `${labels.keywordsNote(engine.name)}${labels.and}${labels.keywordsShown(shown.length, candidates)}`;
  return {
    id: 'keywords',
    heading: labels.keywords,
    body: [
      html`<p class="faint">${note}</p>
<ol class="words-of" lang="zh-CN">${shown.map(({ word, count }) => html`<li><span>${word}</span> <span class="faint numbers">${count}</span></li>\n`)}</ol>
`,
    ],
  };
}
