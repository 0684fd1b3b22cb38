import type { Language } from '../../language.ts';
import type { AnnotatedDocument, Tool } from '../../model.ts';
import { countNodes } from '../../outline/count.ts';
import script from '../page/client/speech.js?raw';
import { type Html, html } from '../page/html.ts';
import { page } from '../page/page.ts';
import sheet from '../page/speech.css?raw';
import { Anchors, placeUnit } from './anchors.ts';
import { article } from './article.ts';
import { contents } from './contents.ts';
import { mostUsed, sections } from './drawings.ts';
import { SPEECH_LABELS, type SpeechLabels } from './labels.ts';
import { Lists } from './lists.ts';
import { switches } from './switches.ts';

/** What the page of a speech depends on beside its record. */
export interface SpeechPageOptions {
  readonly lang: Language;
  readonly tool: Tool;
  /** Where the page comes from: a link to the page of its folder. */
  readonly back?: { readonly href: string; readonly text: string };
}

/**
 * The page of one speech, in pieces: its outline beside its restored text, in which slogans, placeholders, claims and findings are marked,
 * and below them as lists. Linear in the length of the text.
 */
export function speechPage(record: AnnotatedDocument, { lang, tool, back }: SpeechPageOptions): Generator<string> {
  return page({
    title: record.title ?? record.path,
    lang,
    tool,
    body: body(record, lang),
    styles: [sheet],
    scripts: [script],
    ...(back && { navigation: html`<a href="${back.href}">${back.text}</a>` }),
  });
}

function* body(record: AnnotatedDocument, lang: Language): Generator<Html> {
  const labels = SPEECH_LABELS[lang];
  const anchors = new Anchors(record);
  yield html`<h1${record.title !== null && html` lang="zh-CN"`}>${record.title ?? record.path}</h1>
<p class="faint">${record.path} · ${record.encoding}${record.date !== undefined && html` · <time datetime="${record.date}">${record.date}</time>`}</p>
${figures(record, labels)}
${sections(record, lang)}
<div class="reading">
<div class="side">
${switches(record, lang)}
${record.outline.length > 0 && html`<nav class="contents" id="contents" aria-label="${labels.contents}">${contents(record.outline, lang)}</nav>`}
</div>
<article class="speech" id="text" lang="zh-CN" aria-labelledby="text-head" data-place="${labels.places[placeUnit(record)]}">
<h2 class="unseen" id="text-head">${labels.text}</h2>
`;
  yield* article(record, anchors, lang);
  yield html`</article>\n</div>\n`;
  const lists = new Lists(record, anchors, lang);
  const { slogans } = record;
  if (slogans.length > 0) {
    const places = slogans.reduce((total, { count }) => total + count, 0);
    yield* list('slogans', labels.slogans, labels.sloganSum(slogans.length, places), lists.slogans(), mostUsed(record, lang));
  }
  const others = ['placeholders', 'claims', 'findings'] as const;
  for (const name of others) if (record[name].length > 0) yield* list(name, labels[name], record[name].length, lists[name]());
  const traces = record.removals.length + record.seams.length;
  if (traces > 0) yield* list('traces', labels.traces, traces, lists.traces());
}

function* list(id: string, head: string, sum: string | number, entries: Iterable<Html>, before: Html | null = null): Generator<Html> {
  yield html`<section class="list" id="${id}">\n<h2>${head} <small>${sum}</small></h2>\n${before}`;
  yield* entries;
  yield html`</section>\n`;
}

/** The figures of the speech; those that have a list lead to it. */
function figures(record: AnnotatedDocument, labels: SpeechLabels): Html {
  const { headings, points } = countNodes(record.outline);
  const broken = record.claims.filter(({ holds }) => holds === false).length;
  const rows: readonly (readonly [name: string, value: number, list?: string])[] = [
    [labels.characters, record.characters],
    [labels.headings, headings],
    [labels.points, points],
    [labels.slogans, record.slogans.length, 'slogans'],
    [labels.placeholders, record.placeholders.length, 'placeholders'],
    [labels.brokenClaims, broken, 'claims'],
    [labels.findings, record.findings.length, 'findings'],
    [labels.removed, record.boilerplate.length, 'traces'],
  ];
  return html`<dl class="figures">${rows.map(([name, value, target]) => {
    const words = target === undefined || value === 0 ? value : html`<a href="#${target}">${value}</a>`;
    return html`<div><dt>${name.toLowerCase()}</dt><dd>${words}</dd></div>`;
  })}</dl>`;
}
