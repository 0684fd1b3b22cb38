import type { Claim, ClaimChange, Placeholder, PlaceholderChange, SloganChange } from '../../model.ts';
import { PLACE_HEADS, unitOfAll } from '../../text/place.ts';
import { type Column, grid, type Line, WORDY } from '../grid.ts';
import { visible } from '../visible.ts';
import type { CompareOptions } from './formats.ts';
import { COMPARE_LABELS } from './labels.ts';
import type { Part } from './parts.ts';
import { placesText } from './shown.ts';

/** So many rows of a list are shown, unless it was asked for by name. */
const MOST = 20;
/** Characters of context on either side of a placeholder. */
const AROUND = 10;

function* listed<Item>(
  all: readonly Item[],
  part: Part,
  columns: readonly Column[],
  lineOf: (item: Item) => Line,
  options: CompareOptions,
): Generator<string> {
  if (all.length === 0) return;
  const shown = options.areNamed ? all : all.slice(0, MOST);
  yield* grid(columns, shown.map(lineOf), options);
  if (shown.length < all.length) yield `${options.paint.dim(COMPARE_LABELS[options.lang].andMore(all.length - shown.length, part))}\n`;
}

/** The set phrases that came, went, or are used more or less. */
export function slogansText(slogans: readonly SloganChange[], options: CompareOptions): Generator<string> {
  const { lang, paint } = options;
  const labels = COMPARE_LABELS[lang];
  const unit = unitOfAll(slogans.map(({ before, after }) => (after.spans[0] ?? before.spans[0])?.start));
  const columns: Column[] = [
    { head: labels.term, elastic: WORDY },
    { head: labels.change },
    { head: labels.kind, goes: 1 },
    { head: PLACE_HEADS[lang][unit], isNumber: true, goes: 2 },
    { head: labels.letters[0], isNumber: true },
    { head: labels.letters[1], isNumber: true },
    { head: `${labels.per1000} ${labels.letters[0]}`, isNumber: true, goes: 3 },
    { head: labels.letters[1], isNumber: true, goes: 3 },
  ];
  const paints = { new: paint.green, gone: paint.red, more: paint.green, fewer: paint.red };
  return listed(
    slogans,
    'slogans',
    columns,
    ({ change, term, kind, before, after }) => [
      visible(term),
      [labels.slogans[change], paints[change]],
      labels.kinds[kind],
      placesText(before.spans[0]?.start, after.spans[0]?.start),
      String(before.count),
      String(after.count),
      before.per1000.toFixed(2),
      after.per1000.toFixed(2),
    ],
    options,
  );
}

/** What became of what was open. */
export function placeholdersText(placeholders: readonly PlaceholderChange[], options: CompareOptions): Generator<string> {
  const { lang, paint } = options;
  const labels = COMPARE_LABELS[lang];
  const unit = unitOfAll(placeholders.map(({ before, after }) => (after ?? before)?.span.start));
  const columns: Column[] = [
    { head: labels.change },
    { head: PLACE_HEADS[lang][unit], isNumber: true },
    { head: labels.parts.placeholders, elastic: { ...WORDY, wants: 40 } },
    { head: `${labels.filledWith} / ${labels.insteadOf}`, elastic: WORDY },
  ];
  const paints = { filled: paint.green, rewritten: paint.yellow, removed: paint.yellow, left: paint.dim, new: paint.red };
  return listed(
    placeholders,
    'placeholders',
    columns,
    ({ change, before, after, words, span }) => [
      [labels.placeholders[change], paints[change]],
      placesText(before?.span.start ?? span?.start, after?.span.start ?? (before ? span?.start : undefined)),
      contextOf((before ?? after) as Placeholder),
      words === undefined ? '' : `${before ? labels.filledWith : labels.insteadOf} ${visible(words)}`,
    ],
    options,
  );
}

function contextOf({ text, context }: Placeholder): string {
  const [before, after] = [[...context.before].slice(-AROUND).join(''), [...context.after].slice(0, AROUND).join('')];
  return visible(`${before}【${text}】${after}`);
}

/** The claims that changed. */
export function claimsText(claims: readonly ClaimChange[], options: CompareOptions): Generator<string> {
  const { lang, paint } = options;
  const labels = COMPARE_LABELS[lang];
  const unit = unitOfAll(claims.map(({ before, after }) => (after ?? before)?.span.start));
  const [a, b] = labels.letters;
  const columns: Column[] = [
    { head: labels.change },
    { head: PLACE_HEADS[lang][unit], isNumber: true, goes: 1 },
    { head: a, elastic: WORDY },
    { head: b, elastic: WORDY },
  ];
  const paints = { changed: paint.yellow, new: paint.green, gone: paint.red };
  const said = (claim: Claim | null): string =>
    claim === null ? '' : `${claim.holds === false ? '✗ ' : ''}${visible(claim.text)} (${labels.claim(claim.claimed, claim.found)})`;
  return listed(
    claims,
    'claims',
    columns,
    ({ change, before, after }) => [
      [labels.claims[change], paints[change]],
      placesText(before?.span.start, after?.span.start),
      said(before),
      said(after),
    ],
    options,
  );
}
