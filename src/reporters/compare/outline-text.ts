import type { SectionPair } from '../../model.ts';
import { PLACE_HEADS, unitOfAll } from '../../text/place.ts';
import { type Column, grid, type Line, WORDY } from '../grid.ts';
import { visible } from '../visible.ts';
import type { CompareOptions } from './formats.ts';
import { COMPARE_LABELS, sectionChanges, signedText } from './labels.ts';
import { noteOn, placesText, sectionName, signOf } from './shown.ts';

/** The outlines in one: a line a section, its length before and after, and below it what it was called. */
export function* outlineText(sections: readonly SectionPair[], options: CompareOptions): Generator<string> {
  if (sections.length === 0) return;
  const { paint, lang } = options;
  const labels = COMPARE_LABELS[lang];
  const unit = unitOfAll(sections.map(({ before, after }) => (after ?? before)?.span.start));
  const columns: Column[] = [
    { head: labels.section, elastic: { ...WORDY, wants: 30 } },
    { head: labels.change, goes: 3 },
    { head: PLACE_HEADS[lang][unit], isNumber: true, goes: 1 },
    { head: `${labels.characters} ${labels.letters[0]}`, isNumber: true, goes: 2 },
    { head: labels.letters[1], isNumber: true, goes: 2 },
    { head: '±', isNumber: true },
  ];
  const paints = { ' ': paint.dim, '+': paint.green, '-': paint.red, '~': paint.yellow, '>': paint.cyan };
  const lines: Line[] = [];
  for (const pair of sections) {
    const { changes, before, after } = pair;
    const sign = signOf(changes);
    const section = after ?? before;
    const level = section?.level ?? 1;
    const name = `${sign} ${'  '.repeat(level - 1)}${visible(sectionName(section))}`;
    const [a, b] = [before?.characters ?? 0, after?.characters ?? 0];
    lines.push([
      sign === ' ' ? name : [name, paints[sign]],
      visible(sectionChanges(pair, lang)),
      placesText(before?.span.start, after?.span.start),
      before ? String(a) : '',
      after ? String(b) : '',
      a === b ? '' : signedText(b - a),
    ]);
    const note = noteOn(pair, sections, labels);
    if (note !== null) lines.push([[`  ${'  '.repeat(level)}${visible(note)}`, paint.dim]]);
  }
  yield* grid(columns, lines, options);
}
