import type { Language } from '../../language.ts';
import type { DuplicateCluster, DuplicatePair, SharedPassage } from '../../model.ts';
import { placeWords } from '../../text/place.ts';
import { DUPLICATES_LABELS, percent } from '../duplicates/labels.ts';
import { type Html, html } from '../page/html.ts';
import type { ReportedDuplicates } from './contract.ts';
import { excerpt, opening } from './figures.ts';
import { OVERVIEW_LABELS } from './labels.ts';
import type { Links } from './links.ts';
import type { OverviewOptions } from './options.ts';
import { number, table } from './section.ts';

/** Of a passage so much stands in its summary, and at most so much below it, in characters. */
const SUMMARY = 40;
const QUOTED = 1000;
/** Most documents of a cluster, and places of a passage, that are told. */
const MOST_NAMES = 20;

/** What stands in more than one document: groups, pairs, and the passages themselves on demand. */
export function* sharedText(duplicates: ReportedDuplicates, links: Links, { lang, top }: OverviewOptions): Generator<Html> {
  const labels = DUPLICATES_LABELS[lang];
  const { headings } = OVERVIEW_LABELS[lang];
  const { clusters, pairs, passages, found } = duplicates;
  if (pairs.length === 0) return yield html`<p>${labels.nothing}</p>\n`;
  yield html`<div class="clusters">${clusters.slice(0, top).map((cluster) => clusterOf(cluster, links, lang))}</div>\n`;
  yield more(clusters.length - top, labels.moreClusters);
  yield html`<h3>${headings.pairs}</h3>\n`;
  yield pairTable(pairs.slice(0, top), links, lang);
  yield more(found.pairs - top, labels.morePairs);
  yield html`<h3>${headings.passages}</h3>\n`;
  for (const passage of passages.slice(0, top)) yield passageOf(passage, links, lang);
  yield more(found.passages - top, labels.morePassages);
}

const more = (count: number, say: (count: number) => string): Html => html`${count > 0 && html`<p class="faint">${say(count)}</p>\n`}`;

function clusterOf({ kind, paths }: DuplicateCluster, { to }: Links, lang: Language): Html {
  const { clusters, moreDocuments } = DUPLICATES_LABELS[lang];
  return html`<div class="cluster"><p>${clusters[kind](paths.length)}</p><ul>${paths.slice(0, MOST_NAMES).map((path) => html`<li>${to(path)}</li>`)}</ul>${more(paths.length - MOST_NAMES, moreDocuments)}</div>\n`;
}

function pairTable(pairs: readonly DuplicatePair[], { to }: Links, lang: Language): Html {
  const { first, second, shared, ofFirst, ofSecond, passages } = DUPLICATES_LABELS[lang];
  return table(
    OVERVIEW_LABELS[lang].headings.pairs,
    [{ head: first }, { head: second }, number(shared), number(ofFirst), number(ofSecond), number(passages)],
    pairs.map(({ paths, characters, containment, passages: count }) => [...paths.map(to), characters, ...containment.map(percent), count]),
    'pairs',
  );
}

function passageOf(passage: SharedPassage, { to }: Links, lang: Language): Html {
  const { text, places } = passage;
  const labels = DUPLICATES_LABELS[lang];
  return html`<details class="passage"><summary lang="zh-CN">${opening(text, SUMMARY)}</summary>
<blockquote lang="zh-CN">${excerpt(text, QUOTED)}</blockquote>
<p class="faint">${labels.passage(passage)}</p>
<ul>${places
    .slice(0, MOST_NAMES)
    .map(
      ({ path, span }) => html`<li>${to(path)} <span class="place">${placeWords(span.start, lang)}</span></li>`,
    )}</ul>${more(places.length - MOST_NAMES, labels.morePlaces)}
</details>
`;
}
