import type { Keywords, SloganTotal, Trend } from '../../model.ts';
import { bars, periods } from '../page/charts.ts';
import { type Html, html } from '../page/html.ts';
import { SLOGANS_LABELS } from '../slogans/labels.ts';
import { meaningText } from './figures.ts';
import { OVERVIEW_LABELS } from './labels.ts';
import type { OverviewOptions } from './options.ts';
import { number, type Section, table } from './section.ts';

/** A chart has as many bars, or lines, as can be told apart. */
const MOST_BARS = 15;
const MOST_LINES = 4;

/** The slogans in most documents: how many, and what they stand for. */
export function slogans(all: readonly SloganTotal[], { lang, top }: OverviewOptions): Section {
  const shown = all.slice(0, top);
  const { term, kind, documents, count, per1000, expansion, sloganKinds } = SLOGANS_LABELS[lang];
  const labels = OVERVIEW_LABELS[lang];
  const heading = labels.slogans;
  const rows = shown.map((total) => [
    total.term,
    sloganKinds[total.kind],
    total.documents,
    total.count,
    total.per1000.toFixed(2),
    meaningText(total, lang),
  ]);
  const chart = bars({
    lang,
    caption: labels.inDocuments,
    heads: [term, documents],
    rows: shown.slice(0, MOST_BARS).map((total) => ({ name: total.term, value: total.documents, note: `${total.term}: ${total.count}` })),
  });
  return {
    id: 'slogans',
    heading,
    body: [
      html`${shown.length < all.length && html`<p class="faint">${labels.slogansShown(shown.length, all.length)}</p>\n`}`,
      chart,
      table(
        heading,
        [{ head: term }, { head: kind }, number(documents), number(count), number(per1000), { head: expansion }],
        rows,
        'terms',
      ),
    ],
  };
}

/** How the slogans move over the years: the most used as lines, more of them as a table. */
export function trendOf({ by, periods: all, terms, undated }: Trend, { lang, top }: OverviewOptions): Section {
  const labels = OVERVIEW_LABELS[lang];
  const heading = labels.trend[by];
  const names = all.map(({ period }) => period);
  const shown = terms.slice(0, top);
  const counts = all.map(({ documents }) => documents);
  const body: Html[] = [
    periods({
      lang,
      caption: labels.perPeriod[by],
      head: labels.period[by],
      periods: names,
      series: [{ name: labels.documents, values: counts }],
      as: 'columns',
    }),
  ];
  if (undated.length > 0) body.push(html`<p class="faint">${labels.undated(undated.length)}</p>`);
  if (shown.length > 0) {
    const lines = shown.slice(0, MOST_LINES).map(({ term, rates }) => ({ name: term, values: rates }));
    const { term, documents } = SLOGANS_LABELS[lang];
    const rows = shown.map((one) => [
      one.term,
      one.change === null ? '' : labels.change[one.change],
      one.documents,
      ...one.rates.map((rate) => (rate === null ? '' : Math.round(rate))),
    ]);
    const columns = [{ head: term }, { head: labels.use }, number(documents), ...names.map(number)];
    body.push(
      periods({ lang, caption: labels.trendNote, head: labels.period[by], periods: names, series: lines, as: 'lines' }),
      table(`${heading}: ${labels.trendNote}`, columns, rows, 'rates'),
    );
  }
  return { id: 'trend', heading, body };
}

/** The keywords of all documents together, each with how often it stands. */
export function keywordList({ engine, words }: Keywords, { lang, top }: OverviewOptions): Section {
  const labels = OVERVIEW_LABELS[lang];
  return {
    id: 'keywords',
    heading: labels.keywords,
    body: [
      html`<p class="faint">${labels.keywordsNote(engine.name)}</p>
<ol class="words-of">${words.slice(0, top).map(({ word, count }) => html`<li><span>${word}</span> <span class="faint numbers">${count}</span></li>\n`)}</ol>
`,
    ],
  };
}
