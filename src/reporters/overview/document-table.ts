import type { Language } from '../../language.ts';
import { type Html, html } from '../page/html.ts';
import type { SortKey } from '../scan/order.ts';
import type { ReportedDocument } from './contract.ts';
import { DOCUMENT_COLUMNS, DOCUMENT_KEYS, TEXT_KEYS } from './figures.ts';
import { OVERVIEW_LABELS, type OverviewLabels } from './labels.ts';
import type { Links } from './links.ts';

/** A longer table has a box of its own, so that what comes after it is not far away. */
const MANY = 15;
/** What a document can be asked to have, by the column that counts it. */
const NEEDS = { placeholders: 'withPlaceholders', findings: 'withFindings', claims: 'withBrokenClaims' } as const satisfies Partial<
  Record<SortKey, keyof OverviewLabels>
>;

/** The documents, one a row, with what sorts and filters them; a page without its script is a table in the order of the paths. */
export function* documentTable(documents: readonly ReportedDocument[], links: Links, lang: Language): Generator<Html> {
  const labels = OVERVIEW_LABELS[lang];
  const head = (key: SortKey): Html => {
    if (key === 'path') return html`<th scope="col" aria-sort="ascending">${labels.columns[key]}</th>`;
    return TEXT_KEYS.has(key)
      ? html`<th scope="col">${labels.columns[key]}</th>`
      : html`<th scope="col" class="number">${labels.columns[key]}</th>`;
  };
  yield controls(labels);
  if (links.folder !== '') yield html`<p class="faint">${labels.folder(links.folder)}</p>\n`;
  yield html`<div class="wide${documents.length > MANY ? ' many' : ''}" tabindex="0" role="region" aria-label="${labels.documents}">
<table class="documents">
<thead><tr>${DOCUMENT_KEYS.map(head)}</tr></thead>
<tbody lang="zh-CN">
`;
  for (const document of documents) yield row(document, links);
  yield html`</tbody>
</table>
</div>
`;
}

function row(document: ReportedDocument, links: Links): Html {
  const [, ...others] = DOCUMENT_KEYS;
  return html`<tr><th scope="row">${links.to(document.path)}</th>${others.map((key) => html`<td>${DOCUMENT_COLUMNS[key](document)}</td>`)}</tr>
`;
}

function controls(labels: OverviewLabels): Html {
  const needs = Object.entries(NEEDS) as [keyof typeof NEEDS, (typeof NEEDS)[keyof typeof NEEDS]][];
  return html`<div class="filter" id="filter" hidden>
<label>${labels.filter} <input type="search" id="filter-words" placeholder="${labels.filterHint}" autocomplete="off"></label>
<label>${labels.only} <select id="filter-only"><option value="">${labels.all}</option>${needs.map(
    ([key, label]) => html`<option value="${DOCUMENT_KEYS.indexOf(key)}">${labels[label]}</option>`,
  )}</select></label>
<output id="filter-count" for="filter-words filter-only" data-words="${labels.shown}"></output>
</div>
`;
}
