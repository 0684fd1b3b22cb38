import { Counters } from '../docx/counters.ts';
import type { Extract, ExtractOptions } from '../format.ts';
import { type Line, Writer } from '../lines.ts';
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
  const read = (start: number, length: number): readonly Line[] => new DocStory(context).read(start, start + length);
  const filled = (lines: readonly Line[]): readonly Line[] => lines.filter(({ text }) => text.trim() !== '');
  const afterNotes = body + footnotes + headers + remarks;
  const writer = new Writer(options.maxCharacters);
  writer.addAll(read(0, body));
  writer.addAll(filled(read(afterNotes + endnotes, boxes)));
  writer.addNotes(filled([...read(body, footnotes), ...read(afterNotes, endnotes)]));
  return writer.extract(revisions.some(({ value }) => value === 'deleted') ? ['tracked-changes'] : []);
}
