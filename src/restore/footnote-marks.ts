import type { Draft } from './draft.ts';
import { remove } from './draft.ts';
import { Joiner } from './joiner.ts';
import type { Passage } from './passage.ts';

/** Wikisource prints a footnote mark as three lines, `[` `1` `]`, and so cuts the sentence that it stands in. */
export function removeFootnoteMarks(draft: Draft): void {
  const { passages } = draft;
  if (!passages.some(({ text }) => text === '[')) return;
  const joiner = new Joiner(draft);
  let afterMark = false;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    if (passage.text === '[' && isLabel(passages[i + 1]) && passages[i + 2]?.text === ']') {
      remove(draft, 'markup', passage.start, (passages[i + 2] as Passage).end, 'footnote-mark');
      i += 2;
      afterMark = true;
      continue;
    }
    if (afterMark && joiner.last && !passage.gap) joiner.join(passage, 'footnote-mark');
    else joiner.push(passage);
    afterMark = false;
  }
  draft.passages = joiner.finish();
}

function isLabel(passage: Passage | undefined): boolean {
  return passage !== undefined && /^(?:[A-Za-z]{1,8} )?\d{1,3}$/u.test(passage.text);
}
