import type { Language } from '../../language.ts';
import type { AnnotatedDocument, Claim, Finding, Mark, Placeholder, Slogan, Span } from '../../model.ts';
import { CHECK_LABELS } from '../check/labels.ts';
import { CLEAN_LABELS } from '../clean/labels.ts';
import { OUTLINE_LABELS } from '../outline/labels.ts';
import { type Html, html, type Part } from '../page/html.ts';
import { PLACEHOLDERS_LABELS } from '../placeholders/labels.ts';
import { suggested } from '../placeholders/suggested.ts';
import { SLOGANS_LABELS } from '../slogans/labels.ts';
import { isUnexplained, meaningOf } from '../slogans/meaning.ts';
import { type Anchors, entryId, placeOf, placeUnit } from './anchors.ts';
import { SPEECH_LABELS, type SpeechLabels } from './labels.ts';

/** Of more places than this the rest is folded. */
const MOST_PLACES = 8;

/** A column of a list: its head, and whether its cells hold no more than a word, numbers or places. */
type Column = readonly [head: string, className?: 'short' | 'number' | 'places'];

/** The lists below a text: an entry for each record, which leads to its places and is led to from them. */
export class Lists {
  private readonly labels: SpeechLabels;
  /** Head of the columns of places. */
  private readonly place: string;

  constructor(
    private readonly document: AnnotatedDocument,
    private readonly anchors: Anchors,
    private readonly lang: Language,
  ) {
    this.labels = SPEECH_LABELS[lang];
    this.place = this.labels.places[placeUnit(document)];
  }

  *slogans(): Generator<Html> {
    const { kind, field, introduced, meaning, count, slogans } = this.labels;
    const columns: Column[] = [
      [slogans],
      [kind, 'short'],
      [field, 'short'],
      [introduced, 'short'],
      [meaning],
      [count, 'number'],
      [this.place, 'places'],
    ];
    yield* table(columns, this.document.slogans, (slogan, index) => {
      const mark: Mark = { kind: 'slogan', index };
      const where = slogan.occurrences.map(({ span }, occurrence) => this.anchors.link({ ...mark, occurrence }, span.start));
      const name = SLOGANS_LABELS[this.lang].sloganKinds[slogan.kind];
      const year = slogan.introduced ?? '';
      return row(mark, columns, [slogan.term, name, slogan.category ?? '', year, this.meaning(slogan), slogan.count, this.places(where)]);
    });
  }

  private meaning(slogan: Slogan): Part {
    const labels = SLOGANS_LABELS[this.lang];
    if (isUnexplained(slogan)) return html`<span class="faint">${labels.notExplained}</span>`;
    const words = meaningOf(slogan);
    const { expansionSpan } = slogan;
    return expansionSpan === undefined ? words : html`${labels.saidAt(expansionSpan.start)}${words}`;
  }

  *placeholders(): Generator<Html> {
    const { placeholders, category, context, suggestion } = this.labels;
    const columns: Column[] = [[placeholders], [category, 'short'], [context], [suggestion], [this.place, 'places']];
    const labels = PLACEHOLDERS_LABELS[this.lang];
    yield* table(columns, this.document.placeholders, (placeholder: Placeholder, index) => {
      const mark: Mark = { kind: 'placeholder', index };
      const { text, unit = '' } = placeholder;
      const around = html`${placeholder.context.before}<mark>${text}</mark>${placeholder.context.after}`;
      const where = this.anchors.link(mark, placeholder.span.start);
      return row(mark, columns, [
        text + unit,
        labels.categories[placeholder.category],
        around,
        suggested(placeholder, labels).join(' / '),
        where,
      ]);
    });
  }

  *claims(): Generator<Html> {
    const { claims, kind, result, evidence } = this.labels;
    const columns: Column[] = [[claims], [kind, 'short'], [result], [evidence, 'places'], [this.place, 'places']];
    yield* table(columns, this.document.claims, (claim: Claim, index) => {
      const mark: Mark = { kind: 'claim', index };
      const { text, span, claimed, found } = claim;
      const what = OUTLINE_LABELS[this.lang].claims[claim.kind](claimed, found);
      const cells = [text, this.labels.claimKinds[claim.kind], html`${this.verdict(claim)} ${what}`];
      return row(mark, columns, [...cells, this.evidence(mark, claim.evidence), this.anchors.link(mark, span.start)]);
    });
  }

