import { type Html, html, type Part } from '../page/html.ts';
import type { Head } from './figures.ts';

/** A part of the page that the contents lead to. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: Iterable<Html>;
}

export const number = (head: string): Head => ({ head, isNumber: true });

/** A table whose first column names its rows; it scrolls by itself where it is too wide. */
export function table(label: string, heads: readonly Head[], rows: readonly (readonly Part[])[], className = ''): Html {
  const cell = (value: Part, index: number): Html =>
    heads[index]?.isNumber ? html`<td class="number">${value}</td>` : html`<td>${value}</td>`;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${label}"><table${className !== '' && html` class="${className}"`}>
<thead><tr>${heads.map(({ head, isNumber }) => (isNumber ? html`<th scope="col" class="number">${head}</th>` : html`<th scope="col">${head}</th>`))}</tr></thead>
<tbody>
${rows.map(([name, ...values]) => html`<tr><th scope="row">${name}</th>${values.map((value, index) => cell(value, index + 1))}</tr>\n`)}</tbody>
</table></div>
`;
}
