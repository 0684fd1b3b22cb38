import type { ComparedParagraph, ParagraphChangeKind, ParagraphPair } from '../model.ts';
import type { Draft, Unit } from './draft.ts';
import type { Moves } from './moves.ts';
import { inSecondOrder } from './order.ts';
import type { OutlineChanges } from './outline.ts';
import type { Group, Pairs } from './pairs.ts';
import type { Wordings } from './redivide.ts';
import { areHeadings, insideWords, isUnchanged, piecesOf, type Wording } from './wording.ts';

/** What became of the paragraphs, in the order of the second document. */
export function paragraphPairs(pairs: Pairs, wordings: Wordings, moves: Moves, { rowOf }: OutlineChanges): ParagraphPair[] {
  const { before, after } = pairs;
  const words = { before: insideWords(before), after: insideWords(after) };
  const recordOf = (side: 'before' | 'after', index: number, isTitle: boolean): ComparedParagraph => {
    const { units, sections, restored, count } = side === 'before' ? before : after;
    const { kind, start, end, section } = units[index] as Unit;
    return {
      kind,
      ...(isTitle && kind === 'heading' && { marker: sections[section]?.marker ?? '' }),
      section: rowOf(side, section),
      characters: count.of(start, end),
      span: restored.spanOf(start, end),
    };
  };
  const single = (side: 'before' | 'after', index: number): ParagraphPair => {
    const draft = side === 'before' ? before : after;
    const { wordsFrom, end } = draft.units[index] as Unit;
    const kind = side === 'before' ? 'removed' : 'added';
    const text = textBetween(draft, wordsFrom, end);
    const records = [recordOf(side, index, true)];
    return {
      changes: [kind],
      before: side === 'before' ? records : [],
      after: side === 'after' ? records : [],
      pieces: text === '' ? [] : [{ kind, text, span: draft.restored.spanOf(wordsFrom, end) }],
    };
  };
  return inSecondOrder<Group, ParagraphPair>({
    before: before.units.map(({ index }) => pairs.ofBefore(index)),
    after: after.units.map(({ index }) => pairs.ofAfter(index)),
    isMoved: (group) => moves.groups.has(group),
    both(group) {
      const wording = wordings.get(group) as Wording;
      const isTitle = areHeadings(group, before, after);
      return {
        changes: changesOf(group, wording, moves),
        before: group.before.map((index) => recordOf('before', index, isTitle)),
        after: group.after.map((index) => recordOf('after', index, isTitle)),
        pieces: piecesOf(wording, group, before, after, words),
        ...(wording.isCoarse && { isCoarse: true }),
      };
    },
    removed: (index) => single('before', index),
    added: (index) => single('after', index),
  });
}

function changesOf(group: Group, wording: Wording, moves: Moves): ParagraphChangeKind[] {
  const changes: ParagraphChangeKind[] = [];
  if (!isUnchanged(wording)) changes.push('changed');
  if (moves.groups.has(group)) changes.push('moved');
  if (group.after.length > 1) changes.push('split');
  if (group.before.length > 1) changes.push('joined');
  return changes;
}

const textBetween = ({ restored }: Draft, start: number, end: number): string => restored.text.slice(start, end).trim();
