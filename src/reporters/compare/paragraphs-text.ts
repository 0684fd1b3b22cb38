import type { ComparisonFigures, ParagraphPair, SectionPair } from '../../model.ts';
import { numberOf } from '../../text/place.ts';
import { visible } from '../visible.ts';
import { cut, displayWidth, padEnd } from '../width.ts';
import type { CompareOptions } from './formats.ts';
import { COMPARE_LABELS } from './labels.ts';
import { lineOf, type Segment, segmentsOf, widthOf, wrapSegments } from './segments.ts';
import { placesText, sectionName, shownParagraphs, signOf, tooLittleAlike } from './shown.ts';

/** From this width on the two texts stand beside each other. */
const TWO_COLUMNS = 120;
const BAR = ' │ ';
/** A column is no narrower than this, however narrow the terminal. */
const LEAST = 20;

/** The paragraphs that changed, under their headings. */
export function* paragraphsText(
  pairs: readonly ParagraphPair[],
  sections: readonly SectionPair[],
  figures: ComparisonFigures,
  options: CompareOptions,
): Generator<string> {
  const { paint, lang, width, ambiguousWidth: ambiguous } = options;
  const labels = COMPARE_LABELS[lang];
  const alike = options.areNamed ? null : tooLittleAlike(figures);
  if (alike !== null) {
    yield `${labels.tooDifferent(alike)}\n`;
    return;
  }
  const shown = shownParagraphs(pairs, options.context);
  const write = width !== null && width >= TWO_COLUMNS ? sideBySide(pairs, width, options) : inOneColumn(pairs, options);
  let last: number | null | undefined;
  for (const one of shown) {
    if ('left' in one) continue;
    const { pair, section } = one;
    const isHeading = (pair.after[0] ?? pair.before[0])?.kind === 'heading';
    if (section !== last && !isHeading) {
      const { before = null, after = null } = section === null ? {} : (sections[section] ?? {});
      const name = section === null ? labels.opening : sectionName(after ?? before);
      const text = visible(name);
      yield `${paint.bold(width === null ? text : cut(text, width, ambiguous))}\n`;
    }
    last = section;
    yield* write(pair);
    if (pair.isCoarse) yield `${paint.dim(`  (${labels.coarse})`)}\n`;
  }
}

/** What is said of a paragraph beside its words. */
function wordsOn({ changes, before, after }: ParagraphPair, { lang }: CompareOptions): string {
  const labels = COMPARE_LABELS[lang];
  const kind = (after[0] ?? before[0])?.kind;
  const named = [
    ...changes
      .filter((change) => change === 'moved' || change === 'split' || change === 'joined')
      .map((change) => labels.paragraphChanges[change]),
    ...(kind !== undefined && labels.blocks[kind] ? [labels.blocks[kind]] : []),
  ];
  return named.length === 0 ? '' : `(${named.join(lang === 'en' ? ', ' : '、')}) `;
}

const isWhole = ({ changes }: ParagraphPair): boolean => changes.includes('added') || changes.includes('removed');

function piecesWithMarker(pair: ParagraphPair, options: CompareOptions, only: 'removed' | 'added' | null): Segment[] {
  const { before, after, pieces } = pair;
  const segments = segmentsOf(pieces, options.paint, !isWhole(pair), only);
  const first = only === 'removed' ? before[0] : (after[0] ?? before[0]);
  const marker = first?.marker;
  if (marker === undefined || marker === '') return segments;
  const kind = isWhole(pair) ? (before.length > 0 ? 'removed' : 'added') : 'same';
  const open = segments[0];
  // The marker of a heading that is new or gone belongs to what is.
  if (kind !== 'same' && open !== undefined) {
    const [whole] = segmentsOf([{ kind, text: marker + pair.pieces.map(({ text }) => text).join('') }], options.paint, false);
    return whole ? [whole] : segments;
  }
  return [{ kind, text: visible(marker) }, ...segments];
}

