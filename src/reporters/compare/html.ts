import type { ParagraphPair, Point, SectionPair } from '../../model.ts';
import { placeWords } from '../../text/place.ts';
import { type Html, html } from '../page/html.ts';
import { page } from '../page/page.ts';
import type { Reporter } from '../reporter.ts';
import sheet from './compare.css?raw';
import type { CompareRecord, CompareSummary, ComparisonView } from './contract.ts';
import type { CompareOptions } from './formats.ts';
import { COMPARE_LABELS, summaryRows } from './labels.ts';
import { claimsTable, outlineTable, placeholdersTable, slogansTable } from './lists-html.ts';
import type { Part } from './parts.ts';
import { sectionName, shownParagraphs } from './shown.ts';

/** A comparison as a page: both texts beside each other, what has stayed folded away, on a narrow screen one below the other. */
export function createReporter(options: CompareOptions): Reporter<CompareRecord, CompareSummary> {
  const { lang, tool } = options;
  const labels = COMPARE_LABELS[lang];

  function* body({ documents, comparison }: CompareRecord): Generator<Html> {
    yield html`<h1>${labels.title}</h1>\n`;
    yield html`<dl class="compared">${documents.map(
      ({ path, title, date }, index) =>
        html`<div><dt>${labels.sides[index]}</dt><dd><strong>${title ?? ''}</strong> ${date ?? ''} <span class="place">${path}</span></dd></div>\n`,
    )}</dl>\n`;
    if (comparison.result !== 'different') yield html`<p class="verdict">${labels.results[comparison.result]}</p>\n`;
    if (comparison.result === 'identical') return;
    const rows = summaryRows(comparison.figures, lang);
    yield html`<table class="totals"><tbody>${rows.map(([head, counts]) => html`<tr><th scope="row">${head}</th><td>${counts}</td></tr>\n`)}</tbody></table>\n`;
    const forms = comparison.forms ?? [];
    if (forms.length > 0) {
      yield html`<p class="faint">${labels.formsHead}${forms.map(({ kind, count }) => labels.formCount(labels.forms[kind], count)).join(lang === 'en' ? ', ' : '、')}</p>\n`;
    }
    const parts: Record<Part, () => Iterable<Html>> = {
      outline: () => outlineTable(comparison.sections ?? [], options),
      text: () => text(comparison),
      slogans: () => slogansTable(comparison.slogans ?? [], options),
      placeholders: () => placeholdersTable(comparison.placeholders ?? [], options),
      claims: () => claimsTable(comparison.claims ?? [], options),
    };
    for (const part of options.parts) {
      let isEmpty = true;
      for (const piece of parts[part]()) {
        if (isEmpty) yield html`<section><h2 id="${part}">${labels.parts[part]}</h2>\n`;
        isEmpty = false;
        yield piece;
      }
      if (!isEmpty) yield html`</section>\n`;
    }
  }

  /** All of the text: what has stayed can be opened. */
  function* text({ paragraphs = [], sections = [] }: ComparisonView): Generator<Html> {
    let from = 0;
    let last: number | null | undefined;
    for (const one of shownParagraphs(paragraphs, options.context)) {
      if ('left' in one) {
        const kept = paragraphs.slice(from, from + one.left);
        from += one.left;
        yield html`<details class="kept"><summary>${labels.unchanged(one.left)}</summary>\n`;
        for (const pair of kept) yield paragraph(pair);
        yield html`</details>\n`;
        continue;
      }
      from++;
      const { pair, section } = one;
      if (section !== last && (pair.after[0] ?? pair.before[0])?.kind !== 'heading') yield heading(section, sections);
      last = section;
      yield paragraph(pair);
    }
  }

  function heading(section: number | null, sections: readonly SectionPair[]): Html {
    const pair = section === null ? undefined : sections[section];
    return html`<h3>${pair === undefined ? labels.opening : sectionName(pair.after ?? pair.before)}</h3>\n`;
  }

  function paragraph(pair: ParagraphPair): Html {
    const { changes, before, after, pieces, isCoarse } = pair;
    const isHeading = (after[0] ?? before[0])?.kind === 'heading';
    const said = changes.map((change) => labels.paragraphChanges[change]).join(lang === 'en' ? ', ' : '、');
    const note = html`${said !== '' && html`<span class="said">${said}</span> `}${isCoarse && html`<small>(${labels.coarse})</small>`}`;
    const name = isHeading ? 'pair title' : 'pair';
    if (changes.length === 0) {
      return html`<div class="${name} same">${side(1, after[0]?.span.start, after[0]?.marker, pieces, note)}</div>\n`;
    }
    const left = before.length > 0 && side(0, before[0]?.span.start, before[0]?.marker, pieces, after.length === 0 ? note : html``);
    const right = after.length > 0 && side(1, after[0]?.span.start, after[0]?.marker, pieces, note);
    return html`<div class="${name}">${left || html`<div class="side none"></div>`}${right || html`<div class="side none"></div>`}</div>\n`;
  }

  function side(index: 0 | 1, start: Point | undefined, marker: string | undefined, pieces: ParagraphPair['pieces'], note: Html): Html {
    const own = index === 0 ? 'removed' : 'added';
    const place = start && html`<span class="place"><span class="unseen">${labels.sides[index]} </span>${placeWords(start, lang)}</span> `;
    const words = pieces.map(({ kind, text: part }) => {
      if (kind === 'same') return html`${part}`;
      if (kind !== own) return false;
      return kind === 'removed' ? html`<del>${part}</del>` : html`<ins>${part}</ins>`;
    });
    return html`<div class="side">${place}${note}<p>${marker ?? ''}${words}</p></div>`;
  }

  return {
    *document(record) {
      const names = record.documents.map(({ title, path }) => title ?? path);
      const title = `${labels.title}: ${[...new Set(names)].join(' → ')}`;
      yield* page({ title, lang, tool, body: body(record), styles: [sheet] });
    },
    *end() {},
  };
}
