import type { ClaimChange, Placeholder, PlaceholderChange, SectionPair, SloganChange } from '../../model.ts';
import { type Html, html } from '../page/html.ts';
import type { CompareOptions } from './formats.ts';
import { COMPARE_LABELS, sectionChanges, signedText } from './labels.ts';
import { noteOn, placesText, sectionName } from './shown.ts';

type Cell = string | Html | { readonly number: string };

/** A table that scrolls by itself where the screen is narrow; nothing where there are no rows. */
function* table(name: string, heads: readonly string[], rows: readonly (readonly [Cell, ...Cell[]])[]): Generator<Html> {
  if (rows.length === 0) return;
  yield html`<div class="wide" tabindex="0" role="region" aria-label="${name}"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>\n`;
  for (const [first, ...others] of rows) {
    yield html`<tr><th scope="row">${typeof first === 'object' && 'number' in first ? first.number : first}</th>${others.map((cell) =>
      typeof cell === 'object' && 'number' in cell ? html`<td class="number">${cell.number}</td>` : html`<td>${cell}</td>`,
    )}</tr>\n`;
  }
  yield html`</tbody></table></div>\n`;
}

/** The outlines in one table. */
export function outlineTable(sections: readonly SectionPair[], { lang }: CompareOptions): Generator<Html> {
  const labels = COMPARE_LABELS[lang];
  const [a, b] = labels.sides;
  const heads = [labels.section, labels.change, `${labels.characters}: ${a}`, b, '±'];
  const rows = sections.map((pair): [Cell, ...Cell[]] => {
    const { changes, before, after } = pair;
    const section = after ?? before;
    const note = noteOn(pair, sections, labels);
    const level = Math.min(6, section?.level ?? 1);
    const name = sectionName(section);
    const shown = changes.includes('added') ? html`<ins>${name}</ins>` : changes.includes('removed') ? html`<del>${name}</del>` : name;
    return [
      html`<span class="level-${level}">${shown}${note !== null && html`<br><small>${note}</small>`}</span>`,
      sectionChanges(pair, lang),
      { number: String(before?.characters ?? '') },
      { number: String(after?.characters ?? '') },
      { number: signedText((after?.characters ?? 0) - (before?.characters ?? 0)) },
    ];
  });
  return table(labels.parts.outline, heads, rows);
}

/** The set phrases that came, went, or are used more or less. */
export function slogansTable(slogans: readonly SloganChange[], { lang }: CompareOptions): Generator<Html> {
  const labels = COMPARE_LABELS[lang];
  const heads = [labels.term, labels.change, labels.kind, ...labels.sides];
  const rows = slogans.map(({ term, change, kind, before, after }): [Cell, ...Cell[]] => [
    term,
    labels.slogans[change],
    labels.kinds[kind],
    { number: String(before.count) },
    { number: String(after.count) },
  ]);
  return table(labels.parts.slogans, heads, rows);
}

/** What became of what was open. */
export function placeholdersTable(placeholders: readonly PlaceholderChange[], { lang }: CompareOptions): Generator<Html> {
  const labels = COMPARE_LABELS[lang];
  const heads = [labels.change, labels.placeholder, `${labels.filledWith} / ${labels.insteadOf}`];
  const rows = placeholders.map(({ change, before, after, words, span }): [Cell, ...Cell[]] => {
    const { text, context } = (before ?? after) as Placeholder;
    const place = placesText(before?.span.start ?? span?.start, after?.span.start ?? (before ? span?.start : undefined));
    return [
      labels.placeholders[change],
      html`<span class="place">${place}</span> ${context.before}<mark>${text}</mark>${context.after}`,
      words === undefined ? '' : html`${before ? labels.filledWith : labels.insteadOf} <strong>${words}</strong>`,
    ];
  });
  return table(labels.parts.placeholders, heads, rows);
}

/** The claims that changed. */
export function claimsTable(claims: readonly ClaimChange[], { lang }: CompareOptions): Generator<Html> {
  const labels = COMPARE_LABELS[lang];
  const said = (claim: ClaimChange['before']): Cell =>
    claim === null ? '' : html`${claim.text}<br><small>${labels.claim(claim.claimed, claim.found)}</small>`;
  const rows = claims.map(({ change, before, after }): [Cell, ...Cell[]] => [labels.claims[change], said(before), said(after)]);
  return table(labels.parts.claims, [labels.change, ...labels.sides], rows);
}
