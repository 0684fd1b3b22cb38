import { Counters } from '../docx/counters.ts';
import type { Extract, ExtractOptions } from '../format.ts';
import { Paragraphs } from '../paragraphs.ts';
import { Container } from './container.ts';
import { openWord } from './header.ts';
import { readNumbering } from './lists.ts';
import { readHiddenRuns, readParagraphRuns } from './paragraphs.ts';
import { readPieces } from './pieces.ts';
import { DocStory, type StoryContext } from './story.ts';
import { DocStyles } from './styles.ts';

/** A document of Word 97 to 2003, or one that WPS keeps as .wps, with the numbers of its lists. Notes stand behind the text. */
export function extract(bytes: Uint8Array, options: ExtractOptions): Extract {
  const file = openWord(new Container(bytes, 'doc'));
  const styles = new DocStyles(file);
  const revisions = readHiddenRuns(file);
  const context: StoryContext = {
    file,
    pieces: readPieces(file),
    paragraphs: readParagraphRuns(file),
    hidden: revisions,
    styles,
    counters: new Counters(readNumbering(file), styles.asCounted()),
  };
  const { body, footnotes, headers, remarks, endnotes, boxes } = file.lengths;
  const read = (start: number, length: number) => new DocStory(context).read(start, start + length);
  const paragraphs = new Paragraphs(options.maxCharacters);
  paragraphs.addAll(read(0, body));
  const afterNotes = body + footnotes + headers + remarks;
  paragraphs.addAll(read(afterNotes + endnotes, boxes).filter(({ text }) => text.trim() !== ''));
  const notes = [...read(body, footnotes), ...read(afterNotes, endnotes)].filter(({ text }) => text.trim() !== '');
  if (notes.length > 0) paragraphs.beginNotes();
  paragraphs.addAll(notes);
  if (revisions.some(({ value }) => value === 'deleted')) paragraphs.notice('tracked-changes');
  return paragraphs.extract();
}