const NOWHERE: ParagraphPair = { changes: [], before: [], after: [], pieces: [] };

/** The pair whose places take most room: the last that stands in both. */
const lastPlaced = (pairs: readonly ParagraphPair[]): ParagraphPair =>
  pairs.findLast(({ before, after }) => before.length > 0 && after.length > 0) ?? pairs.at(-1) ?? NOWHERE;

type Write = (pair: ParagraphPair) => Iterable<string>;

function inOneColumn(pairs: readonly ParagraphPair[], options: CompareOptions): Write {
  const { paint, width, ambiguousWidth: ambiguous } = options;
  const paints = { ' ': paint.dim, '+': paint.green, '-': paint.red, '~': paint.yellow, '>': paint.cyan };
  const placeOf = ({ before, after }: ParagraphPair): string => placesText(before[0]?.span.start, after[0]?.span.start);
  const placeWidth = displayWidth(placeOf(lastPlaced(pairs)), ambiguous);
  const indent = 2 + placeWidth + 2;
  const columns = width === null ? null : Math.max(LEAST, width - indent);
  return function* (pair) {
    const sign = signOf(pair.changes);
    const note = wordsOn(pair, options);
    const segments: Segment[] = [...(note === '' ? [] : [{ kind: 'same' as const, text: note }]), ...piecesWithMarker(pair, options, null)];
    for (const [index, line] of wrapSegments(segments, columns, ambiguous).entries()) {
      const text = lineOf(line, paint);
      if (index > 0) yield `${' '.repeat(indent)}${text}\n`;
      else yield `${paints[sign](sign)} ${paint.dim(padEnd(placeOf(pair), placeWidth, ambiguous))}  ${text}\n`;
    }
  };
}

function sideBySide(pairs: readonly ParagraphPair[], width: number, options: CompareOptions): Write {
  const { paint, ambiguousWidth: ambiguous } = options;
  const paints = { ' ': paint.dim, '+': paint.green, '-': paint.red, '~': paint.yellow, '>': paint.cyan };
  const last = pairs.findLast(({ before, after }) => before.length > 0 || after.length > 0);
  const numbers = [last?.before[0], last?.after[0]].map((one) => (one ? String(numberOf(one.span.start)).length : 1));
  const placeWidth = Math.max(2, ...numbers);
  const column = Math.floor((width - BAR.length) / 2);
  const room = column - 2 - placeWidth - 1;
  return function* (pair) {
    const sign = signOf(pair.changes);
    const note = wordsOn(pair, options);
    const said: Segment[] = note === '' ? [] : [{ kind: 'same', text: note }];
    const sideOf = (side: 'before' | 'after', only: 'removed' | 'added'): { place: string; lines: Segment[][] } => {
      const first = pair[side][0];
      if (first === undefined) return { place: '', lines: [] };
      const segments = [...(side === 'after' || pair.after.length === 0 ? said : []), ...piecesWithMarker(pair, options, only)];
      return { place: String(numberOf(first.span.start)), lines: wrapSegments(segments, room, ambiguous) };
    };
    const [left, right] = [sideOf('before', 'removed'), sideOf('after', 'added')];
    for (let index = 0; index < Math.max(left.lines.length, right.lines.length); index++) {
      const head = index === 0 ? `${paints[sign](sign)} ` : '  ';
      const cell = ({ place, lines }: typeof left): [string, number] => {
        const line = lines[index] ?? [];
        const number = index === 0 ? place.padStart(placeWidth) : ' '.repeat(placeWidth);
        return [`${paint.dim(number)} ${lineOf(line, paint)}`, placeWidth + 1 + widthOf(line, ambiguous)];
      };
      const [[one, used], [other]] = [cell(left), cell(right)];
      const blanks = ' '.repeat(Math.max(0, column - 2 - used));
      yield `${`${head}${one}${blanks}${paint.dim(BAR)}${other}`.trimEnd()}\n`;
    }
  };
}
