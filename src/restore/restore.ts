import { LineIndex } from '../source/lines.ts';
import type { SourceText } from '../source/text.ts';
import { isBlank } from '../text/characters.ts';
import { assemble } from './assemble.ts';
import { divideLongLines } from './divide.ts';
import type { Draft } from './draft.ts';
import { removeFootnoteMarks } from './footnote-marks.ts';
import { readFront } from './front.ts';
import { removeFurniture } from './furniture.ts';
import { joinBrokenLines } from './join.ts';
import { readMarkdown } from './markdown.ts';
import { removeMojibake } from './mojibake.ts';
import { divideAtOmissions } from './omissions.ts';
import { removePageMarks } from './page-marks.ts';
import { Passage } from './passage.ts';
import type { Restored } from './restored.ts';
import { markAnnexes, removeRepetitions } from './tail.ts';

/** Restores the speech beneath the damage. Pure, and linear in the length of the text. */
export function restore(source: SourceText): Restored {
  const draft: Draft = {
    source,
    lines: new LineIndex(source.text),
    passages: [],
    removals: [],
    seams: [],
    declaredTitle: null,
    declaredDate: null,
  };
  if (source.format === 'markdown') readMarkdown(draft);
  else readLines(draft);
  removeMojibake(draft);
  removeFootnoteMarks(draft);
  divideAtOmissions(draft);
  removePageMarks(draft);
  divideLongLines(draft);
  removeFurniture(draft);
  joinBrokenLines(draft);
  const front = readFront(draft);
  removeRepetitions(draft);
  markAnnexes(draft);
  return assemble(draft, front);
}

function readLines(draft: Draft): void {
  const { text } = draft.source;
  const { starts, ends } = draft.lines;
  let gap = false;
  let torn = false;
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line] as number;
    const passage = Passage.of(text, [start, ends[line] as number]);
    if (!passage) {
      // A line of nothing but U+200B is what a page break leaves in copied text; it ends no paragraph.
      if (text.charCodeAt(start) === 0x200b) torn = true;
      else gap = true;
      continue;
    }
    passage.gap = gap;
    passage.torn = torn;
    passage.indented = isBlank(text.charCodeAt(start));
    gap = false;
    torn = false;
    draft.passages.push(passage);
  }
}