  private verdict({ holds }: Claim): Html {
    if (holds === null) return html`<span class="verdict">${this.labels.open}</span>`;
    return holds
      ? html`<span class="verdict holds">✓ ${this.labels.holds}</span>`
      : html`<span class="verdict fails">✗ ${this.labels.fails}</span>`;
  }

  *findings(): Generator<Html> {
    const { message, severity, actual, expected, rule, also } = this.labels;
    const columns: Column[] = [
      [message],
      [severity, 'short'],
      [actual],
      [expected],
      [rule, 'short'],
      [also, 'places'],
      [this.place, 'places'],
    ];
    yield* table(columns, this.document.findings, (finding: Finding, index) => {
      const mark: Mark = { kind: 'finding', index };
      const name = html`<span class="severity ${finding.severity}">${CHECK_LABELS[this.lang].severities[finding.severity]}</span>`;
      const should = (finding.expected ?? []).join(' / ');
      const id = html`<code>${finding.rule}</code>`;
      const cells = [finding.message, name, finding.actual ?? '', should, id];
      return row(mark, columns, [...cells, this.evidence(mark, finding.evidence ?? []), this.anchors.link(mark, finding.span.start)]);
    });
  }

  /** What was left out and joined, in the order of the file. */
  *traces(): Generator<Html> {
    const { removals, seams } = this.document;
    const { kind, words, reason } = this.labels;
    const labels = CLEAN_LABELS[this.lang];
    const rows = [
      ...removals.map(({ kind: of, reason: why, text, span: { start } }) => ({ kind: labels.removals[of], words: text, why, at: start })),
      ...seams.map(({ kind: of, reason: why, at, context }) => ({
        kind: labels.actions[of],
        words: `${context.before}|${context.after}`,
        why,
        at,
      })),
    ].sort((a, b) => a.at.offset - b.at.offset);
    const columns: Column[] = [[words], [kind, 'short'], [reason, 'short'], [this.place, 'places']];
    yield* table(columns, rows, ({ kind: name, words: text, why, at }) => {
      return cellsOf(columns, [text, name, html`<code>${why}</code>`, html`<span class="place">${placeOf(at)}</span>`], html`<tr>`);
    });
  }

  private evidence(mark: Mark, spans: readonly Span[]): Html {
    return this.places(spans.map(({ start }, evidence) => this.anchors.link({ ...mark, evidence }, start)));
  }

  private places(links: readonly Html[]): Html {
    const listed = (some: readonly Html[]): Html[] => some.map((link) => html`${link} `);
    if (links.length <= MOST_PLACES) return html`${listed(links)}`;
    const rest = links.slice(MOST_PLACES);
    return html`${listed(links.slice(0, MOST_PLACES))}<details><summary>${this.labels.more(rest.length)}</summary>${listed(rest)}</details>`;
  }
}

function* table<Item>(columns: readonly Column[], items: readonly Item[], write: (item: Item, index: number) => Html): Generator<Html> {
  yield html`<table class="entries"><thead><tr>${columns.map(([head, name]) => html`<th scope="col" class="${name ?? 'words'}">${head}</th>`)}</tr></thead>\n<tbody>\n`;
  for (const [index, item] of items.entries()) yield write(item, index);
  yield html`</tbody></table>\n`;
}

function row(mark: Pick<Mark, 'kind' | 'index'>, columns: readonly Column[], cells: readonly Part[]): Html {
  return cellsOf(columns, cells, html`<tr id="${entryId(mark)}" tabindex="-1">`);
}

/** The first cell names the row; on a narrow page each says what it is. */
function cellsOf(columns: readonly Column[], [first, ...rest]: readonly Part[], opening: Html): Html {
  const cells = rest.map((cell, index) => {
    const [head, name = 'words'] = columns[index + 1] as Column;
    return html`<td class="${name}" data-label="${head}">${cell}</td>`;
  });
  return html`${opening}<th scope="row">${first}</th>${cells}</tr>\n`;
}
