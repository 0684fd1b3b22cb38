import tableScript from '../page/client/table.js?raw';
import { type Html, html } from '../page/html.ts';
import sheet from '../page/overview.css?raw';
import { page } from '../page/page.ts';
import { SCAN_LABELS } from '../scan/labels.ts';
import { isDamaged } from '../scan/order.ts';
import type { FolderReport } from './contract.ts';
import { documentTable } from './document-table.ts';
import { mostPlaceholders, moves, sumsOf } from './figures.ts';
import { OVERVIEW_LABELS } from './labels.ts';
import { linksOf } from './links.ts';
import type { OverviewOptions } from './options.ts';
import { number, type Section, table } from './section.ts';
import { sharedText } from './shared-text.ts';
import { keywordList, slogans, trendOf } from './slogan-sections.ts';

/** The report on many documents as one page, in pieces. */
export function writeOverview(report: FolderReport, options: OverviewOptions): Iterable<string> {
  const { lang } = options;
  return page({
    title: OVERVIEW_LABELS[lang].heading(report.summary.documents),
    lang,
    tool: report.tool,
    body: bodyOf(report, options),
    styles: [sheet],
    scripts: [tableScript],
  });
}

function* bodyOf(report: FolderReport, options: OverviewOptions): Generator<Html> {
  const { lang } = options;
  const labels = OVERVIEW_LABELS[lang];
  const sections = [...sectionsOf(report, options)];
  yield html`<h1>${labels.heading(report.summary.documents)}</h1>
<dl class="figures">${sumsOf(report, lang).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value.toLocaleString('en')}</dd></div>`)}</dl>
<nav class="contents" aria-label="${labels.contents}"><ul>${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
`;
  for (const { id, heading, body } of sections) {
    yield html`<section id="${id}">
<h2>${heading}</h2>
`;
    yield* body;
    yield html`</section>
`;
  }
}

/** What there is something to say of. */
function* sectionsOf(report: FolderReport, options: OverviewOptions): Generator<Section> {
  const { documents, errors, trend, keywords, duplicates } = report;
  const { lang, top, reasons } = options;
  const labels = OVERVIEW_LABELS[lang];
  const scan = SCAN_LABELS[lang];
  const links = linksOf(documents);
  if (errors.length > 0) {
    const rows = errors.map(({ path, message }, index) => [path, reasons[index] ?? message]);
    yield {
      id: 'failed',
      heading: labels.failed,
      body: [table(labels.failed, [{ head: labels.columns.path }, { head: scan.reason }], rows)],
    };
  }
  if (documents.length > 0) yield { id: 'documents', heading: labels.documents, body: documentTable(documents, links, lang) };
  if (report.slogans.length > 0) yield slogans(report.slogans, options);
  if (moves(trend)) yield trendOf(trend, options);
  if (keywords && keywords.words.length > 0) yield keywordList(keywords, options);
  const open = mostPlaceholders(documents, top);
  if (open.length > 0) {
    const columns = [{ head: labels.columns.path }, { head: labels.columns.title }, number(labels.columns.placeholders)];
    const rows = open.map((document) => [links.to(document.path), document.title, document.placeholders]);
    yield { id: 'placeholders', heading: labels.mostPlaceholders, body: [table(labels.mostPlaceholders, columns, rows)] };
  }
  if (duplicates && documents.length > 1) yield { id: 'shared', heading: labels.shared, body: sharedText(duplicates, links, options) };
  const damaged = documents.filter(isDamaged);
  if (damaged.length > 0) {
    const columns = [{ head: labels.columns.path }, number(scan.lost), number(scan.garbled)];
    const rows = damaged.map((row) => [links.to(row.path), row.replacedCharacters ?? 0, row.garbledCharacters ?? 0]);
    yield { id: 'damaged', heading: labels.damaged, body: [table(labels.damaged, columns, rows)] };
  }
}
