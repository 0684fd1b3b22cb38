import type { BoilerplateKind } from '../model.ts';
import type { PageMargin } from '../source/formats/format.ts';
import { LineIndex } from '../source/lines.ts';
import type { SourceText } from '../source/text.ts';
import { isBlank } from '../text/characters.ts';
import { lentCodeUnits } from '../text/string.ts';
import { assemble } from './assemble.ts';
import { divideLongLines } from './divide.ts';
import { type Draft, remove } from './draft.ts';
import { removeFootnoteMarks } from './footnote-marks.ts';
import { readFront } from './front.ts';
import { removeFurniture } from './furniture.ts';
import { divideGluedHeadings } from './glued-headings.ts';
import { removeHtmlRemnants } from './html-remnants.ts';
import { joinBrokenLines } from './join.ts';
import { Joiner } from './joiner.ts';
import { readLines } from './lines.ts';
import { readMarkdown } from './markdown.ts';
import { removeMojibake } from './mojibake.ts';
import { divideAtOmissions } from './omissions.ts';
import { removeOpeningCopies } from './opening-copies.ts';
import { removePageMarks } from './page-marks.ts';
import { Passage } from './passage.ts';
import { removeRandomCharacters } from './random-characters.ts';
import type { Restored } from './restored.ts';
import { markAnnexes, removeRepetitions } from './tail.ts';
import { trimTitles } from './title-affixes.ts';

/** Restores the speech beneath the damage. Pure, and linear in the length of the text. */
export function restore(source: SourceText): Restored {
  const codes = lentCodeUnits(source.text);
  const lines = readLines(codes);
  const draft: Draft = {
    source,
    written: { text: source.text, codes },
    lines: new LineIndex(lines, source.parts),
    hints: lines.hints,
    passages: [],
    removals: [],
    seams: [],
    declaredTitle: null,
    declaredDate: null,
  };
  if (source.format === 'markdown') readMarkdown(draft);
  else {
    readPlainText(draft);
    removeHtmlRemnants(draft);
  }
  removeMojibake(draft);
  removeRandomCharacters(draft);
  removeFootnoteMarks(draft);
  divideAtOmissions(draft);
  removePageMarks(draft);
  divideLongLines(draft);
  divideGluedHeadings(draft);
  trimTitles(draft);
  removeFurniture(draft);
  joinBrokenLines(draft);
  removeOpeningCopies(draft);
  const front = readFront(draft);
  removeRepetitions(draft);
  markAnnexes(draft);
  return assemble(draft, front);
}

/** A paragraph that is styled as a heading but is a sentence or longer than this is none: styles are misused for their looks. */
const LONGEST_HEADING = 100;

const MARGIN_KINDS: Readonly<Record<PageMargin['kind'], BoilerplateKind>> = { 'page-number': 'page-number', 'running-head': 'repetition' };

/** Reads plain text and what was taken out of a document, whose format may call lines headings or a table of contents. */
function readPlainText(draft: Draft): void {
  const { text, headings = [], contents = [], notesFrom = text.length, title = null, margins = [] } = draft.source;
  draft.declaredTitle = title;
  const continued = new Set(draft.source.continued);
  const joiner = new Joiner(draft);
  let heading = 0;
  let table = 0;
  let margin = 0;
  const { starts, ends } = draft.lines;
  const { hints } = draft;
  let gap = false;
  let torn = false;
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line] as number;
    const passage = Passage.between(draft.written, start, ends[line] as number, hints[line]);
    if (!passage) {
      // A line of nothing but U+200B is what a page break leaves in copied text; it ends no paragraph.
      if (start < text.length && text.charCodeAt(start) === 0x200b) torn = true;
      else gap = true;
      continue;
    }
    const outside = margins[margin];
    if (outside?.start === start) {
      margin++;
      remove(draft, MARGIN_KINDS[outside.kind], start, passage.end, 'page-margin');
      continue;
    }
    if (continued.has(start)) {
      joiner.join(passage, 'page-cut');
      continue;
    }
    while ((headings[heading]?.start ?? text.length) < start) heading++;
    const styled = headings[heading];
    if (styled?.start === start && passage.text.length <= LONGEST_HEADING && !/[。；]$/u.test(passage.text)) passage.depth = styled.level;
    while ((contents[table]?.[1] ?? text.length) <= start) table++;
    if (start >= (contents[table]?.[0] ?? text.length)) passage.kind = 'declared-outline';
    if (start >= notesFrom) passage.kind = 'annex';
    passage.gap = gap;
    passage.torn = torn;
    passage.indented = isBlank(text.charCodeAt(start));
    gap = false;
    torn = false;
    joiner.push(passage);
  }
  draft.passages = joiner.finish();
}
