import type { Duplicates, SharedPassage } from '../../model.ts';
import { placeWords } from '../../text/place.ts';
import { type Html, html } from '../page/html.ts';
import { SCAN_LABELS } from '../scan/labels.ts';
import { excerpt, hasShared, percent } from './figures.ts';
import { OVERVIEW_LABELS, type OverviewLabels } from './labels.ts';
import type { Links } from './links.ts';
import type { OverviewOptions } from './options.ts';
import { number, table } from './section.ts';

/** Of a passage so much stands in its summary, and at most so much below it, in characters. */
const SUMMARY = 40;
const QUOTED = 1000;

/** What stands in more than one document: groups, pairs, and the passages themselves on demand. */
export function* sharedText(
  duplicates: Duplicates,
  { to: link }: Links,
  { lang, top }: Pick<OverviewOptions, 'lang' | 'top'>,
): Generator<Html> {
  const labels = OVERVIEW_LABELS[lang];
  const { clusters, pairs, passages } = duplicates;
  if (!hasShared(duplicates)) return yield html`<p>${labels.none}</p>\n`;
  for (const { kind, paths } of clusters) {
    yield html`<div class="cluster"><p>${labels.clusterKinds[kind]}</p><ul>${paths.map((path) => html`<li>${link(path)}</li>`)}</ul></div>\n`;
  }
  const heads = SCAN_LABELS[lang];
  yield html`<h3>${labels.pairs}</h3>\n`;
  yield table(
    labels.pairs,
    [{ head: heads.path }, { head: heads.path }, number(labels.sharedCharacters), number(labels.containment), number(labels.similarity)],
    pairs
      .slice(0, top)
      .map(({ paths: [one, other], characters, containment, similarity }) => [
        link(one),
        link(other),
        characters,
        containment.map(percent).join(' / '),
        percent(similarity),
      ]),
  );
  yield more(pairs.length - top, labels);
  yield html`<h3>${labels.passages}</h3>\n`;
  for (const passage of passages.slice(0, top)) yield passageOf(passage, link, lang);
  yield more(passages.length - top, labels);
}

const more = (count: number, labels: OverviewLabels): Html => html`${count > 0 && html`<p class="faint">${labels.more(count)}</p>\n`}`;

function passageOf({ text, characters, setCharacters, places }: SharedPassage, link: Links['to'], lang: OverviewOptions['lang']): Html {
  const labels = OVERVIEW_LABELS[lang];
  return html`<details class="passage"><summary>${excerpt(text, SUMMARY)} <span class="faint numbers">${characters}</span></summary>
<blockquote>${excerpt(text, QUOTED)}</blockquote>
${setCharacters > 0 && html`<p class="faint">${labels.setCharacters(setCharacters)}</p>`}<ul>${places.map(
    ({ path, span }) => html`<li>${link(path)} <span class="place">${placeWords(span.start, lang)}</span></li>`,
  )}</ul>
</details>
`;
}
