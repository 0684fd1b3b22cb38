import type { Placeholder, PlaceholderChange, Span } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { firstIndex } from '../text/search.ts';
import type { Draft } from './draft.ts';
import type { Step } from './script.ts';
import type { Token } from './tokens.ts';
import type { Wording } from './wording.ts';

/** A placeholder in the restored text, half-open. */
interface Mark {
  readonly placeholder: Placeholder;
  readonly start: number;
  readonly end: number;
}

/** What became of the placeholders, as the words of the paragraphs in which they stand are compared. */
export class Blanks {
  private readonly marks: readonly [readonly Mark[], readonly Mark[]];
  private readonly changes = new Map<Placeholder, PlaceholderChange>();
  /** Those of the second document that were there before. */
  private readonly known = new Set<Placeholder>();

  constructor(
    private readonly before: Draft,
    private readonly after: Draft,
  ) {
    this.marks = [marksOf(before), marksOf(after)];
  }

  /** Looks at the placeholders of a group. */
  add({ before, after, steps }: Wording): void {
    const [mine, yours] = this.marks;
    for (const mark of within(mine, before)) {
      const change = fateOf(mark, before, after, steps, this.after.restored, within(yours, after));
      if (change.after) this.known.add(change.after);
      this.changes.set(mark.placeholder, change);
    }
    const turned = steps.map(({ isSame, before: a, after: b }) => ({ isSame, before: b, after: a }));
    for (const mark of within(yours, after)) {
      if (this.known.has(mark.placeholder)) continue;
      // What a new one stands for now is what a filled one would have become, the other way round.
      const { words, span } = fateOf(mark, after, before, turned, this.before.restored, []);
      this.changes.set(mark.placeholder, { ...newOne(mark.placeholder), ...(words !== undefined && { words }), ...(span && { span }) });
    }
  }

  /** In the order of the first document, the new ones behind. */
  all(): PlaceholderChange[] {
    const gone = (placeholder: Placeholder): PlaceholderChange => ({ change: 'removed', before: placeholder, after: null });
    return [
      ...this.before.placeholders.map((placeholder) => this.changes.get(placeholder) ?? gone(placeholder)),
      ...this.after.placeholders
        .filter((placeholder) => !this.known.has(placeholder))
        .map((placeholder) => this.changes.get(placeholder) ?? newOne(placeholder)),
    ];
  }
}

const newOne = (placeholder: Placeholder): PlaceholderChange => ({ change: 'new', before: null, after: placeholder });

function marksOf({ placeholders, restored }: Draft): Mark[] {
  return placeholders
    .map((placeholder) => ({
      placeholder,
      start: restored.restoredOffset(placeholder.span.start.offset),
      end: restored.restoredOffset(placeholder.span.end.offset - 1) + 1,
    }))
    .sort((a, b) => a.start - b.start);
}

/** The marks that stand among the tokens. */
function within(marks: readonly Mark[], tokens: readonly Token[]): Mark[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = firstIndex(marks.length, (index) => (marks[index] as Mark).end <= first.start);
  const to = firstIndex(marks.length, (index) => (marks[index] as Mark).start < last.end);
  return marks.slice(from, to);
}

/** What became of one mark. A mark of blanks alone has no token: it is the place between two. */
function fateOf(
  { placeholder, start, end }: Mark,
  tokens: readonly Token[],
  others: readonly Token[],
  steps: readonly Step[],
  restored: Restored,
  otherMarks: readonly Mark[],
): PlaceholderChange {
  const from = firstIndex(tokens.length, (index) => (tokens[index] as Token).end <= start);
  const to = Math.max(
    from,
    firstIndex(tokens.length, (index) => (tokens[index] as Token).start < end),
  );
  const changed = steps.find(({ isSame, before: [a, b] }) => !isSame && (from === to ? a <= from && from <= b : a < to && from < b));
  if (changed === undefined) {
    const step = steps.find(({ before: [a, b] }) => a <= from && from <= b);
    const place = step === undefined ? -1 : ((others[step.after[0] + from - step.before[0]] ?? others.at(-1))?.start ?? -1);
    const same = otherMarks.find((mark) => mark.start <= place && place <= mark.end);
    return { change: 'left', before: placeholder, after: same?.placeholder ?? null };
  }
  const [first, last] = [others[changed.after[0]], others[changed.after[1] - 1]];
  if (changed.after[0] === changed.after[1] || first === undefined || last === undefined) {
    return { change: 'removed', before: placeholder, after: null };
  }
  const inPlace = otherMarks.find((mark) => mark.start < last.end && first.start < mark.end);
  const isExact = changed.before[0] >= from && changed.before[1] <= to;
  if (inPlace && inPlace.placeholder.category === placeholder.category)
    return { change: 'left', before: placeholder, after: inPlace.placeholder };
  const words: { words: string; span: Span } = {
    words: restored.text.slice(first.start, last.end),
    span: restored.spanOf(first.start, last.end),
  };
  return { change: isExact ? 'filled' : 'rewritten', before: placeholder, after: null, ...words };
}
