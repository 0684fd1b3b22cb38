import type { FormDifference } from '../model.ts';
import { isDigit, isLatin } from '../text/characters.ts';
import { roleOf, TRADITIONAL } from '../text/fold.ts';
import type { Draft } from './draft.ts';
import type { Wording } from './wording.ts';

/** Counts where the same words are written in another way. */
export class Forms {
  private readonly found = new Map<FormDifference['kind'], FormDifference>();

  constructor(
    private readonly before: Draft,
    private readonly after: Draft,
  ) {}

  /** Looks at what of a group stands in both. */
  add({ before, after, steps }: Wording): void {
    for (const { isSame, before: range, after: other } of steps) {
      if (!isSame) continue;
      for (let at = range[0]; at < range[1]; at++) {
        const [mine, yours] = [before[at], after[other[0] + at - range[0]]];
        if (mine && yours) this.hold(mine, yours);
      }
    }
  }

  /** In the order in which they were first found. */
  all(): FormDifference[] {
    return [...this.found.values()];
  }

  private hold(mine: { start: number; end: number }, yours: { start: number; end: number }): void {
    const [a, b] = [this.before.restored.text.slice(mine.start, mine.end), this.after.restored.text.slice(yours.start, yours.end)];
    if (a === b) return;
    const kind = kindOf(a, b);
    const known = this.found.get(kind);
    if (known) known.count++;
    else {
      const spans = {
        before: this.before.restored.spanOf(mine.start, mine.end),
        after: this.after.restored.spanOf(yours.start, yours.end),
      };
      this.found.set(kind, { kind, count: 1, ...spans });
    }
  }
}

function kindOf(a: string, b: string): FormDifference['kind'] {
  const codes = [a.charCodeAt(0), b.charCodeAt(0)];
  if (codes.some((code) => roleOf(code) === TRADITIONAL)) return 'script';
  return codes.some((code) => isDigit(code) || isLatin(code)) ? 'width' : 'punctuation';
}
