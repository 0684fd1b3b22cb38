import type { Comparison, ParagraphPair, SectionPair } from '../model.ts';
import { Blanks } from './blanks.ts';
import { pairChanged } from './changed.ts';
import { type Comparable, readDraft } from './draft.ts';
import { figuresOf } from './figures.ts';
import { Forms } from './forms.ts';
import { findMoves } from './moves.ts';
import { compareOutlines } from './outline.ts';
import { Pairs, pairEqual } from './pairs.ts';
import { paragraphPairs } from './paragraphs.ts';
import { comparePhrases } from './phrases.ts';
import { compareGroups } from './redivide.ts';
import { matchSections, type SectionMatch } from './sections.ts';
import { compareClaims } from './statements.ts';

/** Holds two documents against each other. Pure; time grows in proportion to the length of both, whatever they hold. */
export function compare(one: Comparable, other: Comparable): Comparison {
  const [before, after] = [readDraft(one), readDraft(other)];
  const pairs = new Pairs(before, after);
  pairEqual(pairs);
  const match = matchSections(pairs);
  pairHeadings(pairs, match);
  pairChanged(pairs, match);
  const wordings = compareGroups(pairs);
  const moves = findMoves(pairs, match, [...wordings.keys()]);
  const outline = compareOutlines(before, after, match, moves);
  const paragraphs = paragraphPairs(pairs, wordings, moves, outline);
  const [forms, blanks] = [new Forms(before, after), new Blanks(before, after)];
  for (const wording of wordings.values()) {
    forms.add(wording);
    blanks.add(wording);
  }
  const phrases = comparePhrases(before, after);
  const [placeholders, claims] = [blanks.all(), compareClaims(before, after)];
  const { sections } = outline;
  return {
    result: resultOf(one, other, sections, paragraphs),
    sections,
    paragraphs,
    forms: forms.all(),
    slogans: phrases.changes,
    placeholders,
    claims,
    figures: figuresOf(before, after, { sections, paragraphs, phrases, placeholders, claims }),
  };
}

/** The headings of sections that are the same belong together, whatever they say now. */
function pairHeadings(pairs: Pairs, match: SectionMatch): void {
  const headings = new Map<number, number>();
  for (const { index, kind, section } of pairs.after.units) if (kind === 'heading') headings.set(section, index);
  for (const { index, kind, section } of pairs.before.units) {
    const other = kind === 'heading' ? headings.get(match.before[section] as number) : undefined;
    if (other !== undefined) pairs.pair(index, other);
  }
}

function resultOf(
  one: Comparable,
  other: Comparable,
  sections: readonly SectionPair[],
  paragraphs: readonly ParagraphPair[],
): Comparison['result'] {
  if (one.restored.source.text === other.restored.source.text) return 'identical';
  const isSame =
    sections.every(({ changes }) => changes.length === 0) &&
    paragraphs.every(({ changes }) => changes.every((change) => change === 'split' || change === 'joined'));
  return isSame ? 'same' : 'different';
}
